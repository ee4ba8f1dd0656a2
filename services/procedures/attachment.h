#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace madoguchi
{

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
};

} // namespace madoguchi
