#include "benefits/evaluation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

class TestBenefits : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const QString &id)
    {
        QFile file(
            QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/benefits/%1.json").arg(id));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Benefit benefit(const char *id) { return Benefit::fromJson(bytes(QLatin1String(id))).value(); }

    static QList<Benefit> all()
    {
        QList<Benefit> list;
        const QDir dir(QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/catalogue/content/benefits"));
        for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
            list += Benefit::fromJson(bytes(name.chopped(5))).value();
        }
        return list;
    }

    static BenefitFacts parentOf(const QList<QDate> &children)
    {
        BenefitFacts facts;
        facts.birth = QDate(1985, 6, 1);
        facts.municipality = QStringLiteral("131032");
        facts.household.emplace();
        for (const QDate &birth : children) {
            *facts.household += HouseholdPerson{birth, true};
        }
        return facts;
    }

    static BenefitResult one(const char *id, const BenefitFacts &facts, const QDate &day)
    {
        return evaluate({benefit(id)}, facts, day).first();
    }

    /// A benefit made of one requirement, from text with single quotes.
    static Result<Benefit> made(QByteArray requirement, QByteArray more = {})
    {
        QByteArray json = "{'id':'x','name':{'ja':'x'},'authority':{'ja':'x'},'summary':{'ja':'x'},'further_"
                          "conditions':{'ja':'x'},"
                          "'how_to_apply':{'ja':'x'},'legal_ground':{'ja':'x'},'source':'https://"
                          "x.example','checked_on':'2026-11-21',"
                          "'note':'x','rules':[{'from':'2020-01-01','requirement':" +
                          requirement + "}]" + more + "}";
        return Benefit::fromJson(json.replace('\'', '"'));
    }

    static Verdict verdict(const QByteArray &requirement, const BenefitFacts &facts = {})
    {
        const auto benefit = made(requirement);
        return benefit ? evaluate({*benefit}, facts, QDate(2026, 11, 21)).first().verdict : Verdict(-1);
    }

    static QByteArray ask(const char *id)
    {
        return QByteArray("{'ask':{'id':'") + id + "','question':{'ja':'?'}}}";
    }

private Q_SLOTS:
    void theChildAllowanceEndsWithTheSchoolYearOfEighteen_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("verdict");
        const int likely = int(Verdict::Likely);
        const int no = int(Verdict::No);
        QTest::newRow("born 2 April, last day") << QDate(2008, 4, 2) << QDate(2027, 3, 31) << likely;
        QTest::newRow("born 2 April, day after") << QDate(2008, 4, 2) << QDate(2027, 4, 1) << no;
        QTest::newRow("born 1 April, last day") << QDate(2008, 4, 1) << QDate(2026, 3, 31) << likely;
        QTest::newRow("born 1 April, day after") << QDate(2008, 4, 1) << QDate(2026, 4, 1) << no;
        QTest::newRow("born 29 February, last day") << QDate(2008, 2, 29) << QDate(2026, 3, 31) << likely;
        QTest::newRow("born 29 February, day after") << QDate(2008, 2, 29) << QDate(2026, 4, 1) << no;
        QTest::newRow("born today") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << likely;
    }
    void theChildAllowanceEndsWithTheSchoolYearOfEighteen()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QTEST(int(one("child-allowance", parentOf({birth}), day).verdict), "verdict");
    }

    void theChildAllowanceBeforeItsReformAsksForIncome()
    {
        const BenefitFacts facts = parentOf({QDate(2012, 5, 1)});
        const auto before = one("child-allowance", facts, QDate(2024, 9, 30));
        QCOMPARE(before.verdict, Verdict::Possible);
        QCOMPARE(before.questions.size(), 1);
        QCOMPARE(before.amount->least, std::optional(5000));
        const auto after = one("child-allowance", facts, QDate(2024, 10, 1));
        QCOMPARE(after.verdict, Verdict::Likely);
        QCOMPARE(after.amount->most, 30000);
        const auto older = one("child-allowance", parentOf({QDate(2008, 5, 1)}), QDate(2024, 9, 30));
        QCOMPARE(older.verdict, Verdict::No); // 16 years old: only since the reform
    }

    void aDateWithoutRuleIsUnknownAndNeverNo()
    {
        const auto result = one("child-allowance", parentOf({}), QDate(2015, 1, 1));
        QCOMPARE(result.verdict, Verdict::Possible);
        QVERIFY(!result.amount);
        QVERIFY(!result.reason.isEmpty());
    }

    void anAmountIsShownOnItsDaysAlone()
    {
        const Benefit allowance = benefit("special-child-rearing-allowance");
        QVERIFY(!allowance.amountOn(QDate(2023, 3, 31)));
        QCOMPARE(allowance.amountOn(QDate(2023, 4, 1))->most, 53700);
        QCOMPARE(allowance.amountOn(QDate(2024, 3, 31))->most, 53700);
        QCOMPARE(allowance.amountOn(QDate(2024, 4, 1))->most, 55350);
        QCOMPARE(allowance.amountOn(QDate(2025, 4, 1))->most, 56800);
        QCOMPARE(allowance.amountOn(QDate(2026, 3, 31))->most, 56800);
        QVERIFY(!allowance.amountOn(QDate(2026, 4, 1))); // the next value is not known
        QCOMPARE(benefit("childbirth-lump-sum").amountOn(QDate(2026, 11, 21))->most, 500000);
        QVERIFY(!benefit("childbirth-lump-sum").amountOn(QDate(2023, 3, 31)));
        QVERIFY(benefit("high-school-scholarship").amounts.isEmpty());
    }

    void anAgeIsReachedBeforeTheBirthday()
    {
        BenefitFacts facts;
        facts.household.emplace();
        facts.birth = QDate(2006, 11, 22);
        const auto twenty = [&](const QDate &day) {
            return one("special-disability-allowance", facts, day).verdict;
        };
        QCOMPARE(twenty(QDate(2026, 11, 21)), Verdict::No);
        QCOMPARE(twenty(QDate(2026, 11, 22)), Verdict::Possible);
        facts.birth = QDate(2004, 2, 29);
        QCOMPARE(twenty(QDate(2024, 2, 28)), Verdict::No);
        QCOMPARE(twenty(QDate(2024, 2, 29)), Verdict::Possible);
        const auto below = [&](const QDate &birth) {
            return one("special-child-rearing-allowance", parentOf({birth}), QDate(2026, 11, 21)).verdict;
        };
        QCOMPARE(below(QDate(2006, 11, 22)), Verdict::Possible);
        QCOMPARE(below(QDate(2006, 11, 21)), Verdict::No);
    }

    void aLeapDayIsReachedOnTheFirstOfMarchOfACommonYear()
    {
        AgeSpan ages;
        ages.from = 18;
        QVERIFY(!ages.contains(QDate(2008, 2, 29), QDate(2026, 2, 28)));
        QVERIFY(ages.contains(QDate(2008, 2, 29), QDate(2026, 3, 1)));
    }

    void nothingKnownIsNeverNo()
    {
        // The open peer takes what it does not know for zero; here nothing known speaks for nothing.
        for (const BenefitResult &result : evaluate(all(), {}, QDate(2026, 11, 21))) {
            QCOMPARE(result.verdict, Verdict::Possible);
            QVERIFY(!result.reason.in(QStringLiteral("en")).isEmpty());
        }
    }

    void anUnknownBirthInTheHouseholdIsUnknown()
    {
        QCOMPARE(one("child-allowance", parentOf({QDate()}), QDate(2026, 11, 21)).verdict, Verdict::Possible);
        QCOMPARE(one("child-allowance", parentOf({QDate(), QDate(2020, 1, 1)}), QDate(2026, 11, 21)).verdict,
                 Verdict::Likely);
        BenefitFacts facts = parentOf({});
        *facts.household += HouseholdPerson{QDate(2020, 1, 1), false}; // a grandchild, say
        QCOMPARE(one("child-allowance", facts, QDate(2026, 11, 21)).verdict, Verdict::No);
    }

    void kleenesTablesHold()
    {
        BenefitFacts facts;
        facts.answers = {{QStringLiteral("y"), true}, {QStringLiteral("n"), false}};
        const QByteArray yes = ask("y");
        const QByteArray no = ask("n");
        const QByteArray open = ask("u");
        const auto both = [&](const char *how, const QByteArray &a, const QByteArray &b) {
            return verdict(QByteArray("{'") + how + "':[" + a + "," + b + "]}", facts);
        };
        QCOMPARE(both("all", yes, yes), Verdict::Likely);
        QCOMPARE(both("all", yes, open), Verdict::Possible);
        QCOMPARE(both("all", no, open), Verdict::No);
        QCOMPARE(both("all", open, open), Verdict::Possible);
        QCOMPARE(both("any", no, no), Verdict::No);
        QCOMPARE(both("any", no, open), Verdict::Possible);
        QCOMPARE(both("any", yes, open), Verdict::Likely);
    }

    void aQuestionThatCanChangeNothingIsNotAsked()
    {
        const auto none = one("special-child-rearing-allowance", parentOf({}), QDate(2026, 11, 21));
        QCOMPARE(none.verdict, Verdict::No);
        QVERIFY(none.questions.isEmpty()); // disability is not asked where no child is
        QVERIFY(none.reason.in(QStringLiteral("ja")).contains(QStringLiteral("20歳未満")));
        const auto young = one("child-rearing-allowance", parentOf({QDate(2015, 1, 1)}), QDate(2026, 11, 21));
        QStringList ids;
        for (const OpenQuestion &question : young.questions) {
            ids += question.id;
        }
        QCOMPARE(ids, (QStringList{QStringLiteral("single-parent"), QStringLiteral("rearing-income")}));
        BenefitFacts answered = parentOf({QDate(2015, 1, 1)});
        answered.answers.insert(QStringLiteral("single-parent"), false);
        const auto no = one("child-rearing-allowance", answered, QDate(2026, 11, 21));
        QCOMPARE(no.verdict, Verdict::No);
        QVERIFY(no.reason.in(QStringLiteral("en")).contains(QStringLiteral("you answered no")));
        answered.answers = {{QStringLiteral("single-parent"), true},
                            {QStringLiteral("rearing-income"), true}};
        QCOMPARE(one("child-rearing-allowance", answered, QDate(2026, 11, 21)).verdict, Verdict::Likely);
    }

    void aTownsBenefitIsForItsTown()
    {
        const auto town = made("{'self':{'from':0}}", ",'areas':['131032','27']");
        QVERIFY(town);
        BenefitFacts facts;
        facts.birth = QDate(1990, 1, 1);
        const auto in = [&](const char *code) {
            facts.municipality = QLatin1String(code);
            return evaluate({*town}, facts, QDate(2026, 1, 1)).first().verdict;
        };
        QCOMPARE(in("131032"), Verdict::Likely);
        QCOMPARE(in("271004"), Verdict::Likely); // its prefecture
        QCOMPARE(in("131016"), Verdict::No);
        QCOMPARE(in(""), Verdict::Possible);
    }

    void theMostUsefulStandsFirst()
    {
        const auto results = evaluate(all(), parentOf({QDate(2020, 1, 1)}), QDate(2026, 11, 21));
        QCOMPARE(results.size(), all().size());
        QCOMPARE(results.first().id, QStringLiteral("child-allowance"));
        for (qsizetype i = 1; i < results.size(); ++i) {
            QVERIFY(results.at(i - 1).verdict <= results.at(i).verdict);
        }
        const auto single = evaluate(all(), parentOf({}), QDate(2026, 11, 21));
        QCOMPARE(single.last().verdict, Verdict::No);
    }

    void aBadFileIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("requirement");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("pointer");
        const QByteArray good("{'self':{'from':0}}");
        const QByteArray none;
        const auto row = [](const char *name, const QByteArray &requirement, const QByteArray &more,
                            const char *pointer) {
            QTest::newRow(name) << requirement << more << QString::fromLatin1(pointer);
        };
        row("no requirement", "{}", none, "/rules/0/requirement/anyone");
        row("unknown leaf", "{'income':{}}", none, "/rules/0/requirement/anyone");
        row("two leaves", "{'self':{'from':0},'child':{'from':0}}", none, "/rules/0/requirement/child");
        row("empty all", "{'all':[]}", none, "/rules/0/requirement/all");
        row("ages in words", "{'self':{'from':'old'}}", none, "/rules/0/requirement/self/from");
        row("endless age", "{'self':{'from':1000}}", none, "/rules/0/requirement/self/from");
        row("question without words", "{'ask':{'id':'x'}}", none, "/rules/0/requirement/ask/question");
        row("unknown key", good, ",'colour':1", "/colour");
        row("amounts that overlap", good,
            ",'amounts':[{'from':'2024-01-01','until':'2024-12-31','most_yen':1,'per':'month','text':{'ja':'"
            "x'}},"
            "{'from':'2024-12-31','most_yen':2,'per':'month','text':{'ja':'x'}}]",
            "/amounts");
        row("amount that ends before it begins", good,
            ",'amounts':[{'from':'2024-01-02','until':'2024-01-01','most_yen':1,'per':'month','text':{'ja':'"
            "x'}}]",
            "/amounts/0/until");
        row("half a yen", good,
            ",'amounts':[{'from':'2024-01-02','most_yen':0.5,'per':'month','text':{'ja':'x'}}]",
            "/amounts/0/most_yen");
        row("least above most", good,
            ",'amounts':[{'from':'2024-01-02','most_yen':5,'least_yen':6,'per':'month','text':{'ja':'x'}}]",
            "/amounts/0/least_yen");
        row("area in words", good, ",'areas':['Tokyo']", "/areas");
    }
    void aBadFileIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, requirement);
        QFETCH(QByteArray, more);
        const auto benefit = made(requirement, more);
        QVERIFY(!benefit);
        QCOMPARE(benefit.error().code, ErrorCode::CatalogueInvalid);
        QTEST(benefit.error().facts.value(QStringLiteral("pointer")).toString(), "pointer");
    }

    void aDeepTreeIsRefused()
    {
        const auto nested = [](int depth) {
            return QByteArray("{'all':[").repeated(depth) + "{'self':{'from':0}}" +
                   QByteArray("]}").repeated(depth);
        };
        QVERIFY(made(nested(8)));
        QVERIFY(!made(nested(9)));
        QVERIFY(!made(nested(400)));
        QVERIFY(!Benefit::fromJson(QByteArray(100000, '[')));
        QVERIFY(!Benefit::fromJson(bytes(QStringLiteral("child-allowance")).chopped(9)));
    }
};

QTEST_GUILESS_MAIN(TestBenefits)
#include "tst_benefits.moc"
