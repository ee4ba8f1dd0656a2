#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace madoguchi
{

/// All files of one application together have at most as many bytes; a procedure that could ask for more is
/// refused.
inline constexpr qint64 mostAttachedBytes = 64LL * 1024 * 1024;

/// A file that belongs to an application. The document names it by its hash; the bytes are kept apart.
struct Attachment
{
    QString name; ///< of the file, without folders
    QString type; ///< media type, e.g. "image/jpeg"
    qint64 bytes = 0;
    QString sha256; ///< 64 hexadecimal digits, lower case

    /// {"name", "type", "bytes", "sha256"}
    QJsonObject toJson() const;
    /// Nothing for what is none: a part missing, an empty file, a wrong hash, an unknown key.
    static std::optional<Attachment> fromJson(const QJsonValue &json);

    bool operator==(const Attachment &other) const = default;
};

/// The hash of `bytes` as an Attachment has it.
QString attachmentSha256(const QByteArray &bytes);
/// Whether `text` is 64 hexadecimal digits in lower case.
bool isAttachmentSha256(const QString &text);

/// The files that a signed document (applicationDocument()) names, in its order, each once. Empty for what is
/// no document.
QList<Attachment> attachmentsNamedIn(const QByteArray &document);

/// The kind of file in a word that all languages share ("JPEG", "PNG", "PDF").
QString attachmentKind(const QString &type);
/// `bytes` as people read sizes: "820 B", "1.2 MB".
QString sizeInWords(qint64 bytes);
/// The first and last of a hash, enough to compare two files by: "3f2a9c01…77d0".
QString shortSha256(const QString &sha256);
/// "house.jpg (JPEG, 1.2 MB, SHA-256 3f2a9c01…77d0)".
QString attachmentInWords(const Attachment &file);

} // namespace madoguchi
