#include "catalogue/content_files.h"

#include <QDir>
#include <QFile>

namespace madoguchi
{
namespace
{
constexpr qint64 largestContentFile = 4LL * 1024 * 1024;
} // namespace

Error withFile(Error error, const QString &name)
{
    error.detail = name + QLatin1String(": ") + error.detail;
    error.facts.insert(QStringLiteral("file"), name);
    return error;
}

Result<QByteArray> readContentFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, file.errorString());
    }
    if (file.size() > largestContentFile) {
        return failure(ErrorCode::CatalogueInvalid,
                       QStringLiteral("larger than %1 bytes").arg(largestContentFile));
    }
    return file.readAll();
}

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
