#include "vault/transaction.h"

#include "vault/database.h"

#include <utility>

namespace madoguchi
{

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database) {
        m_database->rollback();
    }
}

Outcome Transaction::commit()
{
    Database *database = std::exchange(m_database, nullptr);
    return database ? database->commit() : failure(ErrorCode::Internal, QStringLiteral("committed twice"));
}

} // namespace madoguchi
