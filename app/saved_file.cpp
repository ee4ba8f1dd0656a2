#include "app/saved_file.h"

#include "base/readings.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

namespace madoguchi
{
namespace
{
constexpr qsizetype longestName = 80;
constexpr int mostCopies = 1000;
} // namespace

QString copiesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Madoguchi");
}

QString fileNameOf(const QString &words)
{
    QString name;
    // As written: a normal form would change the characters of people's names.
    for (const QChar c : withoutReadings(words)) {
        const bool isSign = QStringLiteral("/\\:*?\"<>|%").contains(c);
        const bool isUnseen = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                              c.category() == QChar::Separator_Line ||
                              c.category() == QChar::Separator_Paragraph;
        name += isSign || isUnseen ? QLatin1Char('_') : c;
    }
    name = name.simplified().left(longestName);
    if (!name.isEmpty() && name.back().isHighSurrogate()) {
        name.chop(1); // half a character is none
    }
    name = name.trimmed();
    while (name.startsWith(QLatin1Char('.'))) {
        name.remove(0, 1);
    }
    return name.isEmpty() ? QStringLiteral("madoguchi") : name;
}

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

Outcome writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // A sandbox gives this one file and no place beside it (the document portal).
    file.setDirectWriteFallback(true);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(fileError(QFileInfo(path).path(), file.errorString()));
    }
    return {};
}

Result<QString> newCopyPath(const QString &folder, const QString &name, const QString &suffix)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral("."))) {
        return failure(fileError(QFileInfo(folder).path(), QStringLiteral("mkpath")));
    }
    const QString base = fileNameOf(name);
    QString path = directory.filePath(base + QLatin1Char('.') + suffix);
    for (int copy = 2; QFileInfo::exists(path); ++copy) {
        if (copy > mostCopies) {
            return failure(ErrorCode::StorageFailed, QStringLiteral("too many copies of one name"));
        }
        path = directory.filePath(QStringLiteral("%1 (%2).%3").arg(base).arg(copy).arg(suffix));
    }
    return path;
}

Result<QString> saveCopy(const QString &folder, const QString &name, const QString &suffix,
                         const QByteArray &bytes)
{
    Result<QString> path = newCopyPath(folder, name, suffix);
    if (!path) {
        return path;
    }
    const Outcome written = writeWhole(*path, bytes);
    return written ? path : failure(written.error());
}

} // namespace madoguchi
