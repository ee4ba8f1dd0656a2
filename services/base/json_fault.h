#pragma once

#include <QByteArray>
#include <QJsonParseError>
#include <QString>

namespace madoguchi
{

/// What is no JSON, for who wrote it: "line 12, column 5: illegal value". Lines and columns count from 1,
/// columns in characters.
inline QString jsonFaultWords(const QByteArray &text, const QJsonParseError &fault)
{
    const QByteArray before = text.left(fault.offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("line %1, column %2: %3")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1)
        .arg(fault.errorString());
}

} // namespace madoguchi
