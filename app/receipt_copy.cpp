#include "app/receipt_copy.h"

#include "base/readings.h"

#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

namespace madoguchi
{
namespace
{

Error fileError(const QString &folder, const QString &detail)
{
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.isReadOnly()) {
        return {ErrorCode::StorageReadOnly, detail, {}};
    }
    if (storage.isValid() && storage.bytesAvailable() < qint64(64) * 1024) {
        return {ErrorCode::StorageFull, detail, {}};
    }
    return {ErrorCode::StorageFailed, detail, {}};
}

Outcome writeFile(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return {};
    }
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(fileError(folder.path(), file.errorString()));
    }
    return {};
}

QByteArray readable(const ReceiptCopy &copy)
{
    QString text = copy.title + QStringLiteral("\n\n");
    for (const auto &[label, value] : copy.lines) {
        text += label + QStringLiteral("：") + value + QLatin1Char('\n');
    }
    // Readings are for the screen.
    return withoutReadings(text).toUtf8();
}

} // namespace

Result<QString> writeReceiptCopy(const QString &parent, const ReceiptCopy &copy)
{
    const QDir folder(QDir(parent).filePath(copy.name));
    if (!folder.mkpath(QStringLiteral("."))) {
        return failure(fileError(parent, QStringLiteral("mkpath")));
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QPair<QString, QByteArray> files[] = {{QStringLiteral("application.json"), copy.document},
                                                {QStringLiteral("receipt.p7m"), copy.receipt},
                                                {QStringLiteral("summary.txt"), readable(copy)}};
    for (const auto &[name, bytes] : files) {
        if (const Outcome written = writeFile(folder, name, bytes); !written) {
            return failure(written.error());
        }
    }
    return folder.path();
}

} // namespace madoguchi
