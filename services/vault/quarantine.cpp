#include "vault/quarantine.h"

#include "vault/database.h"
#include "vault/durable_file.h"
#include "vault/storage_error.h"

#include <QDateTime>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

namespace madoguchi
{
namespace
{

const QStringList &databaseFiles()
{
    static const QStringList names{QStringLiteral("vault.sqlite"), QStringLiteral("vault.sqlite-wal"),
                                   QStringLiteral("vault.sqlite-shm")};
    return names;
}

/// Quoted as an SQL name: these come from a file that is not to be believed.
QString quoted(QString name) { return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// A damaged database, read as far as it can be.
class Remains
{
public:
    explicit Remains(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        database.setDatabaseName(file);
        database.open();
    }
    ~Remains() { QSqlDatabase::removeDatabase(m_connection); }
    Q_DISABLE_COPY_MOVE(Remains)

    /// The rows before the first that can not be read; whether these are all.
    std::pair<QList<QSqlRecord>, bool> rows(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        QList<QSqlRecord> rows;
        query.exec(sql);
        while (query.next()) {
            rows += query.record();
        }
        return {rows, !query.lastError().isValid()};
    }

private:
    const QString m_connection = QStringLiteral("vault-remains");
};

Outcome takeOverRow(Database &database, const QString &table, const QSqlRecord &row)
{
    QStringList names;
    QStringList marks;
    QVariantList values;
    for (int i = 0; i < row.count(); ++i) {
        names += quoted(row.fieldName(i));
        marks += QStringLiteral("?");
        values += row.value(i);
    }
    const auto taken = database.execute(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                            .arg(quoted(table), names.join(u','), marks.join(u',')),
                                        values);
    // A damaged row may hold what its table does not allow (StorageFailed), or a column that it never had
    // (StorageCorrupt); the next one may be good.
    const bool goesOn = taken || taken.error().code == ErrorCode::StorageFailed ||
                        taken.error().code == ErrorCode::StorageCorrupt;
    return goesOn ? Outcome() : failure(taken.error());
}

/// Tables, indexes and triggers as they were; nothing when that can not be told for certain. Half of them
/// would be worse than none: the rooms believe their versions.
std::optional<QStringList> takeOverSchema(Database &database, const Remains &remains)
{
    const auto [schema, isWhole] =
        remains.rows(QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL "
                                    "ORDER BY type = 'table' DESC"));
    QStringList tables;
    for (const QSqlRecord &row : schema) {
        const QString name = row.value(1).toString();
        if (row.value(0).toString() == QLatin1String("table")) {
            tables += name;
        }
        const auto there =
            database.query(QStringLiteral("SELECT name FROM sqlite_master WHERE name = ?"), {name});
        if (!there || (there->isEmpty() && !database.execute(row.value(2).toString()))) {
            return std::nullopt;
        }
    }
    return isWhole ? std::optional(tables) : std::nullopt;
}

} // namespace

Result<QString> quarantine(const QString &folder)
{
    const QDir store(folder);
    const QString at = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString place = store.filePath(QStringLiteral("quarantine-") + at);
    if (!QDir().mkdir(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        return failure(storageErrorByDisk(folder, QStringLiteral("quarantine")));
    }
    for (const QString &name : databaseFiles()) {
        if (store.exists(name) && !QFile::rename(store.filePath(name), QDir(place).filePath(name))) {
            return failure(storageErrorByDisk(folder, name));
        }
    }
    syncFolder(place);
    syncFolder(folder);
    return place;
}

Outcome salvage(Database &database, const QString &quarantined)
{
    // From a copy: even reading changes a database that has a journal.
    const QTemporaryDir copy(QFileInfo(quarantined).absoluteDir().filePath(QStringLiteral("salvage-XXXXXX")));
    for (const QString &name : databaseFiles()) {
        QFile::copy(QDir(quarantined).filePath(name), copy.filePath(name));
    }
    const Remains remains(copy.filePath(databaseFiles().constFirst()));
    if (auto begun = database.begin(); !begun) {
        return begun;
    }
    // Tables without their versions would be made a second time, which fails for ever.
    const bool knowsVersions = remains.rows(QStringLiteral("SELECT * FROM room_versions")).second;
    const auto tables = knowsVersions ? takeOverSchema(database, remains) : std::nullopt;
    if (!tables) {
        database.rollback();
        return {};
    }
    for (const QString &table : *tables) {
        for (const QString &order : {QStringLiteral("ASC"), QStringLiteral("DESC")}) {
            const auto rows =
                remains.rows(QStringLiteral("SELECT * FROM %1 ORDER BY rowid %2").arg(quoted(table), order));
            for (const QSqlRecord &row : rows.first) {
                if (auto taken = takeOverRow(database, table, row); !taken) {
                    database.rollback();
                    return taken;
                }
            }
            if (rows.second) {
                break; // nothing is missing
            }
        }
    }
    return database.commit();
}

} // namespace madoguchi
