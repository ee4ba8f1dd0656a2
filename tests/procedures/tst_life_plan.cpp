// What to do in a life event: which steps, in what order, on which ways, until when.

#include "procedures/life_plan.h"
#include "procedures/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace madoguchi;

namespace
{

const QDate today(2026, 11, 24);

/// JSON with ' for ".
QJsonObject object(const char *json)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'), &fault);
    if (!document.isObject()) {
        qFatal("%s: %s", json, qPrintable(fault.errorString()));
    }
    return document.object();
}

LifeEvent eventOf(const QJsonArray &questions, const QJsonArray &steps)
{
    QJsonObject file = object(
        "{'id':'birth','order':1,'title':{'ja':'出生'},'summary':{'ja':'順に。'},"
        "'legal_ground':{'text':{'ja':'戸籍法'},'source':'https://laws.e-gov.go.jp/law/322AC0000000224',"
        "'checked_on':'2026-11-22','note':'a test'}}");
    file.insert(QStringLiteral("questions"), questions);
    file.insert(QStringLiteral("steps"), steps);
    auto read = LifeEvent::fromJson(QJsonDocument(file).toJson(), PartBook());
    if (!read) {
        qFatal("%s", qPrintable(read.error().detail));
    }
    return *std::move(read);
}

const QJsonObject bornOn =
    object("{'id':'born_on','type':'date','label':{'ja':'生まれた日'},'required':false}");
const QJsonObject insured =
    object("{'id':'insured','type':'choice','label':{'ja':'健康保険'},'required':false,"
           "'choices':[{'value':'town','label':{'ja':'国保'}},{'value':'work','label':{'ja':'会社'}}]}");
const QJsonObject firstChild = object("{'id':'first_child','type':'yesNo','label':{'ja':'はじめての子'},"
                                      "'required':false,'visible_if':{'field':'insured','equals':'town'}}");

QJsonObject counterStep(const QString &id, const QString &office = QStringLiteral("市役所"))
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("title"), QJsonObject{{QStringLiteral("ja"), id}}},
            {QStringLiteral("place"), QStringLiteral("counter")},
            {QStringLiteral("office"), QJsonObject{{QStringLiteral("ja"), office}}}};
}

QJsonObject with(QJsonObject step, const char *key, const QJsonValue &value)
{
    step.insert(QLatin1String(key), value);
    return step;
}

QJsonObject onlineStep(const QString &id, const QString &procedure)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("procedure"), procedure}};
}

/// A procedure "ends" ends the signing certificate; every other is filed here without that.
const Procedure *procedureFor(const QString &id)
{
    static const auto made = [](const char *name, bool ends) {
        Procedure procedure;
        procedure.id = QLatin1String(name);
        procedure.title.insert(QStringLiteral("ja"), procedure.id);
        procedure.endsSigningCertificate = ends;
        if (ends) {
            procedure.certificateNote.insert(QStringLiteral("ja"), QStringLiteral("失効します"));
        }
        return procedure;
    };
    static const Procedure ends = made("ends", true);
    static const Procedure plain = made("plain", false);
    return id == QLatin1String("ends") ? &ends : id == QLatin1String("plain") ? &plain : nullptr;
}

QStringList idsOf(const QList<PlannedStep> &steps)
{
    QStringList ids;
    for (const PlannedStep &step : steps) {
        ids += step.id;
    }
    return ids;
}

QStringList plannedIds(const LifeEvent &event, const LifeAnswers &answers = {})
{
    return idsOf(planFor(event, answers, today, procedureFor).steps);
}

QJsonObject due(const char *base, const char *unit, int length, const char *count)
{
    return {{QStringLiteral("base"), QLatin1String(base)},
            {QLatin1String(unit), length},
            {QStringLiteral("count"), QLatin1String(count)}};
}

