// The dispatcher against an agency whose every answer is chosen: what it does, and what it never does.
#include "tests/outbox/bench.h"

#include <QTest>

using namespace madoguchi;

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilingArrivesAndItsReceiptIsKept()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.arrivals, QList<QUuid>{id});
        QCOMPARE(pc.agency.puts, 1);
        QCOMPARE(pc.agency.gets, 0);
        QVERIFY(pc.store->receipt(id).has_value());
        QCOMPARE(pc.store->submission(id)->referenceNumber, QStringLiteral("R8-0001-000001"));
        QVERIFY(pc.store->ownCopy(id)->contains("canary"));
        QVERIFY(pc.broken.isEmpty());
    }

    /// What each answer to the first PUT leads to, before time passes.
    void everyAnswerHasItsConsequence_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("mayHaveLeft");
        const auto row = [](const char *name, Fault fault, OutboxState state, bool mayHaveLeft) {
            QTest::newRow(name) << int(fault) << int(state) << mayHaveLeft;
        };
        row("no network", Fault::Unreachable, OutboxState::Queued, false);
        row("stranger's server", Fault::Untrusted, OutboxState::Held, false);
        row("cut before", Fault::CutBefore, OutboxState::Unknown, true);
        row("cut after", Fault::CutAfter, OutboxState::Unknown, true);
        row("time-out", Fault::Delayed, OutboxState::Unknown, true);
        row("twice in the network", Fault::Duplicated, OutboxState::Receipted, true);
        row("202", Fault::TakenIn, OutboxState::Accepted, true);
        row("503", Fault::BusyBefore, OutboxState::Unknown, true);
        row("504", Fault::BusyAfter, OutboxState::Unknown, true);
        row("409", Fault::InFlight, OutboxState::Unknown, true);
        row("500", Fault::ErrorBefore, OutboxState::Unknown, true);
        row("no JSON", Fault::Garbage, OutboxState::Unknown, true);
        row("wrong receipt", Fault::WrongReceipt, OutboxState::Held, true);
        row("401", Fault::SignInLost, OutboxState::Queued, false);
        row("403", Fault::NotAllowed, OutboxState::Queued, false);
    }
    void everyAnswerHasItsConsequence()
    {
        QFETCH(int, fault);
        QFETCH(int, state);
        QFETCH(bool, mayHaveLeft);
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault(fault));
        const QUuid id = pc.enqueue();
        const auto item = pc.store->submission(id).value();
        QCOMPARE(QString(stateName(item.state)), QString(stateName(OutboxState(state))));
        QCOMPARE(item.mayHaveLeft, mayHaveLeft);
        QCOMPARE(pc.agency.puts, 1);
        QVERIFY(pc.broken.isEmpty());
        QVERIFY2(pc.agency.violations.isEmpty(), qPrintable(pc.agency.violations.join(QLatin1Char('\n'))));
    }

    void whatMayHaveArrivedIsAskedForAndNotSentAgain()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::CutAfter);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Unknown);
        pc.later(30);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.puts, 1);
        QCOMPARE(pc.agency.gets, 1);
        QCOMPARE(pc.agency.filings(), 1);
    }

    void whatDidNotArriveIsSentAgainAsItWas()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::CutBefore);
        const QUuid id = pc.enqueue();
        pc.later(30);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.puts, 2);
        QCOMPARE(pc.agency.gets, 1);
        QVERIFY(pc.agency.violations.isEmpty());
        const auto attempts = pc.store->attempts(id).value();
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts.at(0).outcome, QStringLiteral("outcome-unclear"));
        QCOMPARE(attempts.at(1).outcome, QStringLiteral("receipt"));
    }

    void aWithdrawalIsKeptOfflineAndAskedForBeforeItIsRepeated()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        pc.agency.failNext(Fault::Unreachable);
        QVERIFY(pc.store->withdraw(id));
        pc.dispatcher->wake();
        QCOMPARE(pc.stateOf(id), OutboxState::Withdrawing);
        QVERIFY(!pc.store->submission(id)->withdrawalMayHaveLeft);
        QCOMPARE(pc.store->submission(id)->waits, WaitReason::Network);
        pc.crashAndRestart(); // the wish is on disk
        QCOMPARE(pc.stateOf(id), OutboxState::Withdrawing);
        pc.agency.failNext(Fault::CutAfter);
        pc.agency.signIn();
        pc.dispatcher->signedIn();
        pc.dispatcher->networkReturned();
        pc.later(60);
        QCOMPARE(pc.stateOf(id), OutboxState::Withdrawn);
        QCOMPARE(pc.agency.withdrawals, 2);
        QCOMPARE(pc.agency.gets, 1); // the answer was lost: asked, not sent a third time
        QVERIFY(pc.agency.isWithdrawn(id));
        QVERIFY2(pc.agency.violations.isEmpty(), qPrintable(pc.agency.violations.join(QLatin1Char('\n'))));
        const auto attempts = pc.store->attempts(id).value();
        QCOMPARE(attempts.size(), 3);
        QVERIFY(!attempts.at(0).isWithdrawal && attempts.at(1).isWithdrawal && attempts.at(2).isWithdrawal);
        QCOMPARE(attempts.at(1).outcome, QStringLiteral("nothing-sent"));
        QCOMPARE(attempts.at(2).outcome, QStringLiteral("outcome-unclear"));
        QVERIFY(pc.store->receipt(id).has_value());
    }

    void aWithdrawalThatComesTooLateIsToldAndTheFilingStands()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue();
        pc.agency.closeWithdrawal(id);
        QVERIFY(pc.store->withdraw(id));
        pc.dispatcher->wake();
        const Submission item = pc.store->submission(id).value();
        QCOMPARE(item.state, OutboxState::Processing);
        QCOMPARE(item.lastError->code, ErrorCode::WithdrawalClosed);
    }

    void aWithdrawalOfWhatHasNotLeftIsNeverHeardOf()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid id = pc.enqueue();
        QVERIFY(pc.store->withdraw(id));
        pc.later(4000);
        QCOMPARE(pc.stateOf(id), OutboxState::Cancelled);
        QCOMPARE(pc.agency.withdrawals, 0);
        QCOMPARE(pc.agency.filings(), 0);
    }

    void nothingIsTriedBeforeItsTime()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Unreachable);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.store->submission(id)->nextTryAt, pc.clock.now().addSecs(15));
        QCOMPARE(pc.store->submission(id)->waits, WaitReason::Network);
        pc.later(14);
        QCOMPARE(pc.agency.puts, 1);
        pc.later(1);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void retryAfterIsRespected()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::BusyBefore);
        const QUuid id = pc.enqueue();
        pc.later(89);
        QCOMPARE(pc.agency.gets, 0);
        pc.later(11);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void theNetworkReturningIsOneImmediateTry()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Unreachable);
        pc.agency.failNext(Fault::Unreachable);
        const QUuid id = pc.enqueue();
        pc.dispatcher->networkReturned();
        QCOMPARE(pc.agency.puts, 2);
        QCOMPARE(pc.stateOf(id), OutboxState::Queued);
        pc.dispatcher->networkReturned();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void withoutANetworkTheOthersAreNotTriedOneByOne()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Unreachable);
        pc.enqueue();
        pc.enqueue();
        pc.enqueue();
        QCOMPARE(pc.agency.puts, 1);
        pc.later(15);
        QCOMPARE(pc.agency.filings(), 3);
    }

    void withoutASessionNothingIsSentAndThePersonIsAsked()
    {
        Bench pc;
        pc.agency.failNext(Fault::SignInLost);
        pc.start();
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.signInsAsked, 1);
        QCOMPARE(pc.store->submission(id)->waits, WaitReason::SignIn);
        QCOMPARE(pc.store->submission(id)->failures, 0);
        pc.later(7200);
        QCOMPARE(pc.agency.puts, 1);
        pc.agency.signIn();
        pc.dispatcher->signedIn();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void aSecondRefusalAfterSigningInIsHeldForThePerson()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::NotAllowed);
        pc.agency.failNext(Fault::NotAllowed);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Queued);
        pc.dispatcher->signedIn();
        QCOMPARE(pc.stateOf(id), OutboxState::Held);
    }

    void aHeldItemIsAskedForWhenThePersonTriesAgain()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::WrongReceipt);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Held);
        QCOMPARE(pc.store->submission(id)->lastError->code, ErrorCode::ReceiptInvalid);
        QVERIFY(!pc.store->receipt(id));
        QVERIFY(pc.dispatcher->retry(id));
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.puts, 1);
    }

    void aRejectionKeepsTheFieldsThatAreToBeMended()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue("invalid");
        QCOMPARE(pc.stateOf(id), OutboxState::Rejected);
        const auto fields = fieldErrors(*pc.store->submission(id)->lastError);
        QCOMPARE(fields.size(), 1);
        QCOMPARE(fields.constFirst().field, QStringLiteral("move_date"));
        QCOMPARE(honestWord(*pc.store->submission(id)), HonestWord::SavedHere);
        QVERIFY(pc.store->cancel(id));
    }

    void takenInIsNoArrivalUntilTheReceiptComes()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::TakenIn);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Accepted);
        QVERIFY(pc.arrivals.isEmpty());
        QCOMPARE(honestWord(*pc.store->submission(id)), HonestWord::Sent);
        for (int i = 0; i < 5; ++i) {
            pc.later(120);
        }
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
    }

    void theOldestGoesFirst()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        QList<QUuid> ids;
        for (int i = 0; i < 5; ++i) {
            ids += pc.enqueue();
            pc.clock.advance(1);
        }
        pc.later(3600);
        QCOMPARE(pc.agency.arrivalOrder, ids);
    }

    void anItemThatIsHeldDoesNotBlockTheOthers()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Untrusted);
        const QUuid held = pc.enqueue();
        const QUuid other = pc.enqueue();
        QCOMPARE(pc.stateOf(held), OutboxState::Held);
        QCOMPARE(pc.stateOf(other), OutboxState::Receipted);
    }

    void whatMayHaveLeftIsSignedAgainOnlyAfterTheAgencyGaveUpTheFormerSignature()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Delayed);
        const QUuid id = pc.enqueue();
        pc.certificate = "second";
        QVERIFY(pc.store->askResign(pc.certificate)->isEmpty()); // it may have left
        QCOMPARE(pc.stateOf(id), OutboxState::Unknown);
        QCOMPARE(pc.signAgain(*pc.store->submission(id)).error().code, ErrorCode::SubmissionConflict);
        pc.later(3600); // not received; then given up there
        QCOMPARE(pc.stateOf(id), OutboxState::NeedsResign);
        QCOMPARE(pc.agency.puts, 1);
        QVERIFY(!pc.store->submission(id)->mayHaveLeft);
        pc.agency.deliverDelayed(); // the former one comes late, and is not recorded
        QCOMPARE(pc.agency.filings(), 0);
        QVERIFY(pc.signAgain(*pc.store->submission(id)));
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.generationOf(id), 2);
        QCOMPARE(pc.agency.filings(), 1);
        QVERIFY2(pc.agency.violations.isEmpty(), qPrintable(pc.agency.violations.join(u' ')));
    }

    void whatHadArrivedWhenItWasToBeGivenUpIsReceipted()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Delayed);
        const QUuid id = pc.enqueue();
        QVERIFY(pc.store->askResign("second"));
        pc.agency.failNext(Fault::None);      // not received …
        pc.agency.failNext(Fault::CutBefore); // … and the line fails before it is given up
        pc.later(3600);
        QCOMPARE(pc.stateOf(id), OutboxState::Queued);
        pc.agency.deliverDelayed();
        pc.later(7200);
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.generationOf(id), 1);
        QVERIFY(pc.store->receipt(id));
    }

    void whatIsToComeAfterAnotherWaitsForItsReceiptOrItsApproval()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid first = pc.enqueue();
        const QUuid afterReceipt = pc.enqueue("x", {}, {{first, EdgeKind::AfterReceipt}});
        const QUuid afterApproval = pc.enqueue("x", {}, {{first, EdgeKind::AfterApproval}});
        QCOMPARE(pc.store->submission(afterReceipt)->waits, WaitReason::Order);
        pc.dispatcher->networkReturned();
        QCOMPARE(pc.stateOf(first), OutboxState::Receipted);
        QCOMPARE(pc.stateOf(afterReceipt), OutboxState::Receipted);
        QCOMPARE(pc.stateOf(afterApproval), OutboxState::Queued);
        Application application;
        application.submissionId = first;
        application.state = ApplicationState::InReview;
        QVERIFY(pc.store->follow({application}));
        pc.later(90000);
        QCOMPARE(pc.stateOf(afterApproval), OutboxState::Queued);
        application.state = ApplicationState::Finished;
        QVERIFY(pc.store->follow({application}));
        pc.dispatcher->wake();
        QCOMPARE(pc.stateOf(afterApproval), OutboxState::Receipted);
    }

    void whatIsToComeAfterOneThatIsGivenUpOrDeclinedIsHeldForThePerson()
    {
        Bench pc;
        pc.agency.failNext(Fault::Unreachable);
        pc.start();
        const QUuid givenUp = pc.enqueue();
        const QUuid child = pc.enqueue("x", {}, {{givenUp, EdgeKind::AfterReceipt}});
        QVERIFY(pc.store->cancel(givenUp));
        pc.dispatcher->networkReturned();
        QCOMPARE(pc.stateOf(child), OutboxState::Held);
        const QUuid declined = pc.enqueue();
        const QUuid second = pc.enqueue("x", {}, {{declined, EdgeKind::AfterApproval}});
        const QUuid beside = pc.enqueue();
        QCOMPARE(pc.stateOf(beside), OutboxState::Receipted); // only descendants wait
        Application application;
        application.submissionId = declined;
        application.state = ApplicationState::Declined;
        QVERIFY(pc.store->follow({application}));
        pc.dispatcher->wake();
        QCOMPARE(pc.stateOf(second), OutboxState::Held);
        QVERIFY(!pc.agency.hasFiling(second) && !pc.agency.hasFiling(child));
        QVERIFY(honestWord(*pc.store->submission(second)) == HonestWord::SavedHere);
    }

    void nothingComesAfterWhatIsNotHere()
    {
        Bench pc;
        auto filing = Bench::filing(pc.clock.now());
        filing.submission.after = {{newSubmissionId(), EdgeKind::AfterReceipt}};
        QCOMPARE(pc.store->enqueue(filing).error().code, ErrorCode::NotFound);
    }

    void stoppingEndsWhatIsUnderWayAndWritesItDown()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::Hangs);
        const QUuid id = pc.enqueue();
        QCOMPARE(pc.stateOf(id), OutboxState::Sending);
        QVERIFY(pc.dispatcher->isWorking());
        pc.dispatcher->stop();
        QCOMPARE(pc.stateOf(id), OutboxState::Unknown);
        QVERIFY(!pc.dispatcher->isWorking());
        pc.later(7200);
        QCOMPARE(pc.agency.gets, 0);
        pc.start();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QVERIFY(pc.agency.violations.isEmpty());
    }

    void twoDispatchersNeverWorkOnOneOutbox()
    {
        Bench pc;
        pc.start();
        Dispatcher second(*pc.store, pc.agency, pc.clock, pc.settings);
        QCOMPARE(second.start().error().code, ErrorCode::StorageBusy);
        QCOMPARE(SubmissionStore::open(*pc.vault, pc.clock).error().code, ErrorCode::StorageBusy);
        pc.agency.failNext(Fault::Hangs);
        const QUuid id = pc.enqueue();
        second.wake();
        QVERIFY(!second.retry(id)); // it is being sent: nothing to ask for
        QCOMPARE(pc.agency.puts, 1);
        pc.dispatcher->stop();
        QVERIFY(second.start());
    }

    void aRequestThatIsNotLetGoKeepsTheOutboxTaken()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::CrashBefore); // a client that does not answer to cancelAll()
        pc.enqueue();
        pc.dispatcher->stop();
        QCOMPARE(pc.dispatcher->start().error().code, ErrorCode::StorageBusy);
        pc.agency.revive();
        QVERIFY(pc.dispatcher->start());
    }

    void anotherAgencysFilingsAreLeftAlone()
    {
        Bench pc;
        pc.start();
        auto foreign = Bench::filing(pc.clock.now());
        foreign.submission.audience = QStringLiteral("https://another.example/v1");
        QVERIFY(pc.store->enqueue(foreign));
        pc.later(7200);
        QCOMPARE(pc.agency.puts, 0);
        QCOMPARE(pc.stateOf(foreign.submission.id), OutboxState::Queued);
    }

    void theTimerGoesOffByItself()
    {
        Bench pc;
        SystemClock clock;
        pc.dispatcher.reset();
        pc.settings.retry.base = std::chrono::milliseconds(100);
        Dispatcher dispatcher(*pc.store, pc.agency, clock, pc.settings);
        pc.agency.failNext(Fault::Unreachable);
        const auto filing = Bench::filing(clock.now());
        QVERIFY(pc.store->enqueue(filing));
        QVERIFY(dispatcher.start());
        QTRY_COMPARE(pc.stateOf(filing.submission.id), OutboxState::Receipted);
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
