#pragma once

#include "base/result.h"

class QFileDevice;
class QSqlError;

namespace madoguchi
{

/// What SQLite answered, as a person meets it. Busy is never taken for corrupt: one journal of another
/// client was once deleted for that. `folder` tells a full or read-only disk where SQLite only says
/// "can't open". The fact `sqlite` is the extended result code (https://sqlite.org/rescode.html).
Error storageError(const QSqlError &error, const QString &folder);

/// Why a file in `folder` could not be written: a full or a read-only disk, else StorageFailed.
Error storageErrorByDisk(const QString &folder, const QString &detail);

/// Whether the disk may have lost what was written: a failed fsync is not repeatable, the store has to be
/// closed and opened again.
bool isUnrepeatable(const Error &error);

} // namespace madoguchi
