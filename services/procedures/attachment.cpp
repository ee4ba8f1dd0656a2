#include "procedures/attachment.h"

#include "procedures/script_forms.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr qsizetype hashDigits = 64;

/// The words of a document (GIF) for a file's parts.
std::optional<Attachment> namedFile(const QJsonObject &words)
{
    return Attachment::fromJson(QJsonObject{
        {QStringLiteral("name"), words.value(QStringLiteral("ファイル名"))},
        {QStringLiteral("type"), words.value(QStringLiteral("形式"))},
        {QStringLiteral("bytes"), words.value(QStringLiteral("バイト数"))},
        {QStringLiteral("sha256"), words.value(QLatin1String("SHA-256"))},
    });
}

void collect(const QJsonValue &json, QList<Attachment> &files)
{
    if (json.isArray()) {
        for (const auto &item : json.toArray()) {
            collect(item, files);
        }
        return;
    }
    const QJsonObject object = json.toObject();
    if (object.contains(QLatin1String("SHA-256"))) {
        const auto file = namedFile(object);
        const bool isKnown = file && std::any_of(files.begin(), files.end(), [&](const Attachment &known) {
                                 return known.sha256 == file->sha256;
                             });
        if (file && !isKnown) {
            files += *file;
        }
        return;
    }
    for (const auto &member : object) {
        collect(member, files);
    }
}
} // namespace

QJsonObject Attachment::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("type"), type},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("sha256"), sha256}};
}

std::optional<Attachment> Attachment::fromJson(const QJsonValue &json)
{
    constexpr qsizetype longestName = 200;
    const QJsonObject object = json.toObject();
    const Attachment file{
        object.value(QLatin1String("name")).toString(), object.value(QLatin1String("type")).toString(),
        object.value(QLatin1String("bytes")).toInteger(), object.value(QLatin1String("sha256")).toString()};
    const bool fits = !file.name.trimmed().isEmpty() && file.name.size() <= longestName &&
                      isPlainText(file.name) && !file.name.contains(u'/') && file.bytes > 0 &&
                      isAttachmentSha256(file.sha256);
    if (!fits || file.toJson() != object) {
        return std::nullopt;
    }
    return file;
}

QString attachmentSha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

bool isAttachmentSha256(const QString &text)
{
    return text.size() == hashDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QList<Attachment> attachmentsNamedIn(const QByteArray &document)
{
    QList<Attachment> files;
    collect(QJsonDocument::fromJson(document).object().value(QLatin1String("body")), files);
    return files;
}

QString attachmentKind(const QString &type)
{
    return type == QLatin1String("application/pdf") ? QStringLiteral("PDF")
           : type == QLatin1String("image/png")     ? QStringLiteral("PNG")
           : type == QLatin1String("image/jpeg")    ? QStringLiteral("JPEG")
                                                    : type;
}

QString sizeInWords(qint64 bytes)
{
    const auto text = [bytes](int decimals) {
        return QLocale::c().formattedDataSize(bytes, decimals, QLocale::DataSizeTraditionalFormat);
    };
    return text(1).contains(QLatin1String(".0 ")) ? text(0) : text(1);
}

QString shortSha256(const QString &sha256) { return sha256.left(8) + u'…' + sha256.right(4); }

QString attachmentInWords(const Attachment &file)
{
    return QStringLiteral("%1 (%2, %3, SHA-256 %4)")
        .arg(file.name, attachmentKind(file.type), sizeInWords(file.bytes), shortSha256(file.sha256));
}

} // namespace madoguchi
