#include "diagnosis/storage_sight.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

namespace madoguchi
{

StorageSight lookAtStorage(const QString &folder)
{
    QString existing = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    while (!QFileInfo(existing).isDir() && !QDir(existing).isRoot()) {
        existing = QFileInfo(existing).path();
    }
    QTemporaryFile trial(existing + QStringLiteral("/.madoguchi-XXXXXX"));
    const bool isWritable = trial.open() && trial.write("x") == 1 && trial.flush();
    return {isWritable, QStorageInfo(existing).bytesAvailable()};
}

} // namespace madoguchi
