// Files of drafts and of filings: kept, sent before what names them, gone with the receipt.
#include "outbox/draft_attachments.h"
#include "outbox/drafts.h"
#include "tests/outbox/bench.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace madoguchi;

namespace
{

const QByteArray canary = "JPEG canary-0815 of a roof";
const QList<QByteArray> twoFiles{canary, QByteArray(300'000, 'p')};

/// Whether any file below `folder` has these bytes.
bool isAtRest(const QString &folder, const QByteArray &bytes)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes)) {
            return true;
        }
    }
    return false;
}

qlonglong rows(Bench &bench, const QString &table)
{
    return bench.vault->query(QStringLiteral("SELECT count(*) AS n FROM ") + table)
        ->first()
        .number(QLatin1String("n"));
}

} // namespace

class AttachmentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void filesOfADraftAreSealedAndStay()
    {
        Bench bench;
        {
            auto drafts = Drafts::open(*bench.vault, bench.clock).value();
            QVERIFY(drafts.attachments().put(QStringLiteral("a"), canary));
            QVERIFY(drafts.attachments().put(QStringLiteral("a"), canary)); // once
        }
        bench.shutDown();
        QVERIFY(!isAtRest(bench.folder(), canary));
        QVERIFY(!isAtRest(bench.folder(), attachmentSha256(canary).toLatin1()));
        bench.reopen();
        auto drafts = Drafts::open(*bench.vault, bench.clock).value();
        QCOMPARE(drafts.attachments().bytes(QStringLiteral("a"), attachmentSha256(canary)).value(), canary);
        QCOMPARE(drafts.attachments().bytes(QStringLiteral("b"), attachmentSha256(canary)).error().code,
                 ErrorCode::AttachmentLost);
        QCOMPARE(rows(bench, QStringLiteral("draft_attachments")), 1);
    }

    void whatWasTakenOutGoesAndADraftTakesItsFilesWithIt()
    {
        Bench bench;
        auto drafts = Drafts::open(*bench.vault, bench.clock).value();
        const QString draft = QStringLiteral("a");
        for (const QByteArray &file : twoFiles) {
            QVERIFY(drafts.attachments().put(draft, file));
            QVERIFY(drafts.attachments().put(QStringLiteral("other"), file));
        }
        QVERIFY(drafts.attachments().keepOnly(draft, {attachmentSha256(canary)}));
        QVERIFY(drafts.attachments().bytes(draft, attachmentSha256(canary)));
        QVERIFY(!drafts.attachments().bytes(draft, attachmentSha256(twoFiles[1])));
        QVERIFY(drafts.discard(draft));
        QCOMPARE(rows(bench, QStringLiteral("draft_attachments")), 2); // the other draft's
    }

    void aFilingTakesThePlaceOfTheDraftAndItsFiles()
    {
        Bench bench;
        auto drafts = Drafts::open(*bench.vault, bench.clock).value();
        const auto filing = Bench::filingWith(bench.clock.now(), twoFiles);
        for (const QByteArray &file : twoFiles) {
            QVERIFY(drafts.attachments().put(filing.submission.procedureId, file));
        }
        QVERIFY(drafts.replaceByFiling(*bench.store, filing));
        QCOMPARE(rows(bench, QStringLiteral("draft_attachments")), 0);
        QCOMPARE(bench.store->files(filing.submission.id).value(), twoFiles);
        QVERIFY(!isAtRest(bench.folder(), canary));
    }

    void filesGoBeforeTheFilingAndAreGoneWithItsReceipt()
    {
        Bench bench;
        bench.start();
        const QUuid id = bench.enqueueWith(twoFiles);
        QCOMPARE(bench.stateOf(id), OutboxState::Receipted);
        QCOMPARE(bench.agency.uploads, 2);
        QCOMPARE(bench.agency.puts, 1);
        QCOMPARE(bench.agency.filesOf(id).value(attachmentSha256(canary)), canary);
        QCOMPARE(rows(bench, QStringLiteral("submission_payloads")), 0);
        QVERIFY(bench.vault->secondCopies().isEmpty());
        const auto kept = bench.store->submission(id)->attachments; // the small record stays
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().sha256, attachmentSha256(canary));
        QCOMPARE(kept.first().bytes, canary.size());
        QVERIFY2(bench.broken.isEmpty() && bench.agency.violations.isEmpty(), "a promise was broken");
    }

    void aCutWhileAFileGoesOutFilesNothingAndGoesOnWithWhatIsLacking()
    {
        Bench bench;
        bench.start();
        bench.agency.failNext(Fault::None);
        bench.agency.failNext(Fault::CutBefore); // of the second file
        const QUuid id = bench.enqueueWith(twoFiles);
        QCOMPARE(bench.stateOf(id), OutboxState::Queued);
        QVERIFY(!bench.agency.hasFiling(id));
        QVERIFY2(!bench.store->submission(id)->mayHaveLeft, "no filing left: it may be given up");
        QCOMPARE(bench.agency.puts, 0);
        bench.later(3600);
        QCOMPARE(bench.stateOf(id), OutboxState::Receipted);
        QCOMPARE(bench.agency.uploads, 3); // the first one once, the second one twice
        QCOMPARE(bench.agency.puts, 2);    // refused for what it lacked, then recorded
        QCOMPARE(bench.agency.filings(), 1);
        QVERIFY2(bench.agency.violations.isEmpty(), qPrintable(bench.agency.violations.join(u';')));
    }

    void aCutInTheFilingItselfIsAskedForAsEver()
    {
        Bench bench;
        bench.start();
        for (int i = 0; i < 2; ++i) {
            bench.agency.failNext(Fault::None);
        }
        bench.agency.failNext(Fault::CutAfter);
        const QUuid id = bench.enqueueWith(twoFiles);
        QCOMPARE(bench.stateOf(id), OutboxState::Unknown);
        bench.later(3600);
        QCOMPARE(bench.stateOf(id), OutboxState::Receipted);
        QCOMPARE(bench.agency.puts, 1);
        QCOMPARE(bench.agency.uploads, 2);
    }

    void everyFaultAtEveryRequestEndsWithOneFilingOfTheseBytes_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("at");
        for (int fault = 1; fault < faultCount; ++fault) {
            for (int at = 0; at < 3; ++at) {
                QTest::addRow("fault %d at request %d", fault, at) << fault << at;
            }
        }
    }
    void everyFaultAtEveryRequestEndsWithOneFilingOfTheseBytes()
    {
        QFETCH(int, fault);
        QFETCH(int, at);
        Bench bench;
        bench.start();
        for (int i = 0; i < at; ++i) {
            bench.agency.failNext(Fault::None);
        }
        bench.agency.failNext(Fault(fault));
        const QUuid id = bench.enqueueWith(twoFiles);
        for (int round = 0; round < 12 && bench.stateOf(id) != OutboxState::Receipted; ++round) {
            if (bench.hasCrashed()) {
                bench.crashAndRestart();
            }
            bench.agency.signIn();
            bench.dispatcher->signedIn();
            bench.agency.deliverDelayed();
            bench.later(7200);
            if (bench.stateOf(id) ==
                OutboxState::Held) { // for the person: a stranger's server, a wrong receipt
                QVERIFY(bench.dispatcher->retry(id));
            }
        }
        QCOMPARE(bench.stateOf(id), OutboxState::Receipted);
        QCOMPARE(bench.agency.filings(), 1);
        QCOMPARE(bench.agency.filesOf(id).value(attachmentSha256(canary)), canary);
        QVERIFY2(bench.agency.violations.isEmpty(), qPrintable(bench.agency.violations.join(u';')));
        QVERIFY2(bench.broken.isEmpty(), qPrintable(bench.broken.join(u';')));
    }

    void theDiedPcHasTheFilesInTheSecondCopyToo()
    {
        Bench bench;
        const QUuid id = bench.enqueueWith(twoFiles);
        QVERIFY(bench.vault->execute(QStringLiteral("DELETE FROM submission_payloads")));
        QCOMPARE(bench.store->files(id).value(), twoFiles);
        QVERIFY(bench.vault->execute(QStringLiteral("DELETE FROM submissions")));
        bench.shutDown();
        bench.reopen();
        QCOMPARE(bench.store->restored(), 1);
        bench.start();
        bench.later(3600);
        QCOMPARE(bench.stateOf(id), OutboxState::Receipted);
        QCOMPARE(bench.agency.filesOf(id).size(), 2);
    }

    void bytesThatAreNotNamedAreNoFiling()
    {
        Bench bench;
        auto filing = Bench::filingWith(bench.clock.now(), twoFiles);
        filing.payload.attachments += QByteArray("slipped in");
        QVERIFY(!bench.store->enqueue(filing));
    }
};

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
