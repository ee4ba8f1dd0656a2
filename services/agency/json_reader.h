#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <optional>
#include <span>

namespace madoguchi
{

/// The first thing that was wrong with an answer, as a JSON pointer (RFC 6901) and a reason. Values of the
/// answer never stand in it.
class JsonFault
{
public:
    void note(const QString &pointer, const QString &what);
    bool isSet() const { return m_detail.has_value(); }
    Error error() const;

private:
    std::optional<QString> m_detail;
};

/// Patterns of the contract's named strings, for JsonReader::textLike().
struct JsonForm
{
    static const QString referenceNumber;
    static const QString procedureId;
    static const QString localGovernmentCode;
};

enum class Presence { Required, Optional };

/// Reads one object of the contract strictly: every member is asked for once, by its type and bounds, and
/// end() refuses what nobody asked for. A wrong member is noted in the fault and answered with an empty
/// value, so that a reading function needs no branches; whoever began checks the fault.
class JsonReader
{
public:
    JsonReader(const QJsonValue &object, const QString &pointer, JsonFault &fault);

    /// Lengths count characters (code points), as JSON Schema does. U+0000 is refused.
    QString text(const QString &name, qsizetype maxLength, Presence presence = Presence::Required);
    /// A text of the form that `pattern`, anchored at both ends, describes.
    QString textLike(const QString &name, const QString &pattern, Presence presence = Presence::Required);
    LocalizedText localized(const QString &name, Presence presence = Presence::Required);
    QDate date(const QString &name, Presence presence = Presence::Required);
    /// RFC 3339 in UTC ("Z").
    QDateTime instant(const QString &name);
    QUuid uuid(const QString &name);
    QByteArray base64(const QString &name, Presence presence = Presence::Required);
    int integer(const QString &name, int min, int max);
    bool boolean(const QString &name);
    /// The position of the text in `names`; 0 when it is none of them.
    std::size_t oneOf(const QString &name, std::span<const char *const> names);
    bool has(const QString &name) const { return m_object.contains(name); }

    /// An object or any value that `read(value, pointer, fault)` takes.
    template<typename Read>
    auto value(const QString &name, Read read)
    {
        return read(take(name, Presence::Required), pointerTo(name), m_fault);
    }

    /// An array, each element given to `read(value, pointer, fault)`.
    template<typename Read>
    auto list(const QString &name, qsizetype minItems, qsizetype maxItems, Read read)
    {
        QList<decltype(read(QJsonValue(), QString(), m_fault))> items;
        const QJsonArray array = takeArray(name, minItems, maxItems);
        for (qsizetype i = 0; i < array.size() && !m_fault.isSet(); ++i) {
            items << read(array.at(i), pointerTo(name) + QLatin1Char('/') + QString::number(i), m_fault);
        }
        return items;
    }

    void note(const QString &name, const QString &what) { m_fault.note(pointerTo(name), what); }
    /// To be called last: refuses members that were not asked for.
    void end();

private:
    QString pointerTo(const QString &name) const { return m_pointer + QLatin1Char('/') + name; }
    QJsonValue take(const QString &name, Presence presence);
    QJsonArray takeArray(const QString &name, qsizetype minItems, qsizetype maxItems);
    QString string(const QString &name, Presence presence);

    QJsonObject m_object;
    QString m_pointer;
    JsonFault &m_fault;
    QSet<QString> m_asked;
};

/// What `read(json, pointer, fault)` makes of a whole answer, unless something in it was wrong.
template<typename Read>
auto readWhole(const QJsonValue &json, Read read)
    -> Result<decltype(read(json, QString(), std::declval<JsonFault &>()))>
{
    JsonFault fault;
    auto value = read(json, QString(), fault);
    if (fault.isSet()) {
        return failure(fault.error());
    }
    return value;
}

} // namespace madoguchi
