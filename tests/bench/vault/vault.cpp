// Keeping and filing, beside plain SQLite and beside curl, in one run. Prints JSON, medians. No test:
//   build/release-bench/bin/madoguchi-bench-vault [ROUNDS [PART…]]
//   PART: syncs sealed unlock many filing closed
//
// syncs: fsync and fdatasync calls of a store's files, counted in a process that runs under io_watch.so.
// sealed: records of 4 kB put into the vault, beside the same records put into plain SQLite with the same
// journal and the same synchronous=FULL by one prepared statement; each put changes the row, since SQLite
// does not write a page whose bytes stay the same. filing, closed: see filing_race.h; the outbox's time
// includes its own journal (an attempt and a receipt, each synced), curl's does not. many: a store with
// 10,000 filings, half of them waiting, half finished; recovery is from the vault's opening to the dispatcher
// knowing what is to be done. unlock: the key is there; deriving it from a passphrase is slow on purpose.
#include "crypto/random.h"
#include "outbox/dispatcher.h"
#include "outbox/drafts.h"
#include "portal/progress.h"
#include "tests/bench/vault/filing_race.h"
#include "tests/fault/io_watch.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>

using namespace madoguchi;

namespace
{

const QString slot = QStringLiteral("bench");
constexpr int recordBytes = 4096;
constexpr int commits = 400;
constexpr int rows = 50;

Secret key() { return Secret(QByteArray(32, 'k')); }

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

double rounded(double value) { return double(qRound64(value * 100)) / 100; }

template<typename Work>
double msOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Saves drafts; in the process whose syncs are counted.
int countedWork(const QString &folder)
{
    const SystemClock clock;
    const auto vault = must(Vault::open(folder, slot, key()));
    auto drafts = must(Drafts::open(*vault, clock));
    for (int i = 0; i < commits; ++i) {
        must(drafts.save(QStringLiteral("procedure-%1").arg(i % 7), QByteArray(recordBytes, 'd')));
    }
    return 0;
}

QJsonObject syncs(const QString &root)
{
    IoWatch watch;
    watch.folder = root + QStringLiteral("/counted");
    watch.count = root + QStringLiteral("/count");
    QProcess process;
    watch.start(process, QCoreApplication::applicationFilePath(),
                {QStringLiteral("--counted"), watch.folder});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qFatal("the counted process failed");
    }
    QFile count(watch.count);
    const long all = count.open(QIODevice::ReadOnly) ? count.readAll().split(' ').value(1).toLong() : 0;
    return {{QStringLiteral("commits"), commits},
            {QStringLiteral("syncs"), int(all)},
            {QStringLiteral("syncs_a_commit"), rounded(double(all) / commits)}};
}

class PlainSqlite
{
public:
    explicit PlainSqlite(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        database.setDatabaseName(file);
        if (!database.open()) {
            qFatal("plain SQLite");
        }
        for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL",
                                   "PRAGMA synchronous=FULL", "PRAGMA temp_store=MEMORY",
                                   "CREATE TABLE records (table_name TEXT NOT NULL, row_id TEXT NOT NULL, "
                                   "version INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (table_name, "
                                   "row_id)) STRICT"}) {
            QSqlQuery(database).exec(QString::fromLatin1(pragma));
        }
        m_put = std::make_unique<QSqlQuery>(database);
        m_put->prepare(
            QStringLiteral("INSERT INTO records VALUES ('bench', ?, 1, ?) ON CONFLICT (table_name, "
                           "row_id) DO UPDATE SET version = version + 1, bytes = excluded.bytes"));
    }
    ~PlainSqlite()
    {
        m_put.reset();
        QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    }
    Q_DISABLE_COPY_MOVE(PlainSqlite)

    void put(const QString &row, const QByteArray &bytes)
    {
        m_put->bindValue(0, row);
        m_put->bindValue(1, bytes);
        if (!m_put->exec()) {
            qFatal("%s", qPrintable(m_put->lastError().text()));
        }
    }

private:
    std::unique_ptr<QSqlQuery> m_put;
};

QJsonObject sealed(const QString &root, int rounds)
{
    const auto vault = must(Vault::open(root + QStringLiteral("/sealed"), slot, key()));
    PlainSqlite plain(root + QStringLiteral("/plain.sqlite"));
    QList<QByteArray> records;
    for (int i = 0; i < commits; ++i) {
        records += randomBytes(recordBytes);
    }
    QList<double> ours;
    QList<double> theirs;
    QList<double> ratios;
    for (int round = 0; round <= rounds; ++round) {
        const double own = msOf([&] {
            for (int i = 0; i < commits; ++i) {
                must(vault->put(QStringLiteral("bench"), QString::number(i % rows), records.at(i)));
            }
        });
        const double peer = msOf([&] {
            for (int i = 0; i < commits; ++i) {
                plain.put(QString::number(i % rows), records.at(i));
            }
        });
        if (round > 0) {
            ours += own / commits;
            theirs += peer / commits;
            ratios += own / peer;
        }
    }
    return {{QStringLiteral("sealed_ms_a_commit"), double(qRound64(median(ours) * 1e4)) / 1e4},
            {QStringLiteral("plain_ms_a_commit"), double(qRound64(median(theirs) * 1e4)) / 1e4},
            {QStringLiteral("time_ratio"), rounded(median(ratios))}};
}

