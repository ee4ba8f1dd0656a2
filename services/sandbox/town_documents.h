#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace madoguchi::sandbox
{

/// Signs a PDF as the office does.
using SealDocument = std::function<Result<QByteArray>(const QByteArray &pdf)>;

/// Reads the documents that a resident's letters name by "file" from `folder` and puts type, size and
/// SHA-256 in its place, as the contract has them; those that are "issued" are sealed first. Gives the bytes
/// by "<notice>/<document>". Errors: CatalogueInvalid for a file that is not there, too large, or of a type
/// that no letter may bring.
Result<QHash<QString, QByteArray>> takeDocuments(QJsonObject &facts, const QString &folder,
                                                 const SealDocument &seal);

} // namespace madoguchi::sandbox
