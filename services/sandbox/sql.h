#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace madoguchi::sandbox
{

/// A prepared statement with its values bound in order, executed.
/// Errors: StorageBusy, StorageFull, StorageFailed; the detail has SQLite's words and no values.
Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {});

/// A transaction as a scope: rolled back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(const QSqlDatabase &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Outcome begin();
    Outcome commit();

private:
    QSqlDatabase m_database;
    bool m_open = false;
};

} // namespace madoguchi::sandbox
