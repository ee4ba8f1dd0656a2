#pragma once

#include "base/result.h"

#include <QByteArray>

namespace madoguchi
{

/// Where copies go that the person keeps outside of Madoguchi: a folder of their documents.
QString copiesFolder();

/// A name that any file system takes and no reader is misled by, made of words from elsewhere: no separators,
/// control or direction characters, no leading dot, at most 80 characters.
QString fileNameOf(const QString &words);

/// Writes `name`.`suffix` into `folder`, whole or not at all, readable by the person alone (0600). A file of
/// that name stays: the new one is "name (2)". Gives its path. Errors: StorageFull, StorageReadOnly,
/// StorageFailed.
Result<QString> saveCopy(const QString &folder, const QString &name, const QString &suffix,
                         const QByteArray &bytes);

/// Where saveCopy() would write: no file has that path yet, its folder is there. Errors: as above.
Result<QString> newCopyPath(const QString &folder, const QString &name, const QString &suffix);

/// Writes exactly this file, in place of an older one. Errors as above.
Outcome writeWhole(const QString &path, const QByteArray &bytes);

/// What a failure to write in `folder` is to a person.
Error fileError(const QString &folder, const QString &detail);

} // namespace madoguchi
