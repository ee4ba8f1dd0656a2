#pragma once

#include "base/result.h"

#include <QByteArray>

namespace madoguchi
{

/// Puts a file that only its owner may read in its place in one step: after a power cut there is the former
/// one or this one. Errors: StorageFull, StorageReadOnly, StorageFailed.
Outcome writeDurably(const QString &path, const QByteArray &bytes);

/// That files appeared in, or went from, this folder survives a power cut. What a file system can not do is
/// not told: there is nothing a person could do about it.
void syncFolder(const QString &path);

} // namespace madoguchi
