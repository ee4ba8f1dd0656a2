#include "tests/fault/io_watch.h"
#include "tests/vault/store_folder.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace madoguchi;

namespace
{

const QString drafts = QStringLiteral("drafts");
const QString first = QStringLiteral("1");

Secret childKey() { return Secret(QByteArray(32, 'k')); }

std::vector<KeySlot> cardAlone()
{
    std::vector<KeySlot> slotsAfter;
    slotsAfter.push_back({store::cardSlot, SlotKind::Card, childKey()});
    return slotsAfter;
}

const QString paper = QStringLiteral("recovery");

/// A store with a code on paper beside the card, and `count` records of `length` bytes.
void fillStore(const QString &folder, int count, qsizetype length)
{
    const auto vault = Vault::open(folder, store::cardSlot, childKey());
    QVERIFY2(vault, qPrintable(store::verdict(vault)));
    QVERIFY((*vault)->addSlot({paper, SlotKind::Recovery, Secret(QByteArray(32, 'p'))}));
    auto scope = (*vault)->transaction();
    QVERIFY(scope);
    for (int i = 0; i < count; ++i) {
        QVERIFY((*vault)->put(drafts, QString::number(i), QByteArray(length, char('a' + i % 26))));
    }
    QVERIFY(scope->commit());
}

/// Everything is readable, nothing was set aside; whether the code on paper still opens it.
bool isWholeWithPaper(const QString &folder, int count)
{
    const auto vault = Vault::open(folder, store::cardSlot, childKey());
    if (!vault || (*vault)->list(drafts)->size() != count || !(*vault)->whatWasSetAside()->isEmpty()) {
        qFatal("the store is not whole");
    }
    return (*vault)->keySlots()->size() == 2;
}

/// The child process of these tests: opens the store in `folder`, does what `act` says, and dies as a power
/// cut would have it, or waits to be ended.
int child(const QString &act, const QString &folder)
{
    const auto vault = Vault::open(folder, store::cardSlot, childKey());
    if (!vault) {
        return 1;
    }
    if (act == QLatin1String("save")) {
        for (int i = 0; i < 12; ++i) {
            const Outcome saved = (*vault)->put(drafts, QString::number(i), "written");
            std::printf("%d %s\n", i, saved ? "saved" : qPrintable(errorName(saved.error().code)));
        }
        return 0;
    }
    if (act == QLatin1String("hold")) {
        std::puts("holding");
        std::fflush(stdout);
        return std::getchar() == EOF ? 0 : 2;
    }
    if (act == QLatin1String("rotate")) {
        std::puts("rotating");
        std::fflush(stdout);
        return (*vault)->rotate(cardAlone(), {}) ? std::raise(SIGKILL) : 5;
    }
    auto scope = (*vault)->transaction();
    if (!scope || !(*vault)->put(drafts, first, "written")) {
        return 3;
    }
    if (act == QLatin1String("commit") && !scope->commit()) {
        return 4;
    }
    return std::raise(SIGKILL);
}

QString dying(const QString &act, const QString &folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("child"), act, folder});
    process.waitForFinished(20'000);
    return process.exitStatus() == QProcess::CrashExit ? QStringLiteral("killed")
                                                       : QString::number(process.exitCode());
}

/// Root may write everywhere; while this lives, the process touches files as nobody does.
class AsNobody
{
public:
    AsNobody()
        : m_user(geteuid())
    {
        constexpr uid_t nobody = 65534;
        if (m_user == 0) {
            m_changed = seteuid(nobody) == 0;
        }
    }
    ~AsNobody()
    {
        if (m_changed && seteuid(m_user) != 0) {
            std::abort();
        }
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    uid_t m_user;
    bool m_changed = false;
};

/// A small disk of its own, gone at the end.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &folder)
        : m_folder(folder.toLocal8Bit())
    {
        m_isMounted = geteuid() == 0 && mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=512k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted) {
            umount2(m_folder.constData(), MNT_DETACH);
        }
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const { return m_isMounted; }
    bool makeReadOnly() const
    {
        return mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=512k") == 0;
    }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};

} // namespace

class TestVaultFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedSurvivesAKill()
    {
        const QTemporaryDir folder;
        QCOMPARE(dying(QStringLiteral("commit"), folder.path()), QStringLiteral("killed"));
        const auto vault = Vault::open(folder.path(), store::cardSlot, childKey());
        QVERIFY2(vault, qPrintable(store::verdict(vault)));
        QCOMPARE(store::read(**vault, drafts, first), QStringLiteral("written"));
    }

    void whatWasNotCommittedIsGoneAfterAKill()
    {
        const QTemporaryDir folder;
        QVERIFY((*Vault::open(folder.path(), store::cardSlot, childKey()))->put(drafts, first, "before"));
        QCOMPARE(dying(QStringLiteral("leave"), folder.path()), QStringLiteral("killed"));
        const auto vault = Vault::open(folder.path(), store::cardSlot, childKey());
        QVERIFY2(vault, qPrintable(store::verdict(vault)));
        QCOMPARE(store::read(**vault, drafts, first), QStringLiteral("before"));
    }

    void anotherProcessThatHoldsTheStoreMakesItBusyUntilItDies()
    {
        const QTemporaryDir folder;
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("child"), QStringLiteral("hold"), folder.path()});
        QVERIFY(holder.waitForReadyRead(20'000));
        QCOMPARE(holder.readAll().trimmed(), QByteArray("holding"));
        QCOMPARE(store::verdict(Vault::open(folder.path(), store::cardSlot, childKey())), store::busy);
        holder.kill();
        holder.waitForFinished(20'000);
        QCOMPARE(store::verdict(Vault::open(folder.path(), store::cardSlot, childKey())), store::good);
    }

    void aFullDiskIsToldAndLosesNothing()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted()) {
            QSKIP("mounting a small disk needs root");
        }
        const auto opened = Vault::open(folder.path(), store::cardSlot, childKey());
        QVERIFY2(opened, qPrintable(store::verdict(opened)));
        Vault &vault = **opened;
        QVERIFY(vault.put(drafts, first, "before"));
        Outcome outcome;
        int written = 0;
        while (outcome && written < 1000) {
            outcome = vault.put(QStringLiteral("filler"), QString::number(written), QByteArray(8000, 'x'));
            written += outcome ? 1 : 0;
        }
        QCOMPARE(store::verdict(outcome), store::full);
        QVERIFY(written > 5);
        QCOMPARE(store::read(vault, drafts, first), QStringLiteral("before"));
        QCOMPARE(vault.list(QStringLiteral("filler"))->size(), written);
        QCOMPARE(
            store::verdict(vault.put(QStringLiteral("filler"), QStringLiteral("z"), QByteArray(8000, 'x'))),
            store::full);
    }

    void newKeysAreThereWholeOrNotAtAllAfterAKill()
    {
        constexpr int records = 400;
        int before = 0;
        int after = 0;
        for (int run = 0; run < 60; ++run) {
            const QTemporaryDir folder;
            fillStore(folder.path(), records, 2'000);
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("child"), QStringLiteral("rotate"), folder.path()});
            QVERIFY(process.waitForReadyRead(20'000));
            // Every two milliseconds of it; the last ones die by themselves when it has answered.
            if (run < 55) {
                usleep(useconds_t(run * 2'000));
                process.kill();
            }
            QVERIFY(process.waitForFinished(20'000));
            ++(isWholeWithPaper(folder.path(), records) ? before : after);
        }
        qInfo("%d killed before the new keys, %d after", before, after);
        QVERIFY(before > 0 && after > 0);
    }

    void newKeysOnAFullDiskLeaveWhatWasThere()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted()) {
            QSKIP("mounting a small disk needs root");
        }
        constexpr int records = 100;
        fillStore(folder.path(), records, 1'500);
        {
            const auto vault = Vault::open(folder.path(), store::cardSlot, childKey());
            QVERIFY(vault);
            QCOMPARE(store::verdict((*vault)->rotate(cardAlone(), {})), store::full);
            QCOMPARE((*vault)->list(drafts)->size(), records);
        }
        QVERIFY2(isWholeWithPaper(folder.path(), records), "half of a rotation");
        QVERIFY((*Vault::open(folder.path(), paper, Secret(QByteArray(32, 'p'))))
                    ->get(drafts, first)
                    ->has_value());
    }

    void aStoreIsNotBegunOnAFullDisk()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted()) {
            QSKIP("mounting a small disk needs root");
        }
        QFile ballast(folder.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(4096, 'b')) == 4096) {
        }
        QCOMPARE(store::verdict(
                     Vault::open(folder.filePath(QStringLiteral("store")), store::cardSlot, childKey())),
                 store::full);
        QVERIFY(ballast.remove());
        QCOMPARE(store::verdict(
                     Vault::open(folder.filePath(QStringLiteral("store")), store::cardSlot, childKey())),
                 store::good);
    }

    /// Each sync of a session fails in its turn, and all later ones: what was called saved is there when the
    /// disk is sound again, and from the first failure on nothing is called saved.
    void aFailedSyncIsToldAndLosesNothingThatWasSaved()
    {
        int failures = 0;
        int kept = 0;
        for (int at = 1;; ++at) {
            const QTemporaryDir root;
            IoWatch watch;
            watch.folder = root.filePath(QStringLiteral("store"));
            watch.failSyncAt = at;
            QProcess process;
            watch.start(process, QCoreApplication::applicationFilePath(),
                        {QStringLiteral("child"), QStringLiteral("save"), watch.folder});
            QVERIFY(process.waitForFinished(20'000));
            const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
            const auto vault = Vault::open(watch.folder, store::cardSlot, childKey());
            QVERIFY2(vault, qPrintable(store::verdict(vault)));
            bool hasFailed = process.exitCode() != 0;
            for (const QByteArray &line : lines) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() != 2) {
                    continue;
                }
                if (words[1] == "saved") {
                    QVERIFY2(!hasFailed, "saved after a failed sync");
                    QCOMPARE(store::read(**vault, drafts, QString::fromLatin1(words[0])),
                             QStringLiteral("written"));
                    ++kept;
                } else {
                    QCOMPARE(words[1], QByteArray("MDG-S") + QByteArray(words[1].last(3)));
                    hasFailed = true;
                }
            }
            failures += hasFailed ? 1 : 0;
            if (!hasFailed && at > 12) {
                break; // past the last sync
            }
        }
        qInfo("%d syncs failed, %d saves before them kept", failures, kept);
        QVERIFY(failures > 12);
    }

    void aReadOnlyDiskIsTold()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted()) {
            QSKIP("mounting a small disk needs root");
        }
        const QString place = folder.filePath(QStringLiteral("store"));
        QVERIFY((*Vault::open(place, store::cardSlot, childKey()))->put(drafts, first, "before"));
        QVERIFY(disk.makeReadOnly());
        QCOMPARE(store::verdict(Vault::open(place, store::cardSlot, childKey())), store::readOnly);
        QCOMPARE(
            store::verdict(Vault::open(folder.filePath(QStringLiteral("new")), store::cardSlot, childKey())),
            store::readOnly);
    }

    void aFolderOneMayNotWriteIsTold()
    {
        const QTemporaryDir folder;
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), S_IRUSR | S_IXUSR | S_IROTH | S_IXOTH),
                 0);
        QString verdict;
        {
            const AsNobody nobody;
            verdict = store::verdict(
                Vault::open(folder.filePath(QStringLiteral("store")), store::cardSlot, childKey()));
        }
        QCOMPARE(chmod(QFile::encodeName(folder.path()).constData(), S_IRWXU), 0);
        QCOMPARE(verdict, store::readOnly);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("child")) {
        return child(arguments[2], arguments[3]);
    }
    TestVaultFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vault_faults.moc"
