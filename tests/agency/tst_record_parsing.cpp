#include "agency/message_parsing.h"
#include "agency/record_parsing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

namespace
{

/// JSON as it is written here, with ' for ": moc 6.4 loses its way in raw strings.
QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(); }

QByteArray insurance(const QByteArray &record, const char *kind = "health-insurance")
{
    return json("{'kind':'") + kind +
           json("','source':{'ja':'保険年金課'},'as_of':'2026-11-21','records':[") + record + "]}";
}

const QByteArray card = json(
    "{'record_id':'r-1','person':'窓口　花子','insurer_name':{'ja':'架空健保'},'insurer_number':'06999901',"
    "'symbol':'12','number':'00345','branch':'00','is_dependant':false,'share_percent':30,"
    "'valid_from':'2021-04-01'}");

QByteArray notice(const QByteArray &members)
{
    return json("{'notices':[{'notice_id':'n-1','title':{'ja':'お知らせ'},'body':{'ja':'本文'},"
                "'sent_at':'2026-11-21T02:15:00Z'") +
           members + "}]}";
}

const QByteArray digest(64, 'a');

QByteArray document(const QByteArray &id, const QByteArray &type, const QByteArray &size)
{
    return json(",'documents':[{'document_id':'") + id + json("','name':{'ja':'通知書'},'media_type':'") +
           type + json("','size':") + size + json(",'sha256':'") + digest + json("'}]");
}

} // namespace

