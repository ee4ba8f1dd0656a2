#include "tests/benefits/bench.h"

#include <QTest>

using namespace madoguchi;

/// The vocabulary: what each word yields, known and unknown, and what is no word.
class TestBenefitExpressions : public QObject
{
    Q_OBJECT

    const QDate day{2025, 12, 1};
    const QByteArray family{"{'complete':true,'members':[{'relation':'self','birth':'1985-12-01','public-"
                            "assistance-unused':0}]}"};

    static QByteArray member(const QByteArray &facts) { return "{'relation':'self'" + facts + "}"; }
    static QByteArray household(const QByteArray &members, const char *complete = "true")
    {
        return QByteArray("{'complete':") + complete + ",'members':[" + members + "]}";
    }

private Q_SLOTS:
    void kleenesTablesHold()
    {
        const QByteArray yes = "true";
        const QByteArray no = "false";
        const QByteArray open = "'single-parent'";
        const auto both = [&](const char *how, const QByteArray &a, const QByteArray &b) {
            return truthOf(QByteArray("{'") + how + "':[" + a + "," + b + "]}", household(member({})), day);
        };
        QCOMPARE(both("all", yes, yes), Truth::Yes);
        QCOMPARE(both("all", yes, open), Truth::Unknown);
        QCOMPARE(both("all", no, open), Truth::No);
        QCOMPARE(both("all", open, open), Truth::Unknown);
        QCOMPARE(both("any", no, no), Truth::No);
        QCOMPARE(both("any", no, open), Truth::Unknown);
        QCOMPARE(both("any", yes, open), Truth::Yes);
        QCOMPARE(truthOf("{'not':'single-parent'}", household(member({})), day), Truth::Unknown);
        QCOMPARE(truthOf("{'ask_office':true,'label':{'ja':'x'}}", household(member({})), day),
                 Truth::Unknown);
    }

    void comparisonsTakeTheLimitAsTheLawDoes()
    {
        const auto is = [&](const char *how, int number) {
            return truthOf("{'" + QByteArray(how) + "':['age'," + QByteArray::number(number) + "]}",
                           household(member(",'birth':'1985-12-01'")), day);
        };
        QCOMPARE(is("below", 40), Truth::No); // 未満
        QCOMPARE(is("below", 41), Truth::Yes);
        QCOMPARE(is("at_most", 40), Truth::Yes); // 以下
        QCOMPARE(is("at_most", 39), Truth::No);
        QCOMPARE(is("above", 40), Truth::No); // 超
        QCOMPARE(is("above", 39), Truth::Yes);
        QCOMPARE(is("at_least", 40), Truth::Yes); // 以上
        QCOMPARE(is("at_least", 41), Truth::No);
        QCOMPARE(is("equals", 40), Truth::Yes);
        QCOMPARE(is("equals", 41), Truth::No);
    }

    void aSpanIsComparedAsAWhole()
    {
        const auto with = [&](const QByteArray &span) {
            return truthOf("{'below':['standard-monthly-pay',300000]}",
                           household(member(",'health-insurance':'employee','standard-monthly-pay':" + span)),
                           day);
        };
        QCOMPARE(with("{'at_least':100000,'at_most':299999}"), Truth::Yes);
        QCOMPARE(with("{'at_least':300000}"), Truth::No);
        QCOMPARE(with("{'at_least':299999,'at_most':300000}"), Truth::Unknown);
        QCOMPARE(with("{'unknown':'dont-know'}"), Truth::Unknown);
    }

