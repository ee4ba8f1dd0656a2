#include "procedures/field_reader.h"
#include "procedures/parts.h"

#include <QJsonDocument>
#include <QTest>

using namespace madoguchi;

/// Conditions, days and parts: what a file may say, and what it means.
class TestConditions : public QObject
{
    Q_OBJECT

    static QJsonObject object(const char *text)
    {
        return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
    }
    static QuestionScope scope()
    {
        return {{QStringLiteral("kind"), {FieldType::Choice, {QStringLiteral("new"), QStringLiteral("old")}}},
                {QStringLiteral("ways"), {FieldType::Choices, {QStringLiteral("a"), QStringLiteral("b")}}},
                {QStringLiteral("own"), {FieldType::YesNo, {}}},
                {QStringLiteral("count"), {FieldType::Number, {}}},
                {QStringLiteral("people"), {FieldType::Persons, {}}},
                {QStringLiteral("name"), {FieldType::Text, {}}},
                {QStringLiteral("born"), {FieldType::Date, {}}},
                {QStringLiteral("moved"), {FieldType::Date, {}}}};
    }
    static AnswerSheet sheet(const char *answers)
    {
        return {QDate(2026, 11, 24), [json = object(answers)](const QString &id) { return json.value(id); }};
    }

private Q_SLOTS:
    void aConditionHolds_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("answers");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QVariant>("decided"); // invalid: not decided
        const auto row = [](const char *name, const char *condition, const char *answers, bool holds,
                            const QVariant &decided) {
            QTest::newRow(name) << QString::fromLatin1(condition) << QString::fromLatin1(answers) << holds
                                << decided;
        };
        const QVariant open;
        row("equal", "{'field':'kind','equals':'new'}", "{'kind':'new'}", true, true);
        row("not equal", "{'field':'kind','equals':'new'}", "{'kind':'old'}", false, false);
        row("nothing is not equal", "{'field':'kind','equals':'new'}", "{}", false, open);
        row("one of", "{'field':'kind','in':['new','old']}", "{'kind':'old'}", true, true);
        row("chosen among several", "{'field':'ways','equals':'b'}", "{'ways':['a','b']}", true, true);
        row("none of them chosen", "{'field':'ways','in':['b']}", "{'ways':['a']}", false, false);
        row("answered", "{'field':'name','answered':true}", "{'name':'x'}", true, true);
        row("not answered is decided", "{'field':'name','answered':false}", "{}", true, true);
        row("no is an answer", "{'field':'own','answered':true}", "{'own':false}", true, true);
        row("at least", "{'field':'count','at_least':3}", "{'count':3}", true, true);
        row("less", "{'field':'count','at_least':3}", "{'count':2}", false, false);
        row("at most", "{'field':'count','at_most':3}", "{'count':4}", false, false);
        row("how many", "{'field':'people','at_least':2}", "{'people':[{},{}]}", true, true);
        row("a word is no number", "{'field':'count','at_least':3}", "{'count':'x'}", false, open);
        row("on the day", "{'field':'moved','on_or_after':{'base':'today'}}", "{'moved':'2026-11-24'}", true,
            true);
        row("a day before", "{'field':'moved','on_or_after':{'base':'today'}}", "{'moved':'2026-11-23'}",
            false, false);
        row("before another date", "{'field':'moved','on_or_before':{'base':'born'}}",
            "{'moved':'2026-11-23'}", false, open);
        row("today, three months before",
            "{'field':'today','on_or_after':{'base':'moved','months':-3,'days':1}}", "{'moved':'2027-02-23'}",
            true, true);
        row("today is a day too early",
            "{'field':'today','on_or_after':{'base':'moved','months':-3,'days':1}}", "{'moved':'2027-02-24'}",
            false, false);
        row("today against no date", "{'field':'today','on_or_before':{'base':'moved'}}", "{}", false, open);
        row("18 on the birthday", "{'age':'born','at_least':18}", "{'born':'2008-11-24'}", true, true);
        row("17 on the eve", "{'age':'born','at_least':18}", "{'born':'2008-11-25'}", false, false);
        row("20 is reached on the eve", "{'age':'born','at_least':20,'counted':'reached'}",
            "{'born':'2006-11-25'}", true, true);
        row("not two days before", "{'age':'born','at_least':20,'counted':'reached'}",
            "{'born':'2006-11-26'}", false, false);
        row("below 60 until it is reached", "{'age':'born','below':60,'counted':'reached','on':'moved'}",
            "{'born':'1966-12-01','moved':'2026-11-30'}", false, false);
        row("below", "{'age':'born','below':18}", "{'born':'2008-11-25'}", true, true);
        row("at most", "{'age':'born','at_most':17,'on':'moved'}",
            "{'born':'2008-11-25','moved':'2026-11-25'}", false, false);
        row("all", "{'all':[{'field':'own','equals':true},{'field':'kind','equals':'new'}]}", "{'own':true}",
            false, open);
        row("all is decided by one",
            "{'all':[{'field':'own','equals':true},{'field':'kind','equals':'new'}]}", "{'own':false}", false,
            false);
        row("any is decided by one",
            "{'any':[{'field':'own','equals':true},{'field':'kind','equals':'new'}]}", "{'own':true}", true,
            true);
        row("any is open", "{'any':[{'field':'own','equals':true},{'field':'kind','equals':'new'}]}",
            "{'own':false}", false, open);
        row("not of nothing", "{'not':{'field':'kind','equals':'new'}}", "{}", true, open);
    }
    void aConditionHolds()
    {
        QFETCH(QString, condition);
        QFETCH(QString, answers);
        JsonReader json = JsonReader::fromObject(object(condition.toLatin1().constData()));
        const Condition read = readCondition(json, scope());
        QVERIFY2(json.ok(), qPrintable(json.error().detail));
        const AnswerSheet sheet = this->sheet(answers.toLatin1().constData());
        QTEST(read.holds(sheet), "holds");
        const auto decided = read.decided(sheet);
        QTEST(decided ? QVariant(*decided) : QVariant(), "decided");
    }

    void whatCanNotBeAskedIsRefused_data()
    {
        QTest::addColumn<QString>("condition");
        for (const char *text :
             {"{}",
              "{'field':'kind'}",
              "{'field':'later','equals':1}",
              "{'field':'kind','equals':'other'}",
              "{'field':'kind','equals':'new','in':['old']}",
              "{'field':'name','equals':'x'}",
              "{'field':'own','equals':'true'}",
              "{'field':'name','at_least':1}",
              "{'field':'kind','in':[]}",
              "{'field':'kind','on_or_after':{'base':'today'}}",
              "{'age':'today','below':3}",
              "{'age':'born','below':3,'at_least':2}",
              "{'age':'born','below':3,'counted':'birthday'}",
              "{'age':'born','on':'name','below':3}",
              "{'all':[]}",
              "{'not':{'all':[]}}",
              "{'field':'own','equals':true,'eval':'x'}",
              "{'field':'name','answered':'yes'}",
              "{'field':'today','equals':1}",
              "{'field':'today','answered':true}",
              "{'field':'today','on_or_after':{'base':'name'}}",
              "{'not':{'not':{'not':{'not':{'not':{'not':{'field':'own','equals':true}}}}}}}"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatCanNotBeAskedIsRefused()
    {
        QFETCH(QString, condition);
        JsonReader json = JsonReader::fromObject(object(condition.toLatin1().constData()));
        readCondition(json, scope());
        QVERIFY(!json.ok());
    }

    void aDayIsReckoned_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *name, const char *rule, const char *base, const char *day) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(base)
                                << QString::fromLatin1(day);
        };
        row("the day itself", "", "2026-11-21", "2026-11-21");
        row("days back", ",'days':-10", "2026-11-21", "2026-11-11");
        row("months back", ",'months':-3", "2026-05-31", "2026-02-28");
        row("opening days", ",'days':3,'count':'openingDays'", "2026-11-20", "2026-11-26");
        row("14 days, first not counted", ",'days':14,'count':'legalPeriod'", "2026-11-10", "2026-11-24");
        row("14 days, first counted", ",'days':14,'count':'fromFirstDay'", "2026-11-10",
            "2026-11-24"); // 23rd is a holiday
        row("7 days, first counted", ",'days':7,'count':'fromFirstDay'", "2026-11-10", "2026-11-16");
        row("a month", ",'months':1,'count':'legalPeriod'", "2026-04-10", "2026-05-11"); // 10 May is a Sunday
        row("a month from a month's end", ",'months':1,'count':'legalPeriod'", "2026-02-28", "2026-03-31");
        row("a month without the day", ",'months':1,'count':'legalPeriod'", "2027-01-30",
            "2027-03-01"); // 28 Feb is a Sunday
        row("three months from abroad", ",'months':3,'count':'fromFirstDay'", "2026-06-16", "2026-09-15");
        row("two years", ",'years':2,'count':'legalPeriod'", "2024-02-29",
            "2026-03-02"); // 28 Feb is a Saturday
        row("the next 15 March", ",'next':'03-15','count':'legalPeriod'", "2026-11-21", "2027-03-15");
        row("on that very day", ",'next':'03-15'", "2026-03-15", "2026-03-15");
        row("months and days", ",'months':-3,'days':1", "2027-02-28", "2026-11-29");
        row("days after the month's end", ",'months':-3,'days':1", "2027-05-31", "2027-03-01");
        row("the end of the month", ",'to':'endOfMonth'", "2028-02-10", "2028-02-29");
        row("two years to the end of the month", ",'years':2,'to':'endOfMonth'", "2026-02-10", "2028-02-29");
        row("the end of the next month", ",'months':1,'to':'endOfMonth'", "2026-01-31", "2026-02-28");
        row("the end of the next month, a Sunday", ",'months':1,'to':'endOfMonth','count':'legalPeriod'",
            "2026-04-10", "2026-06-01");
        row("the next 10 January, a Sunday", ",'next':'01-10','count':'legalPeriod'", "2026-11-21",
            "2027-01-12");
    }
    void aDayIsReckoned()
    {
        QFETCH(QString, rule);
        QFETCH(QString, base);
        JsonReader json =
            JsonReader::fromObject(object(QByteArray("{'base':'moved'" + rule.toLatin1() + "}").constData()));
        const DayRule read = readDay(json, scope());
        QVERIFY2(json.ok(), qPrintable(json.error().detail));
        const auto day = read.day(sheet(QByteArray("{'moved':'" + base.toLatin1() + "'}").constData()));
        QTEST(day.value_or(QDate()).toString(Qt::ISODate), "day");
        QVERIFY(!read.day(sheet("{}")));
    }

    void theLaterAndTheEarlierOfTwoDays()
    {
        const auto read = [](const char *rule) {
            JsonReader json = JsonReader::fromObject(object(rule));
            const DayRule day = readDay(json, scope());
            return json.ok() ? day : DayRule();
        };
        const DayRule latest =
            read("{'latest':[{'base':'moved'},{'base':'born','days':90}],'days':30,'count':'legalPeriod'}");
        QCOMPARE(latest.questions(), (QStringList{QStringLiteral("moved"), QStringLiteral("born")}));
        QCOMPARE(latest.day(sheet("{'moved':'2026-10-01','born':'2026-08-26'}")), QDate(2026, 12, 24));
        QCOMPARE(latest.day(sheet("{'moved':'2026-11-10','born':'2026-08-10'}")), QDate(2026, 12, 10));
        // Either may be the one that counts: while one is missing nothing is said.
        QVERIFY(!latest.day(sheet("{'moved':'2026-10-01'}")));
        const DayRule earliest = read("{'earliest':[{'base':'moved'},{'base':'today','days':3}]}");
        QCOMPARE(earliest.day(sheet("{'moved':'2026-12-01'}")), QDate(2026, 11, 27));
        QCOMPARE(earliest.day(sheet("{'moved':'2026-11-25'}")), QDate(2026, 11, 25));
    }

    void noDayCanBeReckoned_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *text : {"{}",
                                 "{'base':'name'}",
                                 "{'base':'moved','years':1,'months':1}",
                                 "{'base':'moved','days':1,'months':1,'count':'legalPeriod'}",
                                 "{'base':'moved','days':1,'months':1,'to':'endOfMonth'}",
                                 "{'base':'moved','to':'endOfYear'}",
                                 "{'base':'moved','days':1,'to':'endOfMonth','count':'openingDays'}",
                                 "{'base':'moved','next':'03-15','to':'endOfMonth'}",
                                 "{'latest':[{'base':'moved'}]}",
                                 "{'base':'moved','latest':[{'base':'moved'},{'base':'born'}]}",
                                 "{'latest':[{'base':'name'},{'base':'born'}]}",
                                 "{'latest':[{'latest':[{'base':'moved'},{'base':'born'}]},{'base':'born'}]}",
                                 "{'base':'moved','count':'legalPeriod'}",
                                 "{'base':'moved','days':0,'count':'legalPeriod'}",
                                 "{'base':'moved','days':-1,'count':'openingDays'}",
                                 "{'base':'moved','months':1,'count':'openingDays'}",
                                 "{'base':'moved','days':99999}",
                                 "{'base':'moved','next':'02-29'}",
                                 "{'base':'moved','next':'13-01'}",
                                 "{'base':'moved','next':'03-15','days':1}",
                                 "{'base':'moved','next':'03-15','count':'fromFirstDay'}"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void noDayCanBeReckoned()
    {
        QFETCH(QString, rule);
        JsonReader json = JsonReader::fromObject(object(rule.toLatin1().constData()));
        readDay(json, scope());
        QVERIFY(!json.ok());
    }

    void aPartStandsWhereItIsUsed()
    {
        PartBook parts;
        QVERIFY(parts.add("{\"parts\":{\"phone\":{\"id\":\"phone\",\"required\":true}}}"));
        const auto whole = parts.expand("{\"fields\":[{\"use\":\"phone\",\"required\":false}]}", 1000);
        QVERIFY(whole);
        QCOMPARE(QJsonDocument(*whole).toJson(QJsonDocument::Compact),
                 QByteArray("{\"fields\":[{\"id\":\"phone\",\"required\":false}]}"));
    }

    void hostilePartsAreRefused()
    {
        PartBook parts;
        for (const char *text :
             {"", "[]", "{}", "{\"parts\":[]}", "{\"parts\":{\"A\":{\"x\":1}}}", "{\"parts\":{\"a\":{}}}",
              "{\"parts\":{\"a\":{\"b\":{\"use\":\"c\"}}}}", "{\"parts\":{\"a\":{\"x\":1}},\"more\":1}"}) {
            QVERIFY2(!parts.add(text), text);
        }
        QVERIFY(parts.add("{\"parts\":{\"big\":{\"x\":\"0123456789\"}}}"));
        QVERIFY(!parts.add("{\"parts\":{\"big\":{\"x\":1}}}"));
        for (const char *text : {"", "[]", "{\"a\":{\"use\":\"none\"}}", "{\"a\":{\"use\":7}}"}) {
            QVERIFY2(!parts.expand(text, 1000), text);
        }
        // A small file that would become a large one.
        QByteArray many("{\"a\":[");
        for (int i = 0; i < 40; ++i) {
            many += "{\"use\":\"big\"},";
        }
        QVERIFY(!parts.expand(many.chopped(1) + "]}", 1000));
        QVERIFY(!parts.expand("{\"a\":" + QByteArray(200, '[') + QByteArray(200, ']') + "}", 1000));
    }
};

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
