// What the calendar does to a filing that waits: deadlines, certificates, the agency's memory, wrong clocks.
#include "outbox/dispatch_schedule.h"
#include "tests/outbox/bench.h"

#include <QTest>

using namespace madoguchi;

class TestDispatchDates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatItsDeadlineOvertookIsNotSentAndCanNotBeMistakenForSubmitted()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue("x", pc.clock.now().addSecs(3600));
        pc.later(3601);
        QCOMPARE(pc.stateOf(id), OutboxState::Expired);
        QCOMPARE(pc.agency.filings(), 0);
        QCOMPARE(honestWord(*pc.store->submission(id)), HonestWord::SavedHere);
    }

    void whatMayHaveLeftIsTheAgencysToJudgeAfterTheDeadline()
    {
        Bench pc;
        pc.agency.failNext(Fault::CutAfter);
        pc.start();
        const QUuid id = pc.enqueue("x", pc.clock.now().addSecs(3600));
        pc.later(7200);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void aCertificateThatEndedWhileWaitingNeedsANewSignature()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue();
        pc.later(qint64(800) * 86400);
        QCOMPARE(pc.stateOf(id), OutboxState::NeedsResign);
        QCOMPARE(pc.agency.puts, 1);
    }

    void pastTheRetentionNotReceivedProvesNothing()
    {
        Bench pc;
        pc.agency.failNext(Fault::Delayed);
        pc.start();
        const QUuid id = pc.enqueue();
        pc.agency.failNext(Fault::None);
        pc.later(qint64(366) * 86400);
        QCOMPARE(pc.stateOf(id), OutboxState::Held);
        QCOMPARE(pc.agency.puts, 1);
    }

    void whatExpiredByAWrongClockCanBeTriedAgain()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue("x", pc.clock.now().addSecs(3600));
        pc.clock.advance(7200);
        pc.dispatcher->wake();
        QCOMPARE(pc.stateOf(id), OutboxState::Expired);
        pc.clock.advance(-7200);
        QVERIFY(pc.dispatcher->retry(id));
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void aClockThatIsWrongByYearsLosesNothing_data()
    {
        QTest::addColumn<int>("years");
        QTest::newRow("ten years fast") << 10;
        QTest::newRow("ten years slow") << -10;
    }
    void aClockThatIsWrongByYearsLosesNothing()
    {
        QFETCH(int, years);
        const qint64 wrong = years * qint64(365) * 86400;
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid waiting = pc.enqueue("x", pc.clock.now().addSecs(qint64(30) * 86400));
        pc.agency.failNext(Fault::CutBefore);
        pc.dispatcher->networkReturned();
        const QUuid unknown = pc.stateOf(waiting) == OutboxState::Unknown ? waiting : pc.enqueue();
        pc.setClockWrongBy(wrong);
        pc.dispatcher->stop();
        pc.agency.revive(); // no session: the agency has not told the time
        pc.start();
        pc.later(3600);
        QVERIFY(isForDispatch(pc.stateOf(waiting)) && isForDispatch(pc.stateOf(unknown)));
        pc.agency.signIn();
        pc.dispatcher->signedIn();
        pc.later(7200);
        QCOMPARE(pc.stateOf(waiting), OutboxState::Receipted);
        QCOMPARE(pc.stateOf(unknown), OutboxState::Receipted);
        // The arrival is by the agency's clock, wherever this PC's stands.
        QVERIFY(qAbs(pc.store->submission(waiting)->arrivedAt.secsTo(pc.clock.now().addSecs(-wrong))) <
                86400);
        QVERIFY(pc.broken.isEmpty() && pc.agency.violations.isEmpty());
    }

    void aSuspendedMachineGoesOnWhenItWakesUp()
    {
        Bench pc;
        pc.settings.longestSleep = std::chrono::milliseconds(20);
        pc.shutDown();
        pc.reopen();
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Queued);
        QTest::qWait(100); // the waits are by the clock of the boot, not by the timer's
        QCOMPARE(pc.stateOf(id), OutboxState::Queued);
        pc.clock.advance(7200); // suspended: the timer stood still
        QTRY_COMPARE_WITH_TIMEOUT(pc.stateOf(id), OutboxState::Receipted, 2000);
    }

    void aPlannedTryIsNeverFurtherAwayThanTheLongestDelay()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue();
        pc.dispatcher->stop();
        ManualClock past(pc.clock.now().addYears(-10)); // this PC's clock was set back
        Dispatcher again(*pc.store, pc.agency, past, pc.settings);
        QVERIFY(again.start());
        QCOMPARE(pc.agency.puts, 1);
        past.advance(qint64(25) * 3600);
        again.wake();
        QCOMPARE(pc.agency.puts, 2);
        QVERIFY(pc.stateOf(id) != OutboxState::Queued);
    }

    void theScheduleKnowsWhatIsDueAndWhatWaitsForAnEvent()
    {
        DispatchSchedule schedule;
        Submission first;
        first.id = newSubmissionId();
        Submission second;
        second.id = newSubmissionId();
        const QList<Submission> items{first, second};
        QCOMPARE(schedule.firstDue(items, 0)->id, first.id);
        schedule.set(first, 500);
        schedule.set(second, DispatchSchedule::never);
        QVERIFY(!schedule.firstDue(items, 499));
        QCOMPARE(schedule.earliest(items), 500);
        schedule.pauseGateway(900);
        QVERIFY(!schedule.firstDue(items, 899));
        QCOMPARE(schedule.earliest(items), 900);
        schedule.endPause();
        schedule.dueAtOnce(second.id);
        QCOMPARE(schedule.firstDue(items, 1)->id, second.id);
        QCOMPARE(schedule.earliest({}), DispatchSchedule::never);

        schedule.set(second, DispatchSchedule::never);
        QVERIFY(!schedule.firstDue({second}, 10'000));
        schedule.sessionReturned();
        QVERIFY(schedule.firstDue({second}, 1));
        QVERIFY(!schedule.firstDue({first}, 499));
        ++first.generation; // what the former signature waited for is no matter of the new one
        QVERIFY(schedule.firstDue({first}, 1));
    }
};

QTEST_GUILESS_MAIN(TestDispatchDates)
#include "tst_dispatch_dates.moc"
