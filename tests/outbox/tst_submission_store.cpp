// The outbox on disk: what it keeps, what it refuses, what it shows to somebody who reads the files.
#include "outbox/drafts.h"
#include "tests/outbox/bench.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace madoguchi;

namespace
{
QByteArray allBytesOf(const QString &folder)
{
    QByteArray bytes;
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly)) {
            bytes += file.readAll();
        }
    }
    return bytes;
}
} // namespace

class TestSubmissionStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterACrash()
    {
        Bench pc;
        const auto filing = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(filing));
        pc.agency.failNext(Fault::Unreachable);
        pc.crashAndRestart();
        const auto found = pc.store->submission(filing.submission.id);
        QVERIFY(found.has_value());
        QCOMPARE(found->title, filing.submission.title);
        QCOMPARE(found->documentSha256, filing.submission.documentSha256);
        QCOMPARE(found->createdAt, filing.submission.createdAt);
    }

    void enqueueingTwiceIsOnceAndOtherBytesAreRefused()
    {
        Bench pc;
        auto filing = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(filing));
        QVERIFY(pc.store->enqueue(filing));
        QCOMPARE(pc.store->list()->size(), 1);
        auto other = Bench::filing(pc.clock.now());
        other.submission.id = filing.submission.id;
        QCOMPARE(pc.store->enqueue(other).error().code, ErrorCode::SubmissionConflict);
        filing.payload.document += 'x';
        QCOMPARE(pc.store->enqueue(filing).error().code, ErrorCode::Internal);
    }

    void whatWasBeingSentIsUnknownAfterARestart()
    {
        Bench pc;
        const auto filing = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(filing));
        {
            const auto lease = pc.store->lease().value();
            const auto payload = pc.store->startAttempt(lease, filing.submission.id);
            QCOMPARE(payload->document, filing.payload.document);
            QCOMPARE(payload->cms, filing.payload.cms);
            QVERIFY(!pc.store->startAttempt(lease, filing.submission.id)); // one attempt at a time
        }
        auto reopened = SubmissionStore::open(*pc.vault, pc.clock).value();
        const auto item = reopened->submission(filing.submission.id).value();
        QCOMPARE(item.state, OutboxState::Unknown);
        QVERIFY(item.mayHaveLeft);
        QVERIFY(reopened->attempts(item.id)->constFirst().outcome.isEmpty());
    }

    void aNewSigningCertificateAsksForWhatSurelyHasNotLeftAlone()
    {
        Bench pc;
        auto former = Bench::filing(pc.clock.now());
        former.submission.certificateFingerprint = QByteArray(32, 'f');
        auto mayHaveLeft = Bench::filing(pc.clock.now());
        mayHaveLeft.submission.certificateFingerprint = QByteArray(32, 'f');
        auto fresh = Bench::filing(pc.clock.now());
        fresh.submission.certificateFingerprint = QByteArray(32, 'n');
        for (const auto &filing : {former, mayHaveLeft, fresh}) {
            QVERIFY(pc.store->enqueue(filing));
        }
        {
            const auto lease = pc.store->lease().value();
            QVERIFY(pc.store->startAttempt(lease, mayHaveLeft.submission.id));
            QVERIFY(
                pc.store->settle(lease, mayHaveLeft.submission.id, {.event = OutboxEvent::OutcomeUnclear}));
        }
        QCOMPARE(pc.store->askResign(fresh.submission.certificateFingerprint).value(),
                 QList<QUuid>{former.submission.id});
        QCOMPARE(pc.store->submission(former.submission.id)->state, OutboxState::NeedsResign);
        QCOMPARE(pc.store->submission(mayHaveLeft.submission.id)->state, OutboxState::Unknown);
        QCOMPARE(pc.store->submission(fresh.submission.id)->state, OutboxState::Queued);
    }

    void onlyWhatSurelyHasNotLeftCanBeCancelled()
    {
        Bench pc;
        pc.start();
        pc.agency.failNext(Fault::CutBefore);
        const QUuid sent = pc.enqueue();
        QCOMPARE(pc.store->cancel(sent).error().code, ErrorCode::NetworkInterrupted);
        pc.agency.failNext(Fault::Unreachable);
        pc.dispatcher->stop();
        const auto waiting = Bench::filing(pc.clock.now());
        const auto payloads = [](Bench &bench) {
            return bench.vault->query(QStringLiteral("SELECT id FROM submission_payloads"), {})->size();
        };
        const auto payloadsBefore = payloads(pc);
        QVERIFY(pc.store->enqueue(waiting));
        QVERIFY(isCancellable(*pc.store->submission(waiting.submission.id)));
        QCOMPARE(payloads(pc), payloadsBefore + 1);
        QCOMPARE(pc.store->cancel(waiting.submission.id)->state, OutboxState::Cancelled);
        QVERIFY(!isCancellable(*pc.store->submission(waiting.submission.id)));
        QCOMPARE(payloads(pc), payloadsBefore);
        QCOMPARE(pc.store->cancel(newSubmissionId()).error().code, ErrorCode::NotFound);
    }

    void withTheReceiptThePayloadGoesAndTheOwnCopyStaysUntilItIsForgotten()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue();
        const auto payloads = pc.vault->query(QStringLiteral("SELECT id FROM submission_payloads"));
        QVERIFY(payloads->isEmpty());
        QVERIFY(pc.store->ownCopy(id).has_value());
        QVERIFY(pc.store->forgetOwnCopy(id));
        QCOMPARE(pc.store->ownCopy(id).error().code, ErrorCode::NotFound);
        QVERIFY(pc.store->receipt(id).has_value());
    }

    void aReceiptIsNeverChangedOrDeleted()
    {
        Bench pc;
        pc.start();
        const QUuid id = pc.enqueue();
        const auto before = pc.store->receipt(id).value();
        QVERIFY(!pc.vault->execute(QStringLiteral("DELETE FROM submission_receipts")));
        QVERIFY(!pc.vault->execute(QStringLiteral("UPDATE submission_receipts SET stored_at = ''")));
        QCOMPARE(pc.store->receipt(id).value(), before);
    }

    void theAgencysProgressIsFollowedOnlyForWhatArrived()
    {
        Bench pc;
        pc.start();
        const QUuid arrived = pc.enqueue();
        pc.agency.failNext(Fault::CutAfter);
        const QUuid unknown = pc.enqueue();
        Application review;
        review.submissionId = arrived;
        review.state = ApplicationState::InReview;
        Application other = review;
        other.submissionId = unknown;
        const auto changed = pc.store->follow({review, other});
        QCOMPARE(changed.value(), QList<QUuid>{arrived});
        QCOMPARE(pc.stateOf(arrived), OutboxState::Processing);
        QCOMPARE(pc.stateOf(unknown), OutboxState::Unknown);
        QVERIFY(pc.store->follow({review})->isEmpty());
        review.state = ApplicationState::Declined;
        QVERIFY(pc.store->follow({review}).has_value());
        QCOMPARE(pc.stateOf(arrived), OutboxState::Done);
    }

    void aRowThatWasChangedFromOutsideComesBackFromItsSecondCopyAndIsAskedForFirst()
    {
        Bench pc;
        const auto first = Bench::filing(pc.clock.now());
        const auto second = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(first));
        QVERIFY(pc.store->enqueue(second));
        QVERIFY(pc.vault->execute(QStringLiteral("UPDATE submissions SET state = 'receipted' WHERE id = ?"),
                                  {first.submission.id.toString(QUuid::WithoutBraces)}));
        QCOMPARE(pc.store->list()->size(), 2);
        QCOMPARE(pc.vault->whatWasSetAside()->size(), 1); // nothing of it is deleted
        QCOMPARE(pc.stateOf(first.submission.id), OutboxState::Unknown);
        QCOMPARE(pc.stateOf(second.submission.id), OutboxState::Queued);
        pc.start();
        QCOMPARE(pc.stateOf(first.submission.id), OutboxState::Receipted);
        QCOMPARE(pc.agency.gets, 1);
        QVERIFY(pc.agency.violations.isEmpty());
    }

    void aChangedRowWithoutASecondCopyIsSetAsideAndTheOthersStay()
    {
        Bench pc;
        const auto first = Bench::filing(pc.clock.now());
        const auto second = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(first));
        QVERIFY(pc.store->enqueue(second));
        pc.vault->dropSecondCopy(first.submission.id.toString(QUuid::WithoutBraces));
        QVERIFY(pc.vault->execute(QStringLiteral("UPDATE submissions SET state = 'receipted' WHERE id = ?"),
                                  {first.submission.id.toString(QUuid::WithoutBraces)}));
        QCOMPARE(pc.store->list()->size(), 1);
        QCOMPARE(pc.store->submission(first.submission.id).error().code, ErrorCode::StorageCorrupt);
        QCOMPARE(pc.vault->whatWasSetAside()->size(), 1);
        QVERIFY(!pc.store->enqueue(first)); // its id is not used again
    }

    void aDamagedPayloadIsSentAsItWasSignedFromItsSecondCopyOrNotAtAll()
    {
        Bench pc;
        const auto twice = Bench::filing(pc.clock.now());
        const auto once = Bench::filing(pc.clock.now().addSecs(1));
        QVERIFY(pc.store->enqueue(twice));
        QVERIFY(pc.store->enqueue(once));
        pc.vault->dropSecondCopy(once.submission.id.toString(QUuid::WithoutBraces));
        QVERIFY(pc.vault->execute(QStringLiteral("UPDATE submission_payloads SET sealed = x'00112233'")));
        pc.start();
        QCOMPARE(pc.stateOf(twice.submission.id), OutboxState::Receipted);
        QCOMPARE(pc.store->ownCopy(twice.submission.id).value_or(QByteArray()), twice.payload.document);
        QCOMPARE(pc.stateOf(once.submission.id), OutboxState::Held);
        QCOMPARE(pc.agency.puts, 1);
    }

    void whatIsOnItsWayHasASecondCopyAndNothingElse()
    {
        Bench pc;
        pc.start();
        pc.enqueue(); // receipted
        QVERIFY(pc.vault->secondCopies().isEmpty());
        pc.agency.failNext(Fault::CutBefore);
        const QUuid unknown = pc.enqueue();
        QCOMPARE(pc.vault->secondCopies(), QStringList{unknown.toString(QUuid::WithoutBraces)});
        pc.dispatcher->stop();
        const auto waiting = Bench::filing(pc.clock.now());
        QVERIFY(pc.store->enqueue(waiting));
        QCOMPARE(pc.vault->secondCopies().size(), 2);
        QVERIFY(pc.store->cancel(waiting.submission.id));
        QCOMPARE(pc.vault->secondCopies().size(), 1);
        // A copy that could not be written at its time is written at the next opening.
        pc.vault->dropSecondCopy(unknown.toString(QUuid::WithoutBraces));
        QVERIFY(SubmissionStore::open(*pc.vault, pc.clock));
        QCOMPARE(pc.vault->secondCopies().size(), 1);
    }

    void whatWasQueuedOutlivesItsDatabaseAndIsFiledOnce_data()
    {
        QTest::addColumn<bool>("isSent");
        QTest::newRow("before it was sent") << false;
        QTest::newRow("after it was recorded there without an answer") << true;
    }
    void whatWasQueuedOutlivesItsDatabaseAndIsFiledOnce()
    {
        QFETCH(bool, isSent);
        Bench pc;
        if (isSent) {
            pc.start();
            pc.agency.failNext(Fault::CutAfter);
        }
        const QUuid id = pc.enqueue();
        const QString file = pc.folder() + QStringLiteral("/vault.sqlite");
        pc.shutDown();
        QFile database(file);
        QVERIFY(database.open(QIODevice::WriteOnly | QIODevice::Truncate));
        database.write(QByteArray(8192, '\x55'));
        database.close();
        pc.reopen();
        QVERIFY(!pc.vault->quarantined().isEmpty());
        QCOMPARE(pc.stateOf(id), OutboxState::Unknown);
        QVERIFY(honestWord(*pc.store->submission(id)) == HonestWord::Sent);
        pc.start();
        QCOMPARE(pc.stateOf(id), OutboxState::Receipted);
        QCOMPARE(pc.agency.filings(), 1);
        QCOMPARE(pc.agency.puts, 1);
        QVERIFY(pc.agency.violations.isEmpty());
    }

    void draftsAreKeptAndListedTheNewestFirst()
    {
        Bench pc;
        auto drafts = Drafts::open(*pc.vault, pc.clock).value();
        QVERIFY(!drafts.load(QStringLiteral("moving-out-notice")).value());
        QVERIFY(drafts.save(QStringLiteral("moving-out-notice"), "{\"a\":1}"));
        pc.clock.advance(60);
        QVERIFY(drafts.save(QStringLiteral("child-allowance"), "{}"));
        QVERIFY(drafts.save(QStringLiteral("moving-out-notice"), "{\"a\":2}"));
        QCOMPARE(drafts.load(QStringLiteral("moving-out-notice")).value()->json, QByteArray("{\"a\":2}"));
        QCOMPARE(drafts.list()->size(), 2);
        QVERIFY(drafts.discard(QStringLiteral("child-allowance")));
        QCOMPARE(drafts.list()->size(), 1);
        pc.crashAndRestart();
        auto again = Drafts::open(*pc.vault, pc.clock).value();
        QCOMPARE(again.list()->constFirst().json, QByteArray("{\"a\":2}"));
    }

    void aFilingTakesItsDraftsPlace()
    {
        Bench pc;
        auto drafts = Drafts::open(*pc.vault, pc.clock).value();
        const auto filing = Bench::filing(pc.clock.now());
        QVERIFY(drafts.save(filing.submission.procedureId, "{}"));
        QVERIFY(drafts.replaceByFiling(*pc.store, filing));
        QVERIFY(drafts.list()->isEmpty());
        QVERIFY(pc.store->submission(filing.submission.id).has_value());

        QVERIFY(drafts.save(filing.submission.procedureId, "{}"));
        QVERIFY(drafts.replaceByFiling(*pc.store, filing)); // once more, after an answer that got lost
        auto conflicting = Bench::filing(pc.clock.now());
        conflicting.submission.id = filing.submission.id;
        QVERIFY(drafts.save(filing.submission.procedureId, "{}"));
        QVERIFY(!drafts.replaceByFiling(*pc.store, conflicting));
        QCOMPARE(drafts.list()->size(), 1); // nothing of it happened
    }

    void howManyWaitIsKnownBeforeUnlocking()
    {
        Bench pc;
        QVERIFY(pc.store->enqueue(Bench::filing(pc.clock.now())));
        QVERIFY(pc.store->enqueue(Bench::filing(pc.clock.now())));
        const QString folder = pc.folder();
        pc.shutDown();
        QCOMPARE(SubmissionStore::countWaiting(folder).value(), 2);
        QCOMPARE(SubmissionStore::countWaiting(folder + QStringLiteral("-none")).value(), 0);
    }

    void nothingPersonalIsReadableAtRest()
    {
        const QString canary = QStringLiteral("転出届 canary-4711");
        Bench pc;
        auto drafts = Drafts::open(*pc.vault, pc.clock).value();
        QVERIFY(drafts.save(QStringLiteral("moving-out-notice"), canary.toUtf8()));
        pc.start();
        pc.enqueue();                         // receipted: own copy and receipt
        pc.agency.failNext(Fault::CutBefore); // waiting: payload
        pc.enqueue();
        const QByteArray open = allBytesOf(pc.folder());
        pc.shutDown();
        const QByteArray closed = allBytesOf(pc.folder());
        QStringEncoder utf16(QStringConverter::Utf16LE);
        const QByteArray wide = utf16(canary);
        const QByteArray shiftJis = QByteArray::fromHex("935d8f6f93cd"); // 転出届
        for (const QByteArray &bytes : {open, closed}) {
            QVERIFY(bytes.size() > 10'000);
            for (const QByteArray &needle : {canary.toUtf8(), wide, shiftJis, QByteArray("canary"),
                                             QByteArray("moving-out-notice"), QByteArray("R8-0001")}) {
                QVERIFY2(!bytes.contains(needle), needle.constData());
            }
        }
    }

    /// 補正: it comes after what it mends, and goes its way.
    void aCorrectionFollowsWhatItMends()
    {
        Bench pc;
        pc.start();
        const QUuid first = pc.enqueue();
        SignedSubmission mending = Bench::filing(pc.clock.now(), "直した");
        mending.submission.amends = first;
        QVERIFY(pc.store->enqueue(mending));
        pc.dispatcher->wake();
        const QUuid second = mending.submission.id;
        QCOMPARE(pc.store->submission(second)->after.constFirst().after, first);
        QCOMPARE(pc.stateOf(second), OutboxState::Receipted);
        QCOMPARE(pc.agency.arrivalOrder, (QList<QUuid>{first, second}));
        Application application;
        application.submissionId = first;
        application.amendments = {second};
        application.state = ApplicationState::Finished;
        QCOMPARE(pc.store->follow({application})->size(), 2);
        QCOMPARE(pc.stateOf(first), OutboxState::Done);
        QCOMPARE(pc.stateOf(second), OutboxState::Done);
        pc.shutDown();
        pc.reopen();
        QCOMPARE(pc.store->submission(second)->amends, first);
    }
};

QTEST_GUILESS_MAIN(TestSubmissionStore)
#include "tst_submission_store.moc"