/// Records, the access log and letters' documents; and what is none of them.
class TestRecordParsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordKeepsItsNumbersAsTheyAre()
    {
        const auto set = parseRecordSet(insurance(card), RecordKind::HealthInsurance);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
        const PersonalRecord &record = set->records.constFirst();
        QCOMPARE(std::get<QString>(*record.value(QStringLiteral("number"))), QStringLiteral("00345"));
        QCOMPARE(std::get<int>(*record.value(QStringLiteral("share_percent"))), 30);
        QCOMPARE(std::get<QDate>(*record.value(QStringLiteral("valid_from"))), QDate(2021, 4, 1));
        QVERIFY(!record.value(QStringLiteral("valid_until")));
        QVERIFY(!record.value(QStringLiteral("nothing")));
    }

    void whatIsWrittenIsReadAgain()
    {
        const QByteArray checkups = json(
            "{'kind':'checkups','source':{'ja':'健康づくり課','en':'Health'},'as_of':'2026-10-01','records':["
            "{"
            "'record_id':'c','person':'窓口　花子','name':{'ja':'特定健診'},'taken_on':'2026-06-01','items':["
            "{"
            "'name':{'ja':'血圧'},'value':'131','unit':'mmHg','reference':'130未満','outside':true}]}]}");
        const auto set = parseRecordSet(checkups, RecordKind::Checkups);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
        const auto again = parseRecordSet(bytes(recordSetJson(*set)), RecordKind::Checkups);
        QVERIFY(again);
        QCOMPARE(recordSetJson(*again), recordSetJson(*set));
        QVERIFY(again->records.constFirst().items.constFirst().outside);

        const QByteArray log = json("{'entries':[{'entry_id':'a','at':'2026-11-21T02:15:00Z','asked_by':{'ja'"
                                    ":'市'},'provided_by':{'ja'"
                                    ":'県'},'data':{'ja':'課税情報'},'legal_ground':'番号法第19条第8号','"
                                    "procedure':{'ja':'児童手当'},"
                                    "'reference_number':'R8-0001-000123','outcome':'refused'}]}");
        const auto entries = parseAccessLog(log);
        QVERIFY2(entries, qPrintable(entries ? QString() : entries.error().detail));
        QCOMPARE(entries->constFirst().outcome, AccessOutcome::Refused);
        QCOMPARE(accessLogJson(*parseAccessLog(bytes(accessLogJson(*entries)))), accessLogJson(*entries));
    }

    void everyKindHasItsWordAndItsForm()
    {
        QCOMPARE(allRecordKinds().size(), size_t(6));
        for (const RecordKind kind : allRecordKinds()) {
            QCOMPARE(recordKindOf(recordKindName(kind)).value(), kind);
            QVERIFY(!recordFields(kind).empty());
        }
        QVERIFY(!recordKindOf(QStringLiteral("criminal-record")));
    }

    void hostileRecords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &json, const char *pointer) {
            QTest::newRow(name) << json << QString::fromLatin1(pointer);
        };
        const auto with = [](const char *from, const char *to) {
            return insurance(QByteArray(card).replace(json(from), json(to)));
        };
        row("nothing", "", "/: ");
        row("another kind", insurance(card, "tax"), "/kind: ");
        row("an unknown kind", insurance(card, "secrets"), "/kind: ");
        row("no number", with("'number':'00345',", ""), "/records/0/number: ");
        row("a number that is a number", with("'00345'", "345"), "/records/0/number: ");
        row("41 characters", insurance(QByteArray(card).replace("00345", QByteArray(41, '1'))),
            "/records/0/number: ");
        row("an Individual Number", with("'record_id'", "'individual_number':'1','record_id'"),
            "/records/0/individual_number: ");
        row("101 percent", with("30", "101"), "/records/0/share_percent: ");
        row("31 April", with("2021-04-01", "2021-04-31"), "/records/0/valid_from: ");
        row("a flag in words", with("false", "'no'"), "/records/0/is_dependant: ");
        row("lines where there are none", with("'record_id'", "'items':[],'record_id'"),
            "/records/0/items: ");
        row("501 records", insurance(card + (QByteArray(",") + card).repeated(500)), "/records: ");
    }
    void hostileRecords()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, pointer);
        const auto set = parseRecordSet(json, RecordKind::HealthInsurance);
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::ServerAnswerInvalid);
        QVERIFY2(set.error().detail.startsWith(pointer), qPrintable(set.error().detail));
    }

    void aKindIsNamedOnce()
    {
        const QByteArray one = json("{'kind':'tax','source':{'ja':'課'},'as_of':'2026-11-01','count':2}");
        QVERIFY(parseRecordSummaries(json("{'records':[") + one + "]}"));
        QVERIFY(!parseRecordSummaries(json("{'records':[") + one + "," + one + "]}"));
        QVERIFY(!parseRecordSummaries(json("{'records':[{'kind':'tax','source':{'ja':'課'},"
                                           "'as_of':'2026-11-01','count':0}]}")));
    }

    void aLetterBringsDocumentsThatNothingRuns()
    {
        const auto read = [](const QByteArray &members) { return parseNotices(notice(members)); };
        const auto letter = read(document("decision", "application/pdf", "1234"));
        QVERIFY2(letter, qPrintable(letter ? QString() : letter.error().detail));
        QCOMPARE(letter->constFirst().documents.constFirst().size, 1234);
        QCOMPARE(letter->constFirst().documents.constFirst().sha256.size(), 32);
        QVERIFY(!letter->constFirst().readAt.isValid());
        QVERIFY(read(json(",'read_at':'2026-11-21T03:00:00Z'"))->constFirst().readAt.isValid());
        QVERIFY(!read(document("decision", "text/html", "1234")));
        QVERIFY(!read(document("decision", "application/x-sh", "1234")));
        QVERIFY(!read(document("..", "application/pdf", "1234")));
        QVERIFY(!read(document("a/b", "application/pdf", "1234")));
        QVERIFY(!read(document("decision", "application/pdf", "0")));
        QVERIFY(!read(document("decision", "application/pdf", "2097153")));
        QVERIFY(!parseNotices(notice("").replace("n-1", "../n")));
    }

    void anotherDocumentIsNone()
    {
        const QByteArray answer = json("{'document_id':'decision','content':'TWFk'}");
        QCOMPARE(parseDocumentContent(answer, QStringLiteral("decision")).value(), QByteArray("Mad"));
        QVERIFY(!parseDocumentContent(answer, QStringLiteral("other")));
        QVERIFY(!parseDocumentContent(json("{'document_id':'decision','content':'*'}"),
                                      QStringLiteral("decision")));
    }
};

QTEST_GUILESS_MAIN(TestRecordParsing)
#include "tst_record_parsing.moc"
