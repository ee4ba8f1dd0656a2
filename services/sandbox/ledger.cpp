#include "sandbox/ledger.h"

#include "crypto/random.h"
#include "sandbox/instants.h"
#include "sandbox/sql.h"

#include <QJsonDocument>
#include <QUuid>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String
    filingColumns("submission_id, person_id, procedure_id, procedure_version, content_hash, document, "
                  "signature, reference_number, receipt, arrived_at, amends");

Filing filingOf(const QSqlQuery &row)
{
    return Filing{.submissionId = row.value(0).toString(),
                  .personId = row.value(1).toString(),
                  .procedureId = row.value(2).toString(),
                  .procedureVersion = row.value(3).toInt(),
                  .contentHash = row.value(4).toByteArray(),
                  .document = row.value(5).toByteArray(),
                  .signature = row.value(6).toByteArray(),
                  .referenceNumber = row.value(7).toString(),
                  .receipt = row.value(8).toByteArray(),
                  .arrivedAt = instantOf(row.value(9).toString()),
                  .amends = row.value(10).toString()};
}

} // namespace

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    const QString connection = QUuid::createUuid().toString();
    QSqlDatabase::addDatabase(u"QSQLITE"_s, connection).setDatabaseName(path);
    auto ledger = std::unique_ptr<Ledger>(new Ledger(connection));
    if (!ledger->m_database.open()) {
        return failure(ErrorCode::StorageFailed, u"the database can not be opened"_s);
    }
    return ledger->prepare().map([&] { return std::move(ledger); });
}

Ledger::Ledger(const QString &connection)
    : m_connection(connection)
    , m_database(QSqlDatabase::database(connection, false))
{
}

Ledger::~Ledger()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome Ledger::prepare()
{
    const QString statements[] = {
        u"PRAGMA locking_mode=EXCLUSIVE"_s,
        u"PRAGMA journal_mode=WAL"_s,
        u"PRAGMA synchronous=FULL"_s,
        u"PRAGMA temp_store=MEMORY"_s,
        u"CREATE TABLE IF NOT EXISTS filings (seq INTEGER PRIMARY KEY AUTOINCREMENT, submission_id TEXT NOT "
        u"NULL UNIQUE, "
        "person_id TEXT NOT NULL, procedure_id TEXT NOT NULL, procedure_version INTEGER NOT NULL, "
        "content_hash BLOB NOT NULL, document BLOB NOT NULL, signature BLOB NOT NULL, "
        "reference_number TEXT NOT NULL UNIQUE, receipt BLOB NOT NULL, arrived_at TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS history (submission_id TEXT NOT NULL REFERENCES filings(submission_id), "
        "state TEXT NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS tombstones (submission_id TEXT NOT NULL, person_id TEXT NOT NULL, "
        "generation INTEGER NOT NULL, PRIMARY KEY (submission_id, person_id)) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS attachments (submission_id TEXT NOT NULL, person_id TEXT NOT NULL, "
        "sha256 TEXT NOT NULL, kept_until TEXT NOT NULL, bytes BLOB NOT NULL, "
        "PRIMARY KEY (submission_id, person_id, sha256))"_s,
        u"CREATE TABLE IF NOT EXISTS sessions (token_hash BLOB PRIMARY KEY, person_id TEXT NOT NULL, "
        "expires_at TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS profile_rights (token_hash BLOB PRIMARY KEY) WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS profile_readings (number INTEGER PRIMARY KEY, "
        "token_hash BLOB NOT NULL UNIQUE, person_id TEXT NOT NULL, at TEXT NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS subjects (person_id TEXT PRIMARY KEY, subject TEXT NOT NULL UNIQUE) "
        "WITHOUT ROWID"_s,
        u"CREATE TABLE IF NOT EXISTS read_notices (person_id TEXT NOT NULL, notice_id TEXT NOT NULL, "
        "at TEXT NOT NULL, PRIMARY KEY (person_id, notice_id)) WITHOUT ROWID"_s,
    };
    for (const QString &statement : statements) {
        if (auto done = run(m_database, statement); !done) {
            return failure(done.error());
        }
    }
    return addColumn(u"filings"_s, u"amends"_s)
        .and_then([this] { return addColumn(u"history"_s, u"fields"_s); })
        .and_then([this] { return prepareMessages(); });
}

Outcome Ledger::addColumn(const QString &table, const QString &column)
{
    auto known = run(m_database, u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s, {table, column});
    if (!known) {
        return failure(known.error());
    }
    if (known->next()) {
        return {};
    }
    known->finish();
    return run(m_database, u"ALTER TABLE %1 ADD COLUMN %2 TEXT NOT NULL DEFAULT ''"_s.arg(table, column))
        .map([](const QSqlQuery &) {});
}

