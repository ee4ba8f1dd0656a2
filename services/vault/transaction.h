#pragma once

#include "base/result.h"

namespace madoguchi
{

class Database;

/// A scope in which everything written becomes durable together at commit(), or not at all: leaving the scope
/// without commit() rolls back. A transaction begun inside another joins it.
class Transaction
{
public:
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// When it answers, the data is on the disk. Errors: StorageFull, StorageFailed …; then nothing was
    /// written.
    Outcome commit();

private:
    friend class Vault;
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    Database *m_database;
};

} // namespace madoguchi
