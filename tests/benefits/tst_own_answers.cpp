// What a person said of themselves lies over what card and register know; and what may happen is looked at on
// a copy.
#include "benefits/own_answers.h"
#include "benefits/what_if.h"
#include "tests/benefits/bench.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

class TestOwnAnswers : public QObject
{
    Q_OBJECT

    const QDate day{2025, 12, 1};

    static int fact(const char *id) { return baseBook()->facts().index(QLatin1String(id)); }

    static NamedHousehold registered()
    {
        return {householdFrom("{'complete': true, 'municipality': '131032', 'members': [{'relation': 'self', "
                              "'birth': '1990-04-01'}, {'relation': 'child', 'birth': '2015-08-10'}]}"),
                {OwnAnswers::self(), QStringLiteral("register/2015-08-10/子")}};
    }

    static const Answer *answer(const Household &household, const char *id, int member, int year = 0)
    {
        return household.answer({fact(id), member, year});
    }

    static BenefitVerdict verdict(const Household &household, const char *benefit, const QDate &day)
    {
        return Evaluation(baseBook(), household, day).result(QLatin1String(benefit))->verdict;
    }

private Q_SLOTS:
    void whatWasSaidSurvivesItsJson()
    {
        OwnAnswers own;
        own.say({OwnAnswers::self(), QStringLiteral("total-income"), 2024}, 1'200'000);
        own.say({{}, QStringLiteral("rent"), 0},
                QJsonObject{{QStringLiteral("unknown"), QStringLiteral("dont-know")}});
        const QString member = own.addMember();
        own.say({member, QStringLiteral("relation"), 0}, QStringLiteral("child"));
        own.setReceived(QStringLiteral("child-allowance"), true);
        own.setRunsBusiness(true);
        QCOMPARE(OwnAnswers::fromJson(own.toJson()), own);
        QVERIFY(!own.isEmpty());
        QVERIFY(OwnAnswers::fromJson({}).isEmpty());
    }

    void whatIsNotUnderstoodIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no lists") << QByteArray(
            R"({"said": 3, "members": {}, "received": "x", "business": 1})");
        QTest::newRow("no fact") << QByteArray(R"({"said": [{"is": true}, {"fact": "", "is": 1}, 7, null]})");
        QTest::newRow("unknown fact") << QByteArray(R"({"said": [{"fact": "shoe-size", "is": 27}]})");
        QTest::newRow("wrong value") << QByteArray(
            R"({"said": [{"of": "self", "fact": "birth", "is": "yesterday"}]})");
        QTest::newRow("about nobody")
            << QByteArray(R"({"said": [{"of": "own-9", "fact": "birth", "is": "2001-01-01"}]})");
        QTest::newRow("of the wrong kind") << QByteArray(
            R"({"said": [{"fact": "birth", "is": "2001-01-01"}, {"of": "self", "fact": "rent", "is": 5}]})");
        QTest::newRow("a member that nobody added") << QByteArray(R"({"members": ["register/x", 4]})");
    }

    void whatIsNotUnderstoodIsPassedOver()
    {
        QFETCH(QByteArray, json);
        const OwnAnswers own = OwnAnswers::fromJson(QJsonDocument::fromJson(json).object());
        const NamedHousehold laid = own.over(registered(), baseBook()->facts());
        QCOMPARE(laid.household.answers(), registered().household.answers());
        QCOMPARE(laid.members, registered().members);
    }

    void theOwnAnswerCountsBeforeTheRegisters()
    {
        OwnAnswers own;
        own.say({{}, QStringLiteral("municipality"), 0}, QStringLiteral("011002"));
        own.say({QStringLiteral("register/2015-08-10/子"), QStringLiteral("birth"), 0},
                QStringLiteral("2014-08-10"));
        const NamedHousehold laid = own.over(registered(), baseBook()->facts());
        QCOMPARE(laid.household.town(), QStringLiteral("011002"));
        QCOMPARE(answer(laid.household, "birth", 1)->value.least, QDate(2014, 8, 10).toJulianDay());
        own.takeBack({{}, QStringLiteral("municipality"), 0});
        QCOMPARE(own.over(registered(), baseBook()->facts()).household.town(), QStringLiteral("131032"));
    }

    void whoeverLeftTheRegisterTakesTheirAnswersAlong()
    {
        OwnAnswers own;
        own.say({QStringLiteral("register/2011-01-01/兄"), QStringLiteral("has-disability"), 0}, true);
        own.say({QStringLiteral("register/2015-08-10/子"), QStringLiteral("has-disability"), 0}, false);
        const Household household = own.over(registered(), baseBook()->facts()).household;
        QCOMPARE(answer(household, "has-disability", 1)->value, Value::exactly(0));
        QCOMPARE(household.size(), 2);
    }

    void someoneAddedNeverGetsAnothersAnswers()
    {
        OwnAnswers own;
        const QString first = own.addMember();
        const QString second = own.addMember();
        own.say({second, QStringLiteral("has-disability"), 0}, true);
        own.removeMember(second);
        QVERIFY(own.said().empty());
        own.removeMember(first);
        QVERIFY(own.isEmpty());
    }

    void aHouseholdWithoutAMemberKeepsTheOthers()
    {
        const Household three =
            householdFrom("{'members': [{'relation': 'self'}, {'relation': 'spouse', 'birth': '1988-01-01'}, "
                          "{'relation': 'child', 'birth': '2015-08-10'}], 'facts': {'rent': 50000}}");
        const Household two = three.without(1);
        QCOMPARE(two.size(), 2);
        QCOMPARE(answer(two, "birth", 1)->value.least, QDate(2015, 8, 10).toJulianDay());
        QCOMPARE(answer(two, "rent", Slot::household)->value, Value::exactly(50000));
        QVERIFY(!answer(two, "birth", 2));
    }

    void aChildThatIsBornBringsItsAllowance()
    {
        const Household now = householdFrom(
            "{'complete': true, 'municipality': '131032', 'members': [{'relation': 'self', 'birth': "
            "'1990-04-01', 'sex': 'female'}]}");
        QCOMPARE(verdict(now, "child-allowance", day), BenefitVerdict::No);
        const Household then = supposed(now, {Supposition::Event::ChildBorn}, baseBook()->facts(), day);
        QVERIFY(verdict(then, "child-allowance", day) != BenefitVerdict::No);
        QCOMPARE(now.size(), 1);
        QCOMPARE(then.size(), 2);
        QCOMPARE(answer(then, "delivery-date", 0)->value.least, day.toJulianDay());
    }

    void aLowerIncomeUnsaysTheTaxNotice()
    {
        const Household now = householdFrom(
            "{'complete': true, 'facts': {'household-tax-exempt-notice': false}, 'members': [{'relation': "
            "'self', 'birth': '1990-04-01', 'total-income': {'2024': 5000000}}]}");
        const Household then =
            supposed(now, {Supposition::Event::IncomeFalls, {}, 300'000}, baseBook()->facts(), day);
        QCOMPARE(answer(then, "total-income", 0, 2024)->value, Value::exactly(300'000));
        QCOMPARE(answer(then, "total-income", 0, 2025)->value, Value::exactly(300'000));
        QVERIFY(!answer(then, "household-tax-exempt-notice", Slot::household));
    }

    void aMoveIsToAnotherTownOfUnknownClass()
    {
        const Household now = householdFrom(
            "{'municipality': '131032', 'facts': {'municipality-class': 'class-1'}, 'members': [{'relation': "
            "'self'}]}");
        const Household then =
            supposed(now, {Supposition::Event::Move, QStringLiteral("011002")}, baseBook()->facts(), day);
        QCOMPARE(then.town(), QStringLiteral("011002"));
        QVERIFY(!answer(then, "municipality-class", Slot::household));
    }

    void aJobThatIsLostWasLostToday()
    {
        const Household now = householdFrom("{'members': [{'relation': 'self', 'work': 'employed', "
                                            "'monthly-pay': 250000}]}");
        const Household then = supposed(now, {Supposition::Event::JobLost}, baseBook()->facts(), day);
        QCOMPARE(answer(then, "left-job-date", 0)->value.least, day.toJulianDay());
        QVERIFY(!answer(then, "monthly-pay", 0));
    }

    void whenASpouseLeavesAParentIsAlone()
    {
        const Household now = householdFrom(
            "{'complete': true, 'members': [{'relation': 'self', 'single-parent': false}, {'relation': "
            "'spouse'}, {'relation': 'child', 'birth': '2015-08-10'}]}");
        const Household then = supposed(now, {Supposition::Event::SpouseLeaves}, baseBook()->facts(), day);
        QCOMPARE(then.size(), 2);
        QCOMPARE(answer(then, "single-parent", 0)->value, Value::exactly(1));
        QCOMPARE(supposed(then, {Supposition::Event::SpouseLeaves}, baseBook()->facts(), day).size(), 2);
        // The one who asks never leaves.
        QCOMPARE(
            supposed(then, {Supposition::Event::MemberLeaves, {}, 0, 0}, baseBook()->facts(), day).size(), 2);
        QCOMPARE(
            supposed(then, {Supposition::Event::MemberLeaves, {}, 0, 1}, baseBook()->facts(), day).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOwnAnswers)
#include "tst_own_answers.moc"
