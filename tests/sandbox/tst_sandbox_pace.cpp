#include "sandbox/pace.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox;
using namespace Qt::StringLiterals;

class SandboxPace : public QObject
{
    Q_OBJECT

    static QDateTime japan(const QString &text)
    {
        return QDateTime::fromString(text + u"+09:00"_s, Qt::ISODate).toUTC();
    }
    static QList<Stage> stages()
    {
        return {{.state = u"arrived"_s, .officeMinutes = 0, .message = {}, .nextStep = {}},
                {.state = u"in_review"_s, .officeMinutes = 120, .message = {}, .nextStep = {}},
                {.state = u"finished"_s, .officeMinutes = 525, .message = {}, .nextStep = {}}};
    }

private Q_SLOTS:
    void officesWorkInTheirHours_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("done");
        QTest::newRow("within a day") << u"2026-11-24T09:00:00"_s << 120 << u"2026-11-24T11:00:00"_s;
        QTest::newRow("before it opens") << u"2026-11-24T03:00:00"_s << 120 << u"2026-11-24T10:30:00"_s;
        QTest::newRow("over the night") << u"2026-11-24T16:15:00"_s << 120 << u"2026-11-25T09:30:00"_s;
        QTest::newRow("after it closed") << u"2026-11-24T18:00:00"_s << 120 << u"2026-11-25T10:30:00"_s;
        QTest::newRow("Saturday before a holiday")
            << u"2026-11-21T10:00:00"_s << 60 << u"2026-11-24T09:30:00"_s;
        QTest::newRow("a whole day") << u"2026-11-24T09:00:00"_s << 525 << u"2026-11-25T09:00:00"_s;
        QTest::newRow("the turn of the year") << u"2026-12-28T17:00:00"_s << 30 << u"2027-01-04T08:45:00"_s;
    }

    void officesWorkInTheirHours()
    {
        QFETCH(QString, from);
        QFETCH(int, minutes);
        QFETCH(QString, done);
        QCOMPARE(*Pace::parse(u"real"_s)->after(japan(from), minutes), japan(done));
    }

    void theDemoIsQuickAndAStillTownMovesNothing()
    {
        const QDateTime now = japan(u"2026-11-22T03:00:00"_s);
        QCOMPARE(*Pace::parse(u"5s"_s)->after(now, 525), now.addSecs(5));
        QVERIFY(*Pace::parse(u"demo"_s)->after(now, 525) < now.addSecs(60));
        QVERIFY(!Pace::parse(u"still"_s)->after(now, 525));
    }

    void whatIsNoPaceIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text :
             {u""_s, u"s"_s, u"0s"_s, u"-1s"_s, u"5"_s, u"5m"_s, u"fast"_s, u"99999999999s"_s}) {
            QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
        }
    }

    void whatIsNoPaceIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Pace::parse(text));
    }

    void stepsAreDatedWithTheMomentTheyHappened()
    {
        const QDateTime start = japan(u"2026-11-24T09:00:00"_s);
        const QList<HistoryRow> history{{.state = u"arrived"_s, .at = start}};
        const Pace pace = *Pace::parse(u"10s"_s);
        QVERIFY(dueSteps(stages(), history, pace, start.addSecs(9)).isEmpty());
        const auto late = dueSteps(stages(), history, pace, start.addDays(30));
        QCOMPARE(late.size(), 2);
        QCOMPARE(late[0].state, u"in_review"_s);
        QCOMPARE(late[0].at, start.addSecs(10));
        QCOMPARE(late[1].at, start.addSecs(20));
    }

    void offTheUsualWayTimeMovesNothing()
    {
        const QDateTime start = japan(u"2026-11-24T09:00:00"_s);
        for (const auto &state : {u"withdrawn"_s, u"declined"_s, u"correction_requested"_s, u"finished"_s}) {
            const QList<HistoryRow> history{{.state = u"arrived"_s, .at = start},
                                            {.state = state, .at = start}};
            QVERIFY(dueSteps(stages(), history, *Pace::parse(u"1s"_s), start.addYears(1)).isEmpty());
            QVERIFY(!nextState(stages(), state));
        }
        QCOMPARE(*nextState(stages(), u"arrived"_s), u"in_review"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxPace)
#include "tst_sandbox_pace.moc"
