#include "base/json_fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace madoguchi
{
namespace
{

/// Where the string ends that begins with the quotation mark at `begin`: behind its other one.
qsizetype endOfString(const QByteArray &json, qsizetype begin)
{
    qsizetype at = begin + 1;
    while (json.at(at) != '"') {
        at += json.at(at) == '\\' ? 2 : 1;
    }
    return at + 1;
}

/// "a" and "\u0061" are one key.
QString stringAt(const QByteArray &json, qsizetype begin, qsizetype end)
{
    return QJsonDocument::fromJson('[' + json.mid(begin, end - begin) + ']').array().at(0).toString();
}

} // namespace

QString jsonPlace(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(QString::fromUtf8(before.mid(lineStart)).size() + 1);
}

QString jsonFaultWords(const QByteArray &text, const QJsonParseError &fault)
{
    return jsonPlace(text, fault.offset) + QLatin1String(": ") + fault.errorString();
}

QList<RepeatedKey> repeatedKeys(const QByteArray &json)
{
    QJsonParseError fault;
    QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        return {};
    }
    // What is JSON needs no grammar here: a string is a key where an object is at its beginning or at a
    // comma.
    struct Level
    {
        bool isObject;
        bool atKey;
        QSet<QString> keys{};
    };
    QList<Level> levels;
    QList<RepeatedKey> repeated;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json.at(at)) {
        case '{':
        case '[':
            levels += Level{json.at(at) == '{', true};
            break;
        case '}':
        case ']':
            levels.removeLast();
            break;
        case ',':
            levels.last().atKey = true;
            break;
        case '"': {
            const qsizetype end = endOfString(json, at);
            if (Level &level = levels.last(); level.isObject && level.atKey) {
                const QString key = stringAt(json, at, end);
                if (level.keys.contains(key)) {
                    repeated += RepeatedKey{key, at};
                }
                level.keys.insert(key);
                level.atKey = false;
            }
            at = end - 1;
            break;
        }
        default:
            break;
        }
    }
    return repeated;
}

} // namespace madoguchi
