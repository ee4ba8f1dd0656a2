#include "vault/database.h"

#include "vault/durable_file.h"
#include "vault/storage_error.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <atomic>

namespace madoguchi
{
namespace
{

constexpr auto folderMode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto fileMode = QFile::ReadOwner | QFile::WriteOwner;

QString fileIn(const QString &folder) { return QDir(folder).filePath(QStringLiteral("vault.sqlite")); }

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("vault-%1").arg(++count);
}

/// Qt binds an empty text or array as NULL when it was never set; here only an empty QVariant is NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull()) {
        return QString(QLatin1String(""));
    }
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull()) {
        return QByteArray("");
    }
    return value;
}

/// The folder and an empty file that nobody else may read; SQLite gives its journal the file's mode.
void prepare(const QString &folder)
{
    const QFileInfo info(QDir(folder).absolutePath());
    QDir().mkpath(info.absolutePath());
    if (QDir().mkdir(info.absoluteFilePath(), folderMode)) {
        syncFolder(info.absolutePath()); // else a power cut could take the folder with all that is in it
    }
    QFile::setPermissions(info.absoluteFilePath(), folderMode);
    QFile file(fileIn(folder));
    if (!file.exists()) {
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileMode)) {
            syncFolder(info.absoluteFilePath());
        }
    }
    // Also when it was there: a copy from a backup may have come back readable for all.
    file.setPermissions(fileMode);
}

} // namespace

Database::Database(const QString &folder)
    : m_folder(folder)
    , m_connection(nextConnectionName())
{
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::exists(const QString &folder)
{
    // An empty file is what a crash in the very first moment leaves behind.
    return QFileInfo(fileIn(folder)).size() > 0;
}

Outcome Database::place(const QString &folder, const std::function<Outcome(const Sink &)> &write)
{
    prepare(folder);
    QSaveFile file(fileIn(folder));
    const auto failed = [&file, &folder] { return failure(storageErrorByDisk(folder, file.errorString())); };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    file.setPermissions(fileMode);
    const auto written = write([&](QByteArrayView bytes) -> Outcome {
        return file.write(bytes.data(), bytes.size()) == bytes.size() ? Outcome() : failed();
    });
    if (!written) {
        return written;
    }
    return file.commit() ? Outcome() : failed();
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, Absent absent)
{
    if (absent == Absent::Refuse && !exists(folder)) {
        return failure(ErrorCode::NotFound, QStringLiteral("no store"));
    }
    prepare(folder);
    std::unique_ptr<Database> database(new Database(folder));
    if (auto connected = database->connect(); !connected) {
        return failure(connected.error());
    }
    if (auto ready = database->setUp(); !ready) {
        return failure(ready.error());
    }
    return database;
}

Outcome Database::connect()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    connection.setDatabaseName(fileIn(m_folder));
    // The holder keeps it until it quits: waiting longer helps nobody.
    connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=250"));
    return connection.open() ? Outcome() : failure(storageError(connection.lastError(), m_folder));
}

Outcome Database::setUp()
{
    const QStringList pragmas{
        QStringLiteral("PRAGMA locking_mode=EXCLUSIVE"), // before the first access: the journal's index stays
                                                         // in memory
        QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA cell_size_check=ON"),
        QStringLiteral("PRAGMA temp_store=MEMORY"), QStringLiteral("PRAGMA secure_delete=FAST"),
        QStringLiteral("PRAGMA synchronous=FULL"), QStringLiteral("PRAGMA foreign_keys=ON")};
    for (const QString &pragma : pragmas) {
        if (auto set = execute(pragma); !set) {
            return failure(set.error());
        }
    }
    const auto journal = query(QStringLiteral("PRAGMA journal_mode=WAL"));
    if (!journal) {
        return failure(journal.error());
    }
    if (journal->isEmpty() || journal->first().text(QLatin1String("journal_mode")) != QLatin1String("wal")) {
        return failure(ErrorCode::StorageFailed, QStringLiteral("this file system has no write-ahead log"));
    }
    const auto check = query(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check) {
        return failure(check.error());
    }
    const bool isSound =
        check->size() == 1 && check->first().text(QLatin1String("quick_check")) == QLatin1String("ok");
    return isSound ? Outcome() : failure(ErrorCode::StorageCorrupt, QStringLiteral("quick_check"));
}

tl::unexpected<Error> Database::failed(const QString &sql)
{
    Error error = storageError(m_statements[sql].query->lastError(), m_folder);
    m_statements.erase(sql);
    if (isUnrepeatable(error)) {
        m_broken = error;
    }
    return failure(std::move(error));
}

Result<Database::Statement *> Database::run(const QString &sql, const QVariantList &bindings)
{
    if (m_broken) {
        return failure(*m_broken);
    }
    Statement &statement = m_statements[sql];
    auto &query = statement.query;
    if (!query) {
        query = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            return failed(sql);
        }
    }
    for (int i = 0; i < bindings.size(); ++i) {
        query->bindValue(i, bindable(bindings[i]));
    }
    return query->exec() ? Result<Statement *>(&statement) : failed(sql);
}

Result<qlonglong> Database::execute(const QString &sql, const QVariantList &bindings)
{
    const auto statement = run(sql, bindings);
    if (!statement) {
        return failure(statement.error());
    }
    QSqlQuery &query = *(*statement)->query;
    const qlonglong changed = qMax(0, query.numRowsAffected());
    query.finish();
    return changed;
}

Result<QList<Row>> Database::query(const QString &sql, const QVariantList &bindings)
{
    const auto statement = run(sql, bindings);
    if (!statement) {
        return failure(statement.error());
    }
    QSqlQuery &query = *(*statement)->query;
    QStringList &columns = (*statement)->columns;
    QList<Row> rows;
    while (query.next()) {
        if (columns.isEmpty()) {
            const QSqlRecord record = query.record();
            for (int i = 0; i < record.count(); ++i) {
                columns += record.fieldName(i);
            }
        }
        QVariantList values;
        values.reserve(columns.size());
        for (int i = 0; i < columns.size(); ++i) {
            values += query.value(i);
        }
        rows += Row(columns, std::move(values));
    }
    if (query.lastError().isValid()) {
        return failed(sql);
    }
    query.finish();
    return rows;
}

void Database::forgetStatements() { m_statements.clear(); }

Outcome Database::begin()
{
    if (m_depth == 0) {
        if (auto begun = execute(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
            return failure(begun.error());
        }
        m_isDoomed = false;
    }
    ++m_depth;
    return {};
}

Outcome Database::commit()
{
    if (m_depth > 1) {
        --m_depth;
        return {};
    }
    if (m_isDoomed) {
        rollback();
        return failure(ErrorCode::StorageFailed, QStringLiteral("a part of the transaction was rolled back"));
    }
    auto committed = execute(QStringLiteral("COMMIT"));
    if (!committed) {
        rollback();
        return failure(committed.error());
    }
    m_depth = 0;
    return {};
}

void Database::rollback()
{
    m_isDoomed = true;
    if (--m_depth == 0) {
        // May fail when SQLite has rolled back by itself (disk full): then there is nothing left to do.
        QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("ROLLBACK"));
    }
}

} // namespace madoguchi
