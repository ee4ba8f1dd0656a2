#include "agency/message_parsing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;

namespace
{
/// JSON as it is written here, with ' for ": moc 6.4 loses its way in raw strings.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

const QByteArray person = json("{'name':'窓口　花子','birth_date':'1990-02-28','sex':2}");
const QByteArray address = json("{'text':'東京都品川区1丁目','local_government_code':'131091'}");

QByteArray profile(const QByteArray &who, const QByteArray &where = address, const QByteArray &more = {})
{
    return json("{'person':") + who + json(",'address':") + where + json(",'household':[]") + more + "}";
}

QByteArray state(const QByteArray &members)
{
    return json("{'submission_id':'0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11',") + members + "}";
}

QByteArray task(const QByteArray &members)
{
    return json("{'tasks':[{'task_id':'t','title':{'ja':'届出'},") + members + "}]}";
}
} // namespace

/// The contract's schemas, and what is none of them.
class TestMessageParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeProfileIsRead()
    {
        const auto result = parseProfile(json(
            "{'person':{'name':'窓口　花子','name_kana':'マドグチ　ハナコ',"
            "'name_latin':'HANAKO MADOGUCHI','birth_date':'1990-02-28','sex':2},"
            "'address':{'postal_code':'1400002','text':'東京都品川区1丁目','local_government_code':'131091'},"
            "'phone':'03-0000-0000','household':[{'member_id':'m1','relationship':'child',"
            "'person':{'name':'窓口　太郎','birth_date':'2020-02-29','sex':1}}]}"));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->person.name, QStringLiteral("窓口\u3000花子"));
        QCOMPARE(result->person.sex, Sex::Female);
        QCOMPARE(result->address.postalCode, QStringLiteral("1400002"));
        QCOMPARE(result->household.first().relationship, Relationship::Child);
        QCOMPARE(result->household.first().person.birthDate, QDate(2020, 2, 29));
    }

    void namesKeepEveryCharacter()
    {
        // A variation selector and a letter beyond U+FFFF: never normalised, and counted as characters.
        const QString name = QStringLiteral("渡邊󠄀　𠮷子");
        const auto result = parseProfile(
            profile(json("{'name':'") + name.toUtf8() + json("','birth_date':'1990-02-28','sex':0}")));
        QVERIFY(result);
        QCOMPARE(result->person.name, name);
        const QString longName = QStringLiteral("𠮷").repeated(200);
        QVERIFY(parseProfile(
            profile(json("{'name':'") + longName.toUtf8() + json("','birth_date':'1990-02-28','sex':0}"))));
    }

    void hostileProfiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &json, const char *pointer) {
            QTest::newRow(name) << json << QString::fromLatin1(pointer);
        };
        row("nothing", "", "/: ");
        row("half", json("{'person':"), "/: ");
        row("an array", "[]", "/: ");
        row("a number", "1", "/: ");
        row("not UTF-8", json("{'person':'\xff\xfe'}"), "/: ");
        row("a stray end", profile(person) + "}", "/: ");
        row("100,000 brackets", QByteArray(100'000, '['), "/: ");
        row("deep objects", QByteArray(json("{'a':")).repeated(50'000), "/: ");
        row("deep below an unknown member",
            profile(person, address, json(",'x':") + QByteArray(500, '[') + QByteArray(500, ']')), "/x: ");
        row("no person", json("{'household':[]}"), "/person");
        row("person is a text", profile(json("'x'")), "/person: ");
        row("person is null", profile("null"), "/person: ");
        row("an unknown member", profile(person, address, json(",'individual_number':'1'")),
            "/individual_number: ");
        row("an unknown member within",
            profile(json("{'name':'a','birth_date':'1990-02-28','sex':2,'my':1}")), "/person/my: ");
        row("a name that is a number", profile(json("{'name':1,'birth_date':'1990-02-28','sex':2}")),
            "/person/name: ");
        row("an empty name", profile(json("{'name':'','birth_date':'1990-02-28','sex':2}")),
            "/person/name: ");
        row("a NUL in a name", profile(json("{'name':'a\\u0000b','birth_date':'1990-02-28','sex':2}")),
            "/person/name: ");
        row("201 characters",
            profile(json("{'name':'") + QByteArray(201, 'a') + json("','birth_date':'1990-02-28','sex':2}")),
            "/person/name: ");
        row("30 February", profile(json("{'name':'a','birth_date':'1990-02-30','sex':2}")),
            "/person/birth_date: ");
        row("a date with slashes", profile(json("{'name':'a','birth_date':'1990/02/28','sex':2}")),
            "/person/birth_date: ");
        row("a short date", profile(json("{'name':'a','birth_date':'1990-2-28','sex':2}")),
            "/person/birth_date: ");
        row("sex 3", profile(json("{'name':'a','birth_date':'1990-02-28','sex':3}")), "/person/sex: ");
        row("sex 1.5", profile(json("{'name':'a','birth_date':'1990-02-28','sex':1.5}")), "/person/sex: ");
        row("sex 1e300", profile(json("{'name':'a','birth_date':'1990-02-28','sex':1e300}")),
            "/person/sex: ");
        row("a code in full width",
            profile(person, json("{'text':'a','local_government_code':'１３１０９１'}")),
            "/address/local_government_code: ");
        row("a code with a line end",
            profile(person, json("{'text':'a','local_government_code':'131091\\n'}")),
            "/address/local_government_code: ");
        row("51 members",
            json("{'person':") + person + json(",'address':") + address + json(",'household':[{}") +
                QByteArray(",{}").repeated(50) + "]}",
            "/household: ");
        row("an unknown relationship",
            json("{'person':") + person + json(",'address':") + address +
                json(",'household':[{'member_id':'m','relationship':'cousin','person':") + person + "}]}",
            "/household/0/relationship: ");
    }
    void hostileProfiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto result = parseProfile(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::ServerAnswerInvalid);
        QVERIFY2(result.error().detail.startsWith(pointer), qPrintable(result.error().detail));
    }

    void theLastOfTwoMembersOfOneNameCounts()
    {
        // RFC 8259 leaves it open; what matters is that checks and use see the same one.
        const auto result = parseTasks(task(json("'weight':1,'weight':2")));
        QVERIFY(result);
        QCOMPARE(result->first().weight, 2);
        QVERIFY(!parseTasks(task(json("'weight':2,'weight':'x'"))));
    }

    void instantsAreRfc3339InUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("seconds") << QByteArray("2026-11-21T02:15:00Z") << true;
        QTest::newRow("fraction") << QByteArray("2026-11-21T02:15:00.123456Z") << true;
        QTest::newRow("leap day") << QByteArray("2028-02-29T23:59:59Z") << true;
        QTest::newRow("Japan's offset") << QByteArray("2026-11-21T11:15:00+09:00") << false;
        QTest::newRow("no zone") << QByteArray("2026-11-21T02:15:00") << false;
        QTest::newRow("a blank") << QByteArray("2026-11-21 02:15:00Z") << false;
        QTest::newRow("hour 24") << QByteArray("2026-11-21T24:00:00Z") << false;
        QTest::newRow("minute 60") << QByteArray("2026-11-21T02:60:00Z") << false;
        QTest::newRow("31 November") << QByteArray("2026-11-31T02:15:00Z") << false;
        QTest::newRow("no leap year") << QByteArray("2027-02-29T02:15:00Z") << false;
        QTest::newRow("a date") << QByteArray("2026-11-21") << false;
        QTest::newRow("year 10000") << QByteArray("10000-01-01T00:00:00Z") << false;
    }
    void instantsAreRfc3339InUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isValid);
        const auto result =
            parseChallenge(json("{'challenge_id':'b2f1c9d4e7a80356','challenge':'"
                                "MzIgYnl0ZXMgb2YgYSBjaGFsbGVuZ2UgdG8gc2lnbi4=','expires_at':'") +
                           text + json("'}"));
        QCOMPARE(result.has_value(), isValid);
        if (result) {
            QCOMPARE(result->expiresAt.timeSpec(), Qt::UTC);
            QCOMPARE(result->expiresAt.toString(Qt::ISODate).left(19), QString::fromLatin1(text.left(19)));
        }
    }

    void aTokenThatCouldEndAHeaderLineIsRefused()
    {
        const QByteArray end = json("','expires_at':'2026-11-21T02:15:00Z','subject':'s'}");
        QVERIFY(parseSession(json("{'access_token':'mF9.B5f-4.1JqM_mF9.B5f-4.1JqM_mF9") + end));
        QVERIFY(!parseSession(json("{'access_token':'mF9.B5f-4.1JqM_mF9.B5f-4.1JqM_\\r\\nX: y") + end));
        QVERIFY(!parseSession(json("{'access_token':'mF9.B5f-4.1JqM_mF9.B5f-4.1JqM_m F9") + end));
        QVERIFY(!parseSession(json("{'access_token':'short") + end));
    }

    void aRecordedSubmissionHasAReceipt()
    {
        QVERIFY(parseSubmissionState(state(json("'state':'received'"))));
        QVERIFY(parseSubmissionState(state(json("'state':'recorded','receipt':'TWFk'"))));
        QVERIFY(!parseSubmissionState(state(json("'state':'recorded'"))));
        QVERIFY(!parseSubmissionState(state(json("'state':'withdrawn'"))));
        QVERIFY(!parseSubmissionState(state(json("'state':'recorded','receipt':'T*Fk'"))));
        QVERIFY(!parseSubmissionState(state(json("'state':'recorded','receipt':'TWFk==x'"))));
        QVERIFY(!parseSubmissionState(state(json("'state':'done','receipt':'TWFk'"))));
        QVERIFY(!parseSubmissionState(
            json("{'submission_id':'{0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11}','state':'received'}")));
    }

    void textsNeedJapaneseAndFallBackToIt()
    {
        const auto result = parseTasks(task(json("'weight':5,'body':{'ja':'本文','en':'Body'}")));
        QVERIFY(result);
        QCOMPARE(result->first().body.in(QStringLiteral("en-GB")), QStringLiteral("Body"));
        QCOMPARE(result->first().title.in(QStringLiteral("en")), QStringLiteral("届出"));
        QVERIFY(!parseTasks(task(json("'weight':5,'body':{'en':'Body'}"))));
        QVERIFY(!parseTasks(task(json("'weight':5,'body':{'ja':'本文','<b>':'x'}"))));
        QVERIFY(!parseTasks(task(json("'weight':101"))));
    }

    void anApplicationHasAHistory()
    {
        const QByteArray start =
            json("{'reference_number':'R8-0001-000123',"
                 "'submission_id':'0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11','procedure_id':'moving-out-notice',"
                 "'title':{'ja':'転出届'},'office':{'ja':'市民課'},'state':'in_review','withdrawable':true,'"
                 "history':");
        const auto result =
            parseApplication(start + json("[{'state':'arrived','at':'2026-11-21T02:15:00Z'}]}"));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->state, ApplicationState::InReview);
        const auto mended = parseApplication(
            start + json("[{'state':'correction_requested','at':'2026-11-21T02:15:00Z','fields':[{'field':"
                         "'new_address','code':'unclear','message':{'ja':'番地を確かめてください。'}}]}],"
                         "'amendments':['1c1e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a12']}"));
        QVERIFY2(mended, qPrintable(mended ? QString() : mended.error().detail));
        QCOMPARE(mended->history.constFirst().fields.constFirst().field, QStringLiteral("new_address"));
        QCOMPARE(mended->amendments.size(), 1);
        QVERIFY(!parseApplication(start + json("[{'state':'arrived','at':'2026-11-21T02:15:00Z'}],"
                                               "'amendments':['not one']}")));
        QVERIFY(!parseApplication(start + "[]}"));
        QVERIFY(!parseApplication(start + json("[{'state':'arrived','at':'2026-11-21T02:15:00Z'},7]}")));
    }

    void problemsMayCarryMore()
    {
        const auto problem = parseProblem(
            json("{'type':'urn:madoguchi:problem:submission-rejected','title':'No',"
                 "'status':422,'trace':'x','errors':[{'field':'new_address','code':'required','hint':1}]}"));
        QVERIFY2(problem, qPrintable(problem ? QString() : problem.error().detail));
        QCOMPARE(problem->kind, QStringLiteral("submission-rejected"));
        QCOMPARE(problem->errors.first().field, QStringLiteral("new_address"));
        QVERIFY(!parseProblem(json("{'type':'about:blank','title':'No','status':422}")));
        QVERIFY(!parseProblem(json("{'type':'urn:madoguchi:problem:x','title':'No','status':200}")));
    }

    void whatIsFiledIsWhatWasSigned()
    {
        const SubmissionContent content{QStringLiteral("moving-out-notice"), 2, QByteArray("\0\xff{}", 4),
                                        "sig"};
        const QJsonObject json = QJsonDocument::fromJson(submissionJson(content)).object();
        QCOMPARE(QByteArray::fromBase64(json.value(QLatin1String("document")).toString().toLatin1()),
                 content.document);
        QCOMPARE(json.value(QLatin1String("procedure_version")).toInt(), 2);
        QCOMPARE(json.value(QLatin1String("generation")).toInt(), content.generation);
        QCOMPARE(json.size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestMessageParsing)
#include "tst_message_parsing.moc"
