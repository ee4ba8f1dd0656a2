#include "vault/storage_error.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>

namespace madoguchi
{
namespace
{

/// Primary result codes of SQLite, the low byte of the extended ones.
enum Primary {
    Generic = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};
enum Extended { IoErrorFsync = IoError | (4 << 8), IoErrorDirFsync = IoError | (5 << 8) };

constexpr qint64 leastSpace = 65'536; // bytes

const QString codeFact = QStringLiteral("sqlite");

ErrorCode byDisk(const QString &folder)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.isReadOnly()) {
        return ErrorCode::StorageReadOnly;
    }
    if (disk.isValid() && disk.bytesAvailable() < leastSpace) {
        return ErrorCode::StorageFull;
    }
    return QFileInfo(folder).isWritable() ? ErrorCode::StorageFailed : ErrorCode::StorageReadOnly;
}

ErrorCode codeFor(int result, const QString &folder)
{
    switch (result & 0xFF) {
    case Busy:
    case Locked:
        return ErrorCode::StorageBusy;
    case ReadOnly:
        return ErrorCode::StorageReadOnly;
    case Generic: // every sentence is fixed and tested: a column that is not there is a damaged schema
    case Corrupt:
    case NotADatabase:
        return ErrorCode::StorageCorrupt;
    case Full:
        return ErrorCode::StorageFull;
    case IoError:
    case CantOpen:
        return byDisk(folder);
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Error storageError(const QSqlError &error, const QString &folder)
{
    const int result = error.nativeErrorCode().toInt();
    return {codeFor(result, folder),
            QStringLiteral("SQLite %1: %2").arg(result).arg(error.databaseText()),
            {{codeFact, result}}};
}

Error storageErrorByDisk(const QString &folder, const QString &detail)
{
    return {byDisk(folder), detail, {}};
}

bool isUnrepeatable(const Error &error)
{
    const int result = error.facts.value(codeFact).toInt();
    return result == IoErrorFsync || result == IoErrorDirFsync;
}

} // namespace madoguchi
