#include "sandbox/town_documents.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 maxBytes = 2097152; // the contract's NoticeDocument

QString mediaType(const QString &file)
{
    static const QHash<QString, QString> types{{u"pdf"_s, u"application/pdf"_s},
                                               {u"txt"_s, u"text/plain"_s},
                                               {u"png"_s, u"image/png"_s},
                                               {u"jpg"_s, u"image/jpeg"_s}};
    return types.value(file.section(u'.', -1));
}

Result<QByteArray> bytesOf(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (name.contains(u'/') || mediaType(name).isEmpty() || !file.open(QIODevice::ReadOnly) ||
        file.size() == 0 || file.size() > maxBytes) {
        return failure(ErrorCode::CatalogueInvalid, u"document "_s + name);
    }
    return file.readAll();
}

} // namespace

Result<QHash<QString, QByteArray>> takeDocuments(QJsonObject &facts, const QString &folder,
                                                 const SealDocument &seal)
{
    QHash<QString, QByteArray> documents;
    QJsonArray notices;
    for (const auto &value : facts.value("notices"_L1).toArray()) {
        QJsonObject notice = value.toObject();
        QJsonArray named;
        for (const auto &entry : notice.value("documents"_L1).toArray()) {
            QJsonObject document = entry.toObject();
            const QString file = document.take("file"_L1).toString();
            auto bytes = bytesOf(folder, file);
            if (bytes && document.take("issued"_L1).toBool()) {
                bytes = seal(*bytes);
            }
            if (!bytes) {
                return failure(bytes.error());
            }
            const QByteArray digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
            document.insert("media_type"_L1, mediaType(file));
            document.insert("size"_L1, bytes->size());
            document.insert("sha256"_L1, QString::fromLatin1(digest.toHex()));
            named.append(document);
            documents.insert(notice.value("notice_id"_L1).toString() + u'/' +
                                 document.value("document_id"_L1).toString(),
                             *bytes);
        }
        if (!named.isEmpty()) {
            notice.insert("documents"_L1, named);
        }
        notices.append(notice);
    }
    facts.insert("notices"_L1, notices);
    return documents;
}

} // namespace madoguchi::sandbox