    void agesChangeOnTheBirthdayAndAreReachedTheDayBefore()
    {
        const auto at = [&](const QByteArray &birth, const QByteArray &requirement, const QDate &on) {
            return truthOf(requirement, household(member(",'birth':'" + birth + "'")), on);
        };
        const QByteArray twenty("{'at_least':['age',20]}");
        QCOMPARE(at("2005-12-01", twenty, {2025, 11, 30}), Truth::No);
        QCOMPARE(at("2005-12-01", twenty, {2025, 12, 1}), Truth::Yes);
        QCOMPARE(at("2004-02-29", twenty, {2024, 2, 28}), Truth::No);
        QCOMPARE(at("2004-02-29", "{'at_least':['age',21]}", {2025, 2, 28}), Truth::No);
        QCOMPARE(at("2004-02-29", "{'at_least':['age',21]}", {2025, 3, 1}), Truth::Yes);
        const QByteArray reached("{'at_most':[{'reaches':20},'today']}");
        QCOMPARE(at("2005-12-01", reached, {2025, 11, 29}), Truth::No);
        QCOMPARE(at("2005-12-01", reached, {2025, 11, 30}), Truth::Yes);
        const QByteArray year18("{'through_school_year_of':18}");
        QCOMPARE(at("2007-04-01", year18, {2025, 3, 31}), Truth::Yes);
        QCOMPARE(at("2007-04-01", year18, {2025, 4, 1}), Truth::No);
        QCOMPARE(at("2007-04-02", year18, {2026, 3, 31}), Truth::Yes);
        QCOMPARE(at("2007-04-02", year18, {2026, 4, 1}), Truth::No);
        // Born on 1 April: at school a year before who is born on 2 April.
        QCOMPARE(at("2019-04-01", "{'equals':['school-grade',1]}", {2025, 4, 1}), Truth::Yes);
        QCOMPARE(at("2019-04-02", "{'equals':['school-grade',0]}", {2025, 4, 1}), Truth::Yes);
        QCOMPARE(at("2019-04-01", "{'equals':['school-grade',0]}", {2025, 3, 31}), Truth::Yes);
        QCOMPARE(at("2025-06-30", "{'equals':['age-months',5]}", {2025, 12, 1}), Truth::Yes);
    }

    void theIncomeYearSwitchesInItsMonth()
    {
        const QByteArray two =
            household(member(",'total-income':{'2023':1000,'2024':2000},'dependants':{'2023':1,'2024':2}"));
        const QByteArray income("{'fact':'total-income','income_year':11}");
        QCOMPARE(yenOf(income, two, {2025, 10, 31}), Value::exactly(1000));
        QCOMPARE(yenOf(income, two, {2025, 11, 1}), Value::exactly(2000));
        QCOMPARE(yenOf("{'fact':'total-income','year':-1}", two, {2025, 1, 1}), Value::exactly(2000));
        QVERIFY(!yenOf("{'fact':'total-income','year':0}", two, {2025, 1, 1}).isExact());
        QCOMPARE(truthOf("{'equals':[{'tax_day':6},{'date':'2025-01-01'}]}", two, {2025, 6, 1}), Truth::Yes);
        QCOMPARE(truthOf("{'equals':[{'tax_day':6},{'date':'2024-01-01'}]}", two, {2025, 5, 31}), Truth::Yes);
        QCOMPARE(truthOf("{'equals':['fiscal-year',2024]}", two, {2025, 3, 31}), Truth::Yes);
    }

    void membersAreCountedAsFarAsTheyAreKnown()
    {
        const QByteArray children(",{'relation':'child','birth':'2020-01-01'},{'relation':'child'}");
        const QByteArray all = household(member({}) + children);
        const QByteArray open = household(member({}) + children, "['spouse']");
        const QByteArray young("{'all':[{'is':['relation','child']},{'below':['age',10]}]}");
        const auto count = [&](const QByteArray &of) {
            return yenOf("{'times':[1,{'count':" + young + "}]}", of, day);
        };
        QCOMPARE(count(all), (Value{1, 2}));
        QCOMPARE(count(open).least, 1);
        QVERIFY(count(open).most > 2);
        QCOMPARE(truthOf("{'some':" + young + "}", open, day), Truth::Yes);
        QCOMPARE(truthOf("{'some':{'is':['relation','spouse']}}", open, day), Truth::No);
        QCOMPARE(truthOf("{'some':{'is':['relation','parent']}}", open, day), Truth::Unknown);
        // Who is not listed may be there or not, even where nothing else about them is open.
        const QByteArray nobodyListed = household(member({}), "[]");
        QCOMPARE(truthOf("{'some':{'is':['relation','spouse']}}", nobodyListed, day), Truth::Unknown);
        QCOMPARE(truthOf("{'every':{'not':{'is':['relation','spouse']}}}", nobodyListed, day),
                 Truth::Unknown);
        QCOMPARE(yenOf("{'times':[1,{'count':{'is':['relation','child']}}]}", nobodyListed, day).least, 0);
        QCOMPARE(truthOf("{'every':{'below':['age',10]},'where':{'is':['relation','child']}}", all, day),
                 Truth::Unknown);
        QCOMPARE(truthOf("{'every':false,'where':{'is':['relation','spouse']}}", open, day), Truth::Yes);
        QCOMPARE(yenOf("{'sum':100,'where':" + young + "}", all, day), (Value{100, 200}));
        QCOMPARE(
            yenOf("{'largest':{'case':[{'if':" + young + ",'then':5}],'else':3}}",
                  household(member(",'birth':'1990-01-01'") + ",{'relation':'child','birth':'2020-01-01'}"),
                  day),
            Value::exactly(5));
        QCOMPARE(yenOf("{'smallest':7,'where':false}", all, day), Value::exactly(0));
    }

