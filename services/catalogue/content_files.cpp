#include "catalogue/content_files.h"

#include <QDir>
#include <QFile>

namespace madoguchi
{
namespace
{
constexpr qint64 largestContentFile = 4LL * 1024 * 1024;
} // namespace

Outcome readFolder(QMap<QString, QByteArray> &files, const QString &folder, const QString &pattern)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        const QVariantMap facts{{QStringLiteral("file"), name}};
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::StorageFailed, name + QLatin1String(": ") + file.errorString(), facts);
        }
        if (file.size() > largestContentFile) {
            return failure(ErrorCode::CatalogueInvalid, name + QLatin1String(": too large"), facts);
        }
        files.insert(name, file.readAll());
    }
    return {};
}

} // namespace madoguchi