Result<std::optional<Filing>> Ledger::filing(const QString &submissionId)
{
    return run(m_database, u"SELECT %1 FROM filings WHERE submission_id = ?"_s.arg(filingColumns),
               {submissionId})
        .map([](QSqlQuery row) { return row.next() ? std::optional(filingOf(row)) : std::nullopt; });
}

Result<QList<Filing>> Ledger::filings(const QString &personId)
{
    const QString where = personId.isEmpty() ? u"? = ''"_s : u"person_id = ?"_s;
    return run(m_database, u"SELECT %1 FROM filings WHERE %2 ORDER BY seq DESC"_s.arg(filingColumns, where),
               {personId.isNull() ? u""_s : personId})
        .map([](QSqlQuery row) {
            QList<Filing> list;
            while (row.next()) {
                list.append(filingOf(row));
            }
            return list;
        });
}

Result<QList<Filing>> Ledger::amendments(const QString &submissionId)
{
    return run(m_database, u"SELECT %1 FROM filings WHERE amends = ? ORDER BY seq"_s.arg(filingColumns),
               {submissionId})
        .map([](QSqlQuery row) {
            QList<Filing> list;
            while (row.next()) {
                list.append(filingOf(row));
            }
            return list;
        });
}

Result<Filing> Ledger::record(Filing filing, const std::function<QString(qint64)> &number,
                              const MakeReceipt &makeReceipt)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun) {
        return failure(begun.error());
    }
    auto last = run(m_database, u"SELECT COALESCE(MAX(seq), 0) FROM filings"_s);
    if (!last) {
        return failure(last.error());
    }
    last->next();
    // This process alone writes, so the sequence can not be taken by another between here and the commit.
    filing.referenceNumber = number(last->value(0).toLongLong() + 1);
    last->finish();
    auto receipt = makeReceipt(filing);
    if (!receipt) {
        return failure(receipt.error());
    }
    filing.receipt = *receipt;
    const auto inserted = run(
        m_database, u"INSERT INTO filings (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(filingColumns),
        {filing.submissionId, filing.personId, filing.procedureId, filing.procedureVersion,
         filing.contentHash, filing.document, filing.signature, filing.referenceNumber, filing.receipt,
         instantText(filing.arrivedAt), filing.amends.isNull() ? u""_s : filing.amends});
    if (!inserted) {
        return failure(inserted.error());
    }
    const auto arrived = run(m_database, u"INSERT INTO history (submission_id, state, at) VALUES (?, ?, ?)"_s,
                             {filing.caseId(), filing.amends.isEmpty() ? u"arrived"_s : u"in_review"_s,
                              instantText(filing.arrivedAt)});
    if (!arrived) {
        return failure(arrived.error());
    }
    for (const QString &sha256 : std::as_const(filing.attachments)) {
        // From here on it belongs to a filing: nothing throws it away.
        const auto kept = run(m_database,
                              u"UPDATE attachments SET kept_until = '' WHERE submission_id = ? AND "
                              "person_id = ? AND sha256 = ?"_s,
                              {filing.submissionId, filing.personId, sha256});
        if (!kept) {
            return failure(kept.error());
        }
    }
    if (auto committed = transaction.commit(); !committed) {
        return failure(committed.error());
    }
    return filing;
}

Outcome Ledger::bury(const QString &submissionId, const QString &personId, int generation)
{
    return run(m_database,
               u"INSERT INTO tombstones (submission_id, person_id, generation) VALUES (?, ?, ?) ON CONFLICT "
               "(submission_id, person_id) DO UPDATE SET generation = max(generation, excluded.generation)"_s,
               {submissionId, personId, generation})
        .map([](const QSqlQuery &) {});
}

Result<int> Ledger::tombstone(const QString &submissionId, const QString &personId)
{
    return run(m_database, u"SELECT generation FROM tombstones WHERE submission_id = ? AND person_id = ?"_s,
               {submissionId, personId})
        .map([](QSqlQuery row) { return row.next() ? row.value(0).toInt() : 0; });
}

Result<QList<HistoryRow>> Ledger::history(const QString &submissionId)
{
    return run(m_database, u"SELECT state, at, fields FROM history WHERE submission_id = ? ORDER BY rowid"_s,
               {submissionId})
        .map([](QSqlQuery row) {
            QList<HistoryRow> rows;
            while (row.next()) {
                rows.append({.state = row.value(0).toString(),
                             .at = instantOf(row.value(1).toString()),
                             .fields = QJsonDocument::fromJson(row.value(2).toByteArray()).array()});
            }
            return rows;
        });
}