SignedSubmission filing(const QDateTime &at, int number)
{
    SignedSubmission result;
    result.submission.id = newSubmissionId();
    result.submission.procedureId = QStringLiteral("moving-out-notice");
    result.submission.title.insert(QStringLiteral("ja"), QStringLiteral("転出届 %1").arg(number));
    result.submission.audience = QStringLiteral("https://bench.example/v1");
    result.submission.createdAt = at.addSecs(number);
    result.payload = {randomBytes(3000), randomBytes(3000)};
    result.submission.documentSha256 =
        QCryptographicHash::hash(result.payload.document, QCryptographicHash::Sha256);
    return result;
}

/// Half of them wait, one was being sent when the program ended; the others are over.
void fill(const QString &folder, int count)
{
    const SystemClock clock;
    const auto vault = must(Vault::open(folder, slot, key()));
    const auto store = must(SubmissionStore::open(*vault, clock));
    const QDateTime start = clock.now().addDays(-1);
    auto whole = must(vault->transaction());
    QUuid last;
    for (int i = 0; i < count; ++i) {
        const SignedSubmission one = filing(start, i);
        must(store->enqueue(one));
        last = one.submission.id;
        if (i % 2 == 0) {
            must(store->cancel(one.submission.id));
        }
    }
    must(whole.commit());
    const auto lease = must(store->lease());
    must(store->startAttempt(lease, last));
}

QJsonObject many(const QString &root, int count, int rounds)
{
    const SystemClock clock;
    const QString folder = root + QStringLiteral("/many");
    fill(folder, count);
    QList<double> recoveries;
    QList<double> lists;
    QList<double> again;
    QList<double> searches;
    QList<double> firsts;
    for (int round = 0; round < rounds; ++round) {
        std::unique_ptr<Vault> vault;
        std::unique_ptr<SubmissionStore> store;
        recoveries += msOf([&] {
            vault = must(Vault::open(folder, slot, key()));
            store = must(SubmissionStore::open(*vault, clock));
            if (must(store->forDispatch()).size() != count / 2) {
                qFatal("not all came back");
            }
        });
        lists += msOf([&] { must(store->list()); });
        QList<ProgressItem> progress;
        again += msOf([&] { progress = progressOf({}, must(store->list())); });
        searches += msOf([&] {
            const auto found = std::count_if(progress.begin(), progress.end(), [](const ProgressItem &item) {
                return item.title.in(QStringLiteral("ja")).contains(QLatin1String("9999"));
            });
            Q_UNUSED(found)
        });
        firsts += msOf([&] { must(store->forDispatch(0, 64)); });
    }
    return {{QStringLiteral("items"), count},
            {QStringLiteral("recovery_ms"), rounded(median(recoveries))},
            {QStringLiteral("list_ms"), rounded(median(lists))},
            {QStringLiteral("progress_ms"), rounded(median(again))},
            {QStringLiteral("search_ms"), rounded(median(searches))},
            {QStringLiteral("next_to_send_ms"), rounded(median(firsts))}};
}

QJsonObject unlock(const QString &root, int rounds)
{
    const QString folder = root + QStringLiteral("/sealed");
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        times += msOf([&] { must(Vault::open(folder, slot, key())); });
    }
    return {{QStringLiteral("ms"), rounded(median(times))}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--counted")) {
        return countedWork(arguments.value(2));
    }
    const int rounds = arguments.size() > 1 ? arguments.at(1).toInt() : 9;
    if (rounds < 1) {
        QTextStream(stderr) << "usage: madoguchi-bench-vault [ROUNDS [PART…]]\n";
        return 64;
    }
    const QTemporaryDir root;
    const std::array<std::pair<QString, std::function<QJsonObject()>>, 6> parts{
        {{QStringLiteral("syncs"), [&] { return syncs(root.path()); }},
         {QStringLiteral("sealed"), [&] { return sealed(root.path(), rounds); }},
         {QStringLiteral("unlock"), [&] { return unlock(root.path(), rounds); }},
         {QStringLiteral("many"), [&] { return many(root.path(), 10'000, std::min(rounds, 5)); }},
         {QStringLiteral("filing"), [&] { return filingRace(30, std::min(rounds, 5), Lines::Kept); }},
         {QStringLiteral("closed"), [&] { return filingRace(30, std::min(rounds, 5), Lines::Closed); }}}};
    const QStringList wanted = arguments.mid(2);
    QJsonObject figures;
    for (const auto &[name, measure] : parts) {
        if (wanted.isEmpty() || wanted.contains(name)) {
            figures.insert(name, measure());
        }
    }
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