    void theEldestIsTheFirst()
    {
        const QByteArray three = household(member({}) + ",{'relation':'child','birth':'2015-01-01'},"
                                                        "{'relation':'child','birth':'2010-01-01'},"
                                                        "{'relation':'child','birth':'2015-01-01'}");
        const auto at = [&](int rank) {
            return yenOf("{'sum':'age','where':{'all':[{'is':['relation','child']},{'equals':[{'rank':{'is':["
                         "'relation','child']}}," +
                             QByteArray::number(rank) + "]}]}}",
                         three, day);
        };
        Q_UNUSED(at)
        const auto count = [&](int rank) {
            return yenOf("{'times':[1,{'count':{'all':[{'is':['relation','child']},{'equals':[{'rank':{'is':["
                         "'relation','child']}}," +
                             QByteArray::number(rank) + "]}]}}]}",
                         three, day);
        };
        for (int rank = 1; rank <= 3; ++rank) {
            QCOMPARE(count(rank), Value::exactly(1)); // twins too have each their own
        }
        QCOMPARE(count(4), Value::exactly(0));
    }

    void aTableKnowsOnlyItsDates()
    {
        const QByteArray rows("made,1-2,2025-04-01,2025-09-30,100,yen,l,https://x.example,2026-11-22,\n"
                              "made,3-,2025-04-01,2025-09-30,200,yen,l,https://x.example,2026-11-22,\n"
                              "made,1-,2026-01-01,,300,yen,l,https://x.example,2026-11-22,\n");
        const auto at = [&](const QByteArray &dependants, const QDate &on) {
            return yenOf("{'table':'made','key':[{'fact':'dependants','year':0}]}",
                         household(member(",'dependants':{'2025':" + dependants + ",'2026':1}")), on, rows);
        };
        QCOMPARE(at("2", {2025, 4, 1}), Value::exactly(100));
        QCOMPARE(at("3", {2025, 9, 30}), Value::exactly(200));
        QVERIFY(!at("3", {2025, 10, 1}).hasEnd()); // a gap: never the nearest
        QVERIFY(!at("3", {2025, 3, 31}).hasEnd());
        QCOMPARE(at("1", {2026, 1, 1}), Value::exactly(300));
        QCOMPARE(at("{'at_least':1,'at_most':5}", {2025, 4, 1}), (Value{100, 200}));
        QVERIFY(!at("{'at_least':0,'at_most':5}", {2025, 4, 1}).hasEnd()); // nothing is said for 0
    }

    void bandsAndCasesTakeTheFirstThatHolds()
    {
        const auto at = [&](const QByteArray &pay) {
            return yenOf("{'band':'standard-monthly-pay','steps':[{'below':100000,'then':1},{'below':200000,'"
                         "then':2}],"
                         "'else':3}",
                         household(member(",'health-insurance':'employee','standard-monthly-pay':" + pay)),
                         day);
        };
        QCOMPARE(at("99999"), Value::exactly(1));
        QCOMPARE(at("100000"), Value::exactly(2));
        QCOMPARE(at("200000"), Value::exactly(3));
        QCOMPARE(at("{'at_least':99999,'at_most':150000}"), (Value{1, 2}));
    }

    void whatDoesNotApplyIsKnown()
    {
        const QByteArray man = household(member(",'sex':'male'"));
        QCOMPARE(truthOf("'gave-birth-or-pregnant'", man, day), Truth::No);
        QCOMPARE(truthOf("'gave-birth-or-pregnant'", household(member({})), day), Truth::Unknown);
        // Who says yes before it is known whether it applies is asked that first.
        QCOMPARE(
            truthOf("'gave-birth-or-pregnant'", household(member(",'gave-birth-or-pregnant':true")), day),
            Truth::Unknown);
    }