Outcome Ledger::append(const QString &submissionId, const QList<HistoryRow> &rows)
{
    Transaction transaction(m_database);
    if (auto begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const HistoryRow &row : rows) {
        const auto inserted =
            run(m_database, u"INSERT INTO history (submission_id, state, at, fields) VALUES (?, ?, ?, ?)"_s,
                {submissionId, row.state, instantText(row.at),
                 row.fields.isEmpty()
                     ? u""_s
                     : QString::fromUtf8(QJsonDocument(row.fields).toJson(QJsonDocument::Compact))});
        if (!inserted) {
            return failure(inserted.error());
        }
    }
    return transaction.commit();
}

Outcome Ledger::addSession(const QByteArray &tokenHash, const QString &personId, const QDateTime &expiresAt)
{
    return run(m_database, u"INSERT INTO sessions (token_hash, person_id, expires_at) VALUES (?, ?, ?)"_s,
               {tokenHash, personId, instantText(expiresAt)})
        .map([](const QSqlQuery &) {});
}

Result<std::optional<QString>> Ledger::sessionPerson(const QByteArray &tokenHash, const QDateTime &now)
{
    // Instants are written alike, so their texts compare as the moments do.
    return run(m_database, u"SELECT person_id FROM sessions WHERE token_hash = ? AND expires_at > ?"_s,
               {tokenHash, instantText(now)})
        .map(
            [](QSqlQuery row) { return row.next() ? std::optional(row.value(0).toString()) : std::nullopt; });
}

Outcome Ledger::endSession(const QByteArray &tokenHash)
{
    return run(m_database, u"DELETE FROM sessions WHERE token_hash = ?"_s, {tokenHash})
        .map([](const QSqlQuery &) {});
}

Outcome Ledger::forgetSessions(const QDateTime &endedBefore)
{
    return run(m_database, u"DELETE FROM sessions WHERE expires_at <= ?"_s, {instantText(endedBefore)})
        .and_then([this](const QSqlQuery &) {
            return run(
                m_database,
                u"DELETE FROM profile_rights WHERE token_hash NOT IN (SELECT token_hash FROM sessions)"_s,
                {});
        })
        .map([](const QSqlQuery &) {});
}

Outcome Ledger::allowProfile(const QByteArray &tokenHash, bool allowed)
{
    return run(m_database,
               allowed ? u"INSERT OR IGNORE INTO profile_rights VALUES (?)"_s
                       : u"DELETE FROM profile_rights WHERE token_hash = ?"_s,
               {tokenHash})
        .map([](const QSqlQuery &) {});
}

Result<bool> Ledger::isProfileAllowed(const QByteArray &tokenHash)
{
    return run(m_database, u"SELECT 1 FROM profile_rights WHERE token_hash = ?"_s, {tokenHash})
        .map([](QSqlQuery row) { return row.next(); });
}

Outcome Ledger::noteProfileRead(const QByteArray &tokenHash, const QString &personId, const QDateTime &at)
{
    return run(m_database,
               u"INSERT OR IGNORE INTO profile_readings (token_hash, person_id, at) VALUES (?, ?, ?)"_s,
               {tokenHash, personId, instantText(at)})
        .map([](const QSqlQuery &) {});
}

Result<QMap<qint64, QDateTime>> Ledger::profileReadings(const QString &personId)
{
    return run(m_database,
               u"SELECT number, at FROM profile_readings WHERE person_id = ? ORDER BY number DESC LIMIT 500"_s,
               {personId})
        .map([](QSqlQuery row) {
            QMap<qint64, QDateTime> readings;
            while (row.next()) {
                readings.insert(row.value(0).toLongLong(), instantOf(row.value(1).toString()));
            }
            return readings;
        });
}

Outcome Ledger::markRead(const QString &personId, const QString &noticeId, const QDateTime &at)
{
    return run(m_database, u"INSERT OR IGNORE INTO read_notices VALUES (?, ?, ?)"_s,
               {personId, noticeId, instantText(at)})
        .map([](const QSqlQuery &) {});
}

Result<QHash<QString, QDateTime>> Ledger::readNotices(const QString &personId)
{
    return run(m_database, u"SELECT notice_id, at FROM read_notices WHERE person_id = ?"_s, {personId})
        .map([](QSqlQuery row) {
            QHash<QString, QDateTime> read;
            while (row.next()) {
                read.insert(row.value(0).toString(), instantOf(row.value(1).toString()));
            }
            return read;
        });
}

Result<QString> Ledger::subject(const QString &personId)
{
    const QString fresh = u"p-"_s + QString::fromLatin1(randomBytes(12).toHex());
    if (auto made = run(m_database, u"INSERT OR IGNORE INTO subjects (person_id, subject) VALUES (?, ?)"_s,
                        {personId, fresh});
        !made) {
        return failure(made.error());
    }
    return run(m_database, u"SELECT subject FROM subjects WHERE person_id = ?"_s, {personId})
        .map([](QSqlQuery row) {
            row.next();
            return row.value(0).toString();
        });
}

} // namespace madoguchi::sandbox
