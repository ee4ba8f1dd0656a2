#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace madoguchi
{

class Database;

/// One step of one room's tables, forward only. Versions of a room count 1, 2, 3 …; a step that was
/// published never changes.
struct Migration
{
    QString room;
    int version = 0;
    QStringList sql; ///< single statements, in order
};

/// Brings every room named in `migrations` to its newest version; each step and its number are one
/// transaction. Errors: StorageVersion when a newer Madoguchi made the room's tables; then nothing is
/// touched.
Outcome migrate(Database &database, const QList<Migration> &migrations);

} // namespace madoguchi