    void aMistakeIsToldWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("requirement");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const QByteArray &requirement, const char *below) {
            QTest::newRow(name) << requirement
                                << QStringLiteral("/rules/0/requirement") + QLatin1String(below);
        };
        row("no word", "{'loop':1}", "");
        row("two words", "{'all':[true],'any':[true]}", "");
        row("an unknown fact", "{'all':[true,'no-such-fact']}", "/all/1");
        row("a number for a truth", "5", "");
        row("half", "{'below':['age',0.5]}", "/below/1");
        row("an empty list", "{'all':[]}", "/all");
        row("yen with years", "{'below':['age','standard-monthly-pay']}", "");
        row("no choice of it", "{'is':['sex','blue']}", "/is/1");
        row("a fact without choices", "{'is':['birth','male']}", "/is/0");
        row("a year where there is none", "{'fact':'single-parent','income_year':6}", "");
        row("a year missing", "{'below':['total-income',5]}", "/below/0");
        row("a month of no year", "{'below':[{'fact':'total-income','income_year':13},5]}",
            "/below/0/income_year");
        row("no such table", "{'below':[{'table':'none'},5]}", "/below/0/table");
        row("keys that are missing", "{'below':[{'table':'childbirth'},5]}", "/below/0/key");
        row("a fixed word of no row", "{'below':[{'table':'childbirth','key':['=maybe']},5]}",
            "/below/0/key");
        row("rounding not said", "{'below':[{'times':[5,'0.5']},5]}", "/below/0/round");
        row("an unknown key", "{'all':[true],'colour':1}", "/colour");
        row("bands that fall",
            "{'below':[{'band':'age','steps':[{'below':5,'then':1},{'below':4,'then':2}],'else':3},5]}",
            "/below/0/steps/1/below");
        row("a case without else", "{'below':[{'case':[{'if':true,'then':1}]},5]}", "/below/0/case");
        row("an office without a label", "{'ask_office':true}", "/ask_office");
        row("code in a string", "'1+1'", "");
    }
    void aMistakeIsToldWithItsPlace()
    {
        QFETCH(QByteArray, requirement);
        QFETCH(QString, pointer);
        const auto book = bookWith(requirement);
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::CatalogueInvalid);
        QCOMPARE(book.error().facts.value(QStringLiteral("pointer")).toString(), pointer);
        QCOMPARE(book.error().facts.value(QStringLiteral("file")).toString(), QStringLiteral("made.json"));
    }

    void depthAndSizeAreLimited()
    {
        const auto nested = [](int depth) {
            return QByteArray("{'not':").repeated(depth) + "'single-parent'" +
                   QByteArray("}").repeated(depth);
        };
        QVERIFY(bookWith(nested(ExpressionReader::deepest)));
        QVERIFY(!bookWith(nested(ExpressionReader::deepest + 1)));
        QVERIFY(!bookWith(nested(900)));
        QByteArray wide("{'all':[");
        for (int i = 0; i < 20; ++i) {
            wide += QByteArray(i ? "," : "") + "{'any':[" + QByteArray("true,").repeated(29) + "true]}";
        }
        QVERIFY(!bookWith(wide + "]}")); // 620 parts
    }

    void nothingGoesInACircle()
    {
        BenefitFiles files = baseFiles();
        files.definitions.insert(
            QStringLiteral("round.json"),
            QByteArray(R"({"definitions":[{"id":"chicken","name":{"ja":"x"},"is":{"not":"egg"}},)"
                       R"({"id":"egg","name":{"ja":"x"},"is":{"not":"chicken"}}]})"));
        const auto book = BenefitBook::fromFiles(files);
        QVERIFY(!book);
        QVERIFY(book.error().detail.contains(QStringLiteral("circle")));
    }

    void hostileFilesAreRefused()
    {
        for (const QByteArray &text :
             {QByteArray(200'000, '['), QByteArray("{\"facts\":[{}]}"), QByteArray("\xff\xfe"),
              QByteArray("{\"facts\":7}"), QByteArray(3 * 1024 * 1024, ' ')}) {
            BenefitFiles files = baseFiles();
            files.facts.insert(QStringLiteral("bad.json"), text);
            QVERIFY(!BenefitBook::fromFiles(files));
            files = baseFiles();
            files.benefits.insert(QStringLiteral("bad.json"), text);
            QVERIFY(!BenefitBook::fromFiles(files));
        }
        BenefitFiles none;
        QVERIFY(!BenefitBook::fromFiles(none));
    }
};

QTEST_GUILESS_MAIN(TestBenefitExpressions)
#include "tst_benefit_expressions.moc"
