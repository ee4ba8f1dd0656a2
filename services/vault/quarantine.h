#pragma once

#include "base/result.h"

#include <QString>

namespace madoguchi
{

class Database;

/// Moves a damaged database, with its journal, out of the way, into a folder of its own beside it. Nothing is
/// deleted. Gives the folder. Errors: those of the disk.
Result<QString> quarantine(const QString &folder);

/// Takes over into a new database what can still be read of the quarantined one: each table from its
/// beginning and from its end, up to where it is damaged. What is sealed proves itself later. A database of
/// which nothing can be read leaves the new one as it is. Errors: those of the new database.
Outcome salvage(Database &database, const QString &quarantined);

} // namespace madoguchi
