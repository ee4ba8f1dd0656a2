// A power cut at any moment: what a store wrote and synced is recorded, and played back to images of the disk
// as a cut could have left it. Each must open without having been damaged, and hold what was acknowledged.
// The long form: MADOGUCHI_LONG=1 (2,400 images; else 200).
#include "outbox/drafts.h"
#include "tests/fault/disk_log.h"
#include "tests/fault/io_watch.h"
#include "tests/outbox/workload.h"

#include <QSet>
#include <QTest>

using namespace madoguchi;

namespace
{

const QString program = QStringLiteral(MADOGUCHI_BIN_DIR "/store-workload");

/// What the store had said was done.
struct Acknowledged
{
    bool isOpen = false;
    QHash<QString, int> drafts;
    QSet<QUuid> filings;
    QSet<QUuid> receipts;

    explicit Acknowledged(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QString what = line.section(u' ', 0, 0);
            const QString value = line.section(u' ', 1, 1);
            if (what == QLatin1String("open")) {
                isOpen = true;
            } else if (what == QLatin1String("filing")) {
                filings.insert(QUuid(value));
            } else if (what == QLatin1String("receipt")) {
                receipts.insert(QUuid(value));
            } else {
                drafts.insert(what, value.toInt());
            }
        }
    }
};

/// What is wrong with the store in `image`; empty: nothing.
QString faultOf(const QString &image, const Acknowledged &told)
{
    const auto vault = workload::open(image);
    if (!vault) {
        return QStringLiteral("does not open: ") + vault.error().detail;
    }
    if (!(*vault)->quarantined().isEmpty()) {
        return QStringLiteral("the database was damaged");
    }
    const auto sound = (*vault)->query(QStringLiteral("PRAGMA integrity_check"));
    if (!sound || sound->constFirst().text(QLatin1String("integrity_check")) != QLatin1String("ok")) {
        return QStringLiteral("integrity_check");
    }
    const ManualClock clock(QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::UTC));
    const auto store = SubmissionStore::open(**vault, clock);
    if (!store) {
        return QStringLiteral("outbox: ") + store.error().detail;
    }
    auto drafts = Drafts::open(**vault, clock).value();
    for (auto draft = told.drafts.cbegin(); draft != told.drafts.cend(); ++draft) {
        const auto kept = drafts.load(draft.key());
        if (!kept || !*kept || workload::draftValue((*kept)->json) < *draft) {
            return QStringLiteral("lost: ") + draft.key();
        }
    }
    for (const QUuid &id : told.filings) {
        const auto item = (*store)->submission(id);
        const bool isHere = (*store)->receipt(id).has_value();
        if (!item || (told.receipts.contains(id) && !isHere)) {
            return QStringLiteral("lost: a %1")
                .arg(item ? QLatin1String("receipt") : QLatin1String("filing"));
        }
        if (isHere != (honestWord(*item) >= HonestWord::Arrived) || item->state == OutboxState::Sending) {
            return QStringLiteral("a state that tells what is not so");
        }
    }
    return (*vault)->whatWasSetAside()->isEmpty() ? QString() : QStringLiteral("a record was set aside");
}

} // namespace

class TestCrashImages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_root.filePath(QStringLiteral("store"));
        const QString logPath = m_root.filePath(QStringLiteral("log"));
        QVERIFY(QDir().mkpath(folder));
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        IoWatch watch;
        watch.folder = folder;
        watch.log = logPath;
        watch.start(process, program, {folder});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        m_log = DiskLog::read(logPath, folder);
        QVERIFY(m_log.acknowledged(m_log.size()).size() > 50);
    }

    void everyImageOpensAndHoldsWhatWasAcknowledged()
    {
        std::mt19937 random(4711);
        const int count = qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1 ? 2400 : 200;
        int young = 0;
        qint64 promises = 0;
        for (int i = 0; i < count; ++i) {
            // Evenly over the whole run, and every kind of loss at each part of it.
            const auto at = qsizetype(m_log.size() * (i + 1) / count);
            const Acknowledged told(m_log.acknowledged(at));
            m_log.makeImage(at, m_image, random);
            const QString fault = faultOf(m_image, told);
            QVERIFY2(
                fault.isEmpty(),
                qPrintable(QStringLiteral("image %1, cut before step %2: %3").arg(i).arg(at).arg(fault)));
            young += told.isOpen ? 0 : 1;
            promises += told.drafts.size() + told.filings.size() + told.receipts.size();
        }
        qInfo(
            "%d images of %d recorded steps: all opened sound, %lld promises kept, %d from before the first "
            "opening was done",
            count, int(m_log.size()), promises, young);
    }

    /// Else the images above would prove nothing.
    void aStoreThatDoesNotSyncIsFoundOut()
    {
        std::mt19937 random(4711);
        const DiskLog careless = m_log.withoutSyncs();
        int lost = 0;
        for (int i = 0; i < 40; ++i) {
            const auto at = qsizetype(careless.size() * (i + 1) / 40);
            careless.makeImage(at, m_image, random);
            lost += faultOf(m_image, Acknowledged(careless.acknowledged(at))).isEmpty() ? 0 : 1;
        }
        qInfo("without syncs %d of 40 images lost something", lost);
        QVERIFY(lost > 10);
    }

private:
    static QString rootTemplate()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QDir(memory).exists() ? memory : QDir::tempPath()) +
               QStringLiteral("/madoguchi-images-XXXXXX");
    }

    const QTemporaryDir m_root{rootTemplate()};
    const QString m_image = m_root.filePath(QStringLiteral("image"));
    DiskLog m_log;
};

QTEST_GUILESS_MAIN(TestCrashImages)
#include "tst_crash_images.moc"
