#include "sandbox/sql.h"

#include <QSqlError>

namespace madoguchi::sandbox
{
namespace
{

Error storageError(const QSqlError &error)
{
    constexpr int sqliteBusy = 5;
    constexpr int sqliteFull = 13;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const ErrorCode kind = code == sqliteBusy   ? ErrorCode::StorageBusy
                           : code == sqliteFull ? ErrorCode::StorageFull
                                                : ErrorCode::StorageFailed;
    return Error{.code = kind, .detail = error.driverText() + u' ' + error.databaseText(), .facts = {}};
}

} // namespace

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return failure(storageError(query.lastError()));
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return failure(storageError(query.lastError()));
    }
    return query;
}

Transaction::Transaction(const QSqlDatabase &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.rollback();
    }
}

Outcome Transaction::begin()
{
    if (!m_database.transaction()) {
        return failure(storageError(m_database.lastError()));
    }
    m_open = true;
    return {};
}

Outcome Transaction::commit()
{
    if (!m_database.commit()) {
        return failure(storageError(m_database.lastError()));
    }
    m_open = false;
    return {};
}

} // namespace madoguchi::sandbox
