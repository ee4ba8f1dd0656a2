#pragma once

#include "base/result.h"
#include "vault/row.h"

#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlQuery;

namespace madoguchi
{

/// One SQLite file, held alone by this process: WAL with synchronous=FULL (an acknowledged commit survives a
/// power cut), locking_mode=EXCLUSIVE, temporary data in memory, deleted bytes overwritten
/// (secure_delete=FAST). Lives on the thread that opened it. Folder 0700, files 0600.
class Database
{
public:
    /// What to do when there is no file yet.
    enum class Absent { Create, Refuse };

    /// Errors: StorageBusy when another process or connection has it, StorageCorrupt when it is no sound
    /// database, StorageFull, StorageReadOnly, StorageFailed; NotFound with Absent::Refuse.
    static Result<std::unique_ptr<Database>> open(const QString &folder, Absent absent);
    static bool exists(const QString &folder);
    /// A SQLite file that comes from elsewhere: `write` hands its bytes to the sink, in order. On the disk
    /// when it answers. Errors: StorageFull, StorageReadOnly, StorageFailed, those of `write`; then nothing
    /// is there.
    using Sink = std::function<Outcome(QByteArrayView)>;
    static Outcome place(const QString &folder, const std::function<Outcome(const Sink &)> &write);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement; gives the number of rows it changed. Values are bound, never pasted;
    /// an empty text is an empty text, QVariant() is NULL.
    Result<qlonglong> execute(const QString &sql, const QVariantList &bindings = {});
    /// All rows of one question.
    Result<QList<Row>> query(const QString &sql, const QVariantList &bindings = {});

    /// Freed pages are overwritten too while this lives: for what opened the store. (For sealed records,
    /// zeroed within their pages, that would cost half as much time again.)
    class WholeDeletion
    {
    public:
        explicit WholeDeletion(Database &database)
            : m_database(database)
        {
            static_cast<void>(m_database.query(QStringLiteral("PRAGMA secure_delete=ON")));
        }
        ~WholeDeletion() { static_cast<void>(m_database.query(QStringLiteral("PRAGMA secure_delete=FAST"))); }
        WholeDeletion(const WholeDeletion &) = delete;
        WholeDeletion &operator=(const WholeDeletion &) = delete;

    private:
        Database &m_database;
    };

    /// Transactions nest: only the outermost commit() writes, and a rollback inside dooms the whole.
    Outcome begin();
    Outcome commit();
    void rollback();

    /// After the tables changed: a `SELECT *` may have other columns now.
    void forgetStatements();

private:
    explicit Database(const QString &folder);
    Outcome connect();
    /// Prepared once a sentence, and asked once for the names of its columns: what an outbox does most is the
    /// same few, over and over.
    struct Statement
    {
        std::unique_ptr<QSqlQuery> query;
        QStringList columns; ///< known after the first row
    };
    Result<Statement *> run(const QString &sql, const QVariantList &bindings);
    tl::unexpected<Error> failed(const QString &sql);
    Outcome setUp();

    QString m_folder;
    QString m_connection;
    std::unordered_map<QString, Statement> m_statements;
    int m_depth = 0;
    bool m_isDoomed = false;
    std::optional<Error> m_broken; ///< after a failed fsync: nothing is believed until the store is reopened
};

} // namespace madoguchi
