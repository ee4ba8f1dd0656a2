#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace madoguchi
{

/// Errors as below, without the fact.
Result<QByteArray> readContentFile(const QString &path);

/// The error with its file's name: in the detail and as the fact `file`.
Error withFile(Error error, const QString &name);

/// Puts every file of `folder` that matches `pattern` into `files`, by its name; a folder that is not there
/// has none. Errors: StorageFailed, CatalogueInvalid (larger than 4 MiB); fact: file.
Outcome readFolder(QMap<QString, QByteArray> &files, const QString &folder, const QString &pattern);

} // namespace madoguchi
