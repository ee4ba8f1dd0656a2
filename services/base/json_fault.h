#pragma once

#include <QByteArray>
#include <QJsonParseError>
#include <QString>

namespace madoguchi
{

/// Where `offset` (in bytes) lies, for who wrote the text: "line 12, column 5". Both count from 1, columns in
/// characters.
QString jsonPlace(const QByteArray &text, qsizetype offset);

/// What is no JSON: "line 12, column 5: illegal value".
QString jsonFaultWords(const QByteArray &text, const QJsonParseError &fault);

/// A key that stands in its object already.
struct RepeatedKey
{
    QString key;
    qsizetype offset = 0; ///< of the later one's quotation mark, in bytes

    bool operator==(const RepeatedKey &other) const = default;
};

/// All of them, in the order of the text. RFC 8259 leaves open which one counts, and Qt takes one without a
/// word: so it is looked for in the text itself, which must be JSON (nothing is found in another).
QList<RepeatedKey> repeatedKeys(const QByteArray &json);

} // namespace madoguchi
