#include "app/receipt_copy.h"

#include "app/saved_file.h"
#include "base/readings.h"

#include <QDir>
#include <QFile>

namespace madoguchi
{
namespace
{

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
        const Outcome written = bytes.isEmpty() ? Outcome() : writeWhole(folder.filePath(name), bytes);
        if (!written) {
            return failure(written.error());
        }
    }
    return folder.path();
}

} // namespace madoguchi
