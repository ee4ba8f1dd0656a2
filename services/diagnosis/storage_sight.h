#pragma once

#include <QString>

namespace madoguchi
{

/// Whether what is entered could be kept.
struct StorageSight
{
    bool isWritable = false;
    qint64 freeBytes = 0;
};

/// Tries it: makes a file in `folder` (or, where that is not there yet, in the nearest folder above it) and
/// removes it.
StorageSight lookAtStorage(const QString &folder);

} // namespace madoguchi