/// An event with steps that wait for each other at random, never in a circle.
LifeEvent randomEvent(QRandomGenerator &random)
{
    const int count = random.bounded(1, 14);
    QJsonArray steps;
    for (int i = 0; i < count; ++i) {
        const QString id = QStringLiteral("s%1").arg(i);
        QJsonObject step =
            random.bounded(3) == 0
                ? onlineStep(id, random.bounded(4) == 0 ? QStringLiteral("ends") : QStringLiteral("plain"))
                : counterStep(id, QStringLiteral("office %1").arg(random.bounded(3)));
        QJsonArray after;
        for (int j = 0; j < count; ++j) {
            // What comes first may stand later in the file: by a fixed order of all.
            if (j * 7 % count < i * 7 % count && count % 7 != 0 && random.bounded(4) == 0) {
                after += QStringLiteral("s%1").arg(j);
            }
        }
        step.insert(QStringLiteral("after"), after);
        if (random.bounded(2) == 0) {
            step.insert(QStringLiteral("due"), due("born_on", "days", random.bounded(1, 60), "legalPeriod"));
        }
        if (random.bounded(4) == 0) {
            step.insert(QStringLiteral("opens"), due("born_on", "days", random.bounded(1, 60), "days"));
        }
        if (random.bounded(3) == 0) {
            step.insert(
                QStringLiteral("if"),
                QJsonObject{{QStringLiteral("field"), QStringLiteral("insured")},
                            {QStringLiteral("equals"),
                             random.bounded(2) == 0 ? QStringLiteral("town") : QStringLiteral("work")}});
            step.insert(QStringLiteral("when"),
                        QJsonObject{{QStringLiteral("ja"), QStringLiteral("国保の人")}});
        }
        steps += step;
    }
    return eventOf({bornOn, insured, firstChild}, steps);
}

LifeAnswers randomAnswers(QRandomGenerator &random)
{
    LifeAnswers answers;
    if (random.bounded(2) == 0) {
        answers.insert(QStringLiteral("born_on"),
                       today.addDays(random.bounded(40) - 20).toString(Qt::ISODate));
    }
    if (random.bounded(2) == 0) {
        answers.insert(QStringLiteral("insured"),
                       random.bounded(2) == 0 ? QStringLiteral("town") : QStringLiteral("work"));
    }
    return answers;
}

/// Whether `step` waits for `other`, over any number of steps.
bool waits(const LifePlan &plan, const QString &step, const QString &other)
{
    const QStringList after = plan.step(step)->after;
    return std::any_of(after.begin(), after.end(),
                       [&](const QString &id) { return id == other || waits(plan, id, other); });
}

constexpr int runs = 400;

} // namespace

class TestLifePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsOfLawEndWhereTheyEndByHand_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("rule");
        QTest::addColumn<QString>("due");
        // 戸籍法43条: the day of birth is the first of fourteen.
        QTest::newRow("birth") << "2026-11-24" << due("born_on", "days", 14, "fromFirstDay") << "2026-12-07";
        QTest::newRow("birth, ends on a Sunday")
            << "2026-11-23" << due("born_on", "days", 14, "fromFirstDay") << "2026-12-07";
        QTest::newRow("death, ends on 29 December")
            << "2026-12-23" << due("born_on", "days", 7, "fromFirstDay") << "2027-01-04";
        // 民法140条: the day of the event does not count.
        QTest::newRow("moving in, ends on New Year's Day")
            << "2026-12-18" << due("born_on", "days", 14, "legalPeriod") << "2027-01-04";
        QTest::newRow("child allowance")
            << "2026-11-24" << due("born_on", "days", 15, "legalPeriod") << "2026-12-09";
        // 民法143条: to the day before the one that answers to the first, or the end of the month.
        QTest::newRow("a month from 30 January of a leap year")
            << "2028-01-30" << due("born_on", "months", 1, "legalPeriod") << "2028-02-29";
        QTest::newRow("three months from 30 November, ends on a Sunday")
            << "2026-11-30" << due("born_on", "months", 3, "legalPeriod") << "2027-03-01";
        QTest::newRow("two years over a leap day")
            << "2026-02-27" << due("born_on", "years", 2, "legalPeriod") << "2028-02-28";
    }
    void periodsOfLawEndWhereTheyEndByHand()
    {
        QFETCH(const QString, event);
        QFETCH(const QJsonObject, rule);
        QFETCH(const QString, due);
        const LifeEvent life = eventOf({bornOn}, {with(counterStep(QStringLiteral("notice")), "due", rule)});
        const LifePlan plan = planFor(life, {{QStringLiteral("born_on"), event}}, today, procedureFor);
        QCOMPARE(plan.steps.first().due->toString(Qt::ISODate), due);
    }

    void aDayThatIsNotAnsweredIsNamed()
    {
        const LifeEvent life = eventOf({bornOn, insured}, {with(counterStep(QStringLiteral("notice")), "due",
                                                                due("born_on", "days", 14, "fromFirstDay"))});
        const LifePlan plan = planFor(life, {}, today, procedureFor);
        QVERIFY(!plan.steps.first().due);
        QCOMPARE(plan.steps.first().openDayOn, QStringLiteral("born_on"));
        QCOMPARE(plan.openQuestions, QStringList{QStringLiteral("born_on")});
    }

    void aStepStaysUntilAnAnswerSpeaksAgainstIt()
    {
        const auto forInsured = [](const char *id, const char *kind) {
            QJsonObject step = with(counterStep(QLatin1String(id)), "if",
                                    QJsonObject{{QStringLiteral("field"), QStringLiteral("insured")},
                                                {QStringLiteral("equals"), QLatin1String(kind)}});
            return with(step, "when", QJsonObject{{QStringLiteral("ja"), QStringLiteral("国保の人")}});
        };
        const LifeEvent life = eventOf({insured}, {forInsured("town", "town"), forInsured("work", "work")});
        const LifePlan open = planFor(life, {}, today, procedureFor);
        QCOMPARE(idsOf(open.steps), (QStringList{QStringLiteral("town"), QStringLiteral("work")}));
        QCOMPARE(open.steps.first().openOn, QStringList{QStringLiteral("insured")});
        QVERIFY(!open.steps.first().when.isEmpty());
        const LifePlan answered =
            planFor(life, {{QStringLiteral("insured"), QStringLiteral("work")}}, today, procedureFor);
        QCOMPARE(idsOf(answered.steps), QStringList{QStringLiteral("work")});
        QVERIFY(answered.steps.first().openOn.isEmpty());
        QVERIFY(answered.openQuestions.isEmpty());
    }

    void aQuestionThatIsNotAskedDecidesWithNothing()
    {
        const QJsonObject step =
            with(with(counterStep(QStringLiteral("class")), "if",
                      QJsonObject{{QStringLiteral("field"), QStringLiteral("first_child")},
                                  {QStringLiteral("equals"), true}}),
                 "when", QJsonObject{{QStringLiteral("ja"), QStringLiteral("はじめての子")}});
        const LifeEvent life = eventOf({insured, firstChild}, {step, counterStep(QStringLiteral("other"))});
        QCOMPARE(askedQuestions(life, {}, today).size(), 2);
        QVERIFY(plannedIds(life).contains(QStringLiteral("class")));
        const LifeAnswers atWork{{QStringLiteral("insured"), QStringLiteral("work")},
                                 {QStringLiteral("first_child"), true}};
        QCOMPARE(askedQuestions(life, atWork, today), QStringList{QStringLiteral("insured")});
        QVERIFY(!plannedIds(life, atWork).contains(QStringLiteral("class")));
    }

    void whatEndsTheCertificateIsTheLastOfWhatIsDoneHere()
    {
        const LifeEvent life =
            eventOf({bornOn}, {with(onlineStep(QStringLiteral("moving-out"), QStringLiteral("ends")), "due",
                                    due("born_on", "days", 1, "legalPeriod")),
                               counterStep(QStringLiteral("moving-in")),
                               onlineStep(QStringLiteral("allowance"), QStringLiteral("plain")),
                               with(onlineStep(QStringLiteral("later"), QStringLiteral("plain")), "after",
                                    QJsonArray{QStringLiteral("moving-out")})});
        const LifePlan plan =
            planFor(life, {{QStringLiteral("born_on"), QStringLiteral("2026-11-24")}}, today, procedureFor);
        QCOMPARE(idsOf(plan.steps), (QStringList{QStringLiteral("allowance"), QStringLiteral("moving-out"),
                                                 QStringLiteral("moving-in"), QStringLiteral("later")}));
        QVERIFY(plan.step(QStringLiteral("moving-out"))->endsCertificate);
        QVERIFY(!plan.step(QStringLiteral("moving-out"))->certificateNote.isEmpty());
    }

    void whatOthersWaitForIsAsUrgentAsTheyAre()
    {
        const LifeEvent life = eventOf(
            {bornOn},
            {counterStep(QStringLiteral("any")), counterStep(QStringLiteral("first")),
             with(with(counterStep(QStringLiteral("urgent")), "after", QJsonArray{QStringLiteral("first")}),
                  "due", due("born_on", "days", 7, "fromFirstDay"))});
        QCOMPARE(idsOf(planFor(life, {{QStringLiteral("born_on"), QStringLiteral("2026-11-24")}}, today,
                               procedureFor)
                           .steps),
                 (QStringList{QStringLiteral("any"), QStringLiteral("first"), QStringLiteral("urgent")}));
    }

    void aStepWithoutALastDayKeepsItsPlace()
    {
        const LifeEvent life = eventOf(
            {bornOn},
            {with(counterStep(QStringLiteral("death")), "due", due("born_on", "days", 7, "fromFirstDay")),
             counterStep(QStringLiteral("cremation")),
             with(counterStep(QStringLiteral("pension")), "due", due("born_on", "days", 14, "legalPeriod")),
             counterStep(QStringLiteral("passport")),
             with(counterStep(QStringLiteral("head")), "due", due("born_on", "days", 10, "legalPeriod"))});
        QCOMPARE(idsOf(planFor(life, {{QStringLiteral("born_on"), QStringLiteral("2026-11-24")}}, today,
                               procedureFor)
                           .steps),
                 (QStringList{QStringLiteral("death"), QStringLiteral("cremation"), QStringLiteral("head"),
                              QStringLiteral("pension"), QStringLiteral("passport")}));
        // Without a date all keep their places.
        QCOMPARE(plannedIds(life),
                 (QStringList{QStringLiteral("death"), QStringLiteral("cremation"), QStringLiteral("pension"),
                              QStringLiteral("passport"), QStringLiteral("head")}));
    }

    void whatAStepWaitsForIsHandedOnWhereTheOneBetweenDoesNotApply()
    {
        const QJsonObject between =
            with(with(with(counterStep(QStringLiteral("b")), "after", QJsonArray{QStringLiteral("a")}), "if",
                      QJsonObject{{QStringLiteral("field"), QStringLiteral("insured")},
                                  {QStringLiteral("equals"), QStringLiteral("town")}}),
                 "when", QJsonObject{{QStringLiteral("ja"), QStringLiteral("国保の人")}});
        const LifeEvent life = eventOf(
            {insured}, {with(counterStep(QStringLiteral("c")), "after", QJsonArray{QStringLiteral("b")}),
                        between, counterStep(QStringLiteral("a"))});
        const LifePlan plan =
            planFor(life, {{QStringLiteral("insured"), QStringLiteral("work")}}, today, procedureFor);
        QCOMPARE(idsOf(plan.steps), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
        QCOMPARE(plan.steps.last().after, QStringList{QStringLiteral("a")});
    }

    void oneWayToAnOfficeServesWhatCanBeDoneTogetherAndEachThingIsBroughtOnce()
    {
        const auto bring = [](const char *text) {
            return QJsonObject{
                {QStringLiteral("text"), QJsonObject{{QStringLiteral("ja"), QString::fromUtf8(text)}}}};
        };
        const LifeEvent life = eventOf(
            {},
            {with(counterStep(QStringLiteral("notice")), "bring", QJsonArray{bring("届書"), bring("印鑑")}),
             with(counterStep(QStringLiteral("insurance")), "bring", QJsonArray{bring("印鑑")}),
             counterStep(QStringLiteral("bank"), QStringLiteral("銀行")),
             with(counterStep(QStringLiteral("proof")), "after", QJsonArray{QStringLiteral("bank")})});
        const LifePlan plan = planFor(life, {}, today, procedureFor);
        QCOMPARE(plan.visits.size(), 2);
        QCOMPARE(
            plan.visits.first().steps,
            (QStringList{QStringLiteral("notice"), QStringLiteral("insurance"), QStringLiteral("proof")}));
        QCOMPARE(plan.visits.first().bring.size(), 2);
    }

    void twoWaysAreNeededWhereSomethingElseLiesBetween()
    {
        const LifeEvent life = eventOf(
            {}, {counterStep(QStringLiteral("paper")),
                 with(counterStep(QStringLiteral("bank"), QStringLiteral("銀行")), "after",
                      QJsonArray{QStringLiteral("paper")}),
                 with(counterStep(QStringLiteral("proof")), "after", QJsonArray{QStringLiteral("bank")})});
        QCOMPARE(planFor(life, {}, today, procedureFor).visits.size(), 3);
        // Once the first has been done, the rest is two ways and no longer waits.
        QCOMPARE(planFor(life, {}, today, procedureFor, {QStringLiteral("paper")}).visits.size(), 2);
    }

    void daysThatDoNotMeetAreTwoWays()
    {
        const LifeEvent life = eventOf(
            {bornOn},
            {with(counterStep(QStringLiteral("soon")), "due", due("born_on", "days", 7, "legalPeriod")),
             with(counterStep(QStringLiteral("late")), "opens", due("born_on", "days", 30, "days"))});
        QCOMPARE(planFor(life, {}, today, procedureFor).visits.size(), 1);
        QCOMPARE(
            planFor(life, {{QStringLiteral("born_on"), QStringLiteral("2026-11-24")}}, today, procedureFor)
                .visits.size(),
            2);
    }

    /// Over many events: nothing lost, nothing before what it waits for, the certificate's end last.
    void propertiesHoldForAnyEvent()
    {
        for (int run = 0; run < runs; ++run) {
            QRandomGenerator random(static_cast<quint32>(run));
            const LifeEvent life = randomEvent(random);
            const LifeAnswers answers = randomAnswers(random);
            const LifePlan plan = planFor(life, answers, today, procedureFor);
            const QStringList order = idsOf(plan.steps);
            const QByteArray where = QByteArray("run ") + QByteArray::number(run);

            const auto ends = std::count_if(plan.steps.begin(), plan.steps.end(),
                                            [](const PlannedStep &step) { return step.endsCertificate; });
            for (const PlannedStep &step : plan.steps) {
                for (const QString &first : step.after) {
                    QVERIFY2(order.indexOf(first) < order.indexOf(step.id), where);
                }
                // Two that end it can stand in each other's way.
                if (!step.endsCertificate || ends > 1) {
                    continue;
                }
                for (const PlannedStep &other : plan.steps) {
                    const bool canBeFirst = !waits(plan, other.id, step.id) &&
                                            !(other.opens && step.due && *other.opens > *step.due);
                    if (other.place == FilingPlace::Online && !other.endsCertificate && canBeFirst) {
                        QVERIFY2(order.indexOf(other.id) < order.indexOf(step.id), where);
                    }
                }
            }
            // Without an answer every step is there; an answer only takes away.
            const QStringList all = plannedIds(life);
            QCOMPARE(all.size(), life.steps.size());
            QVERIFY2(
                std::all_of(order.begin(), order.end(), [&](const QString &id) { return all.contains(id); }),
                where);
            // Each step that is not done here stands on exactly one way.
            QStringList onTheWay;
            for (const PlannedVisit &visit : plan.visits) {
                onTheWay += visit.steps;
                if (visit.due && visit.opens) {
                    QVERIFY2(visit.steps.size() == 1 || *visit.opens <= *visit.due, where);
                }
            }
            QStringList elsewhere;
            for (const PlannedStep &step : plan.steps) {
                if (step.place != FilingPlace::Online) {
                    elsewhere += step.id;
                }
            }
            std::sort(onTheWay.begin(), onTheWay.end());
            std::sort(elsewhere.begin(), elsewhere.end());
            QCOMPARE(onTheWay, elsewhere);
        }
    }

    /// The ways can be gone one after the other: each step's predecessors lie on its own way or an earlier
    /// one.
    void waysDoNotWaitForEachOther()
    {
        for (int run = 0; run < runs; ++run) {
            QRandomGenerator random(static_cast<quint32>(run));
            const LifePlan plan = planFor(randomEvent(random), randomAnswers(random), today, procedureFor);
            QList<QStringList> units;
            for (const PlannedVisit &visit : plan.visits) {
                units += visit.steps;
            }
            for (const PlannedStep &step : plan.steps) {
                if (step.place == FilingPlace::Online) {
                    units += QStringList{step.id};
                }
            }
            QStringList gone;
            bool moved = true;
            while (moved) {
                moved = false;
                for (qsizetype i = 0; i < units.size(); ++i) {
                    const QStringList unit = units[i];
                    const bool ready = std::all_of(unit.begin(), unit.end(), [&](const QString &id) {
                        const QStringList after = plan.step(id)->after;
                        return std::all_of(after.begin(), after.end(), [&](const QString &first) {
                            return gone.contains(first) || unit.contains(first);
                        });
                    });
                    if (ready) {
                        gone += unit;
                        units.removeAt(i);
                        moved = true;
                        break;
                    }
                }
            }
            QVERIFY2(units.isEmpty(), QByteArray("run ") + QByteArray::number(run));
        }
    }
};

QTEST_GUILESS_MAIN(TestLifePlan)
#include "tst_life_plan.moc"
