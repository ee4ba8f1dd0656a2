#pragma once

#include "base/json_reader.h"

#include <QDateTime>
#include <QUuid>

#include <span>

namespace madoguchi
{

enum class Presence { Required, Optional };

/// One object of a gateway's answer: base's strict reader with the contract's own kinds of value. As there,
/// what is wrong is remembered and answered with an empty value, so that a reading function needs no
/// branches.
class AnswerReader
{
public:
    explicit AnswerReader(const JsonReader &object)
        : m_object(object)
    {
    }

    /// Up to `maxLength` characters (code points, as JSON Schema counts), never empty, without U+0000.
    QString text(const char *key, int maxLength, Presence presence = Presence::Required);
    /// A text that `pattern`, one of the contract's, describes from its first to its last character.
    QString like(const char *key, const QString &pattern, Presence presence = Presence::Required);
    QString referenceNumber(const char *key, Presence presence = Presence::Required);
    QString procedureId(const char *key, Presence presence = Presence::Required);
    QString localGovernmentCode(const char *key);
    LocalizedText localized(const char *key) { return m_object.text(key); }
    LocalizedText optionalLocalized(const char *key) { return m_object.optionalText(key); }
    QDate date(const char *key, Presence presence = Presence::Required);
    /// RFC 3339 in UTC ("Z").
    QDateTime instant(const char *key);
    QUuid uuid(const char *key);
    QList<QUuid> uuids(const char *key, int most); ///< empty when it is not there
    QByteArray base64(const char *key, Presence presence = Presence::Required);
    int integer(const char *key, int least, int most) { return m_object.integer(key, least, most); }
    bool boolean(const char *key);
    /// The position of the word in `words`, in which an enumeration has its order.
    template<typename Enum>
    Enum oneOf(const char *key, std::span<const char *const> words)
    {
        return Enum(position(key, words));
    }

    template<typename Read>
    auto object(const char *key, Read read)
    {
        return read(AnswerReader(m_object.object(key)));
    }
    template<typename Read>
    auto list(const char *key, int minItems, int maxItems, Read read)
    {
        QList<decltype(read(AnswerReader(m_object)))> items;
        const QList<JsonReader> objects = required(key, minItems, maxItems);
        for (const JsonReader &element : objects) {
            items << read(AnswerReader(element));
        }
        return items;
    }

    bool has(const char *key) const { return m_object.has(key); }
    void fail(const char *key, const QString &what) { m_object.fail(key, what); }
    /// To be called last where the contract allows no further members.
    void finish() { m_object.finish(); }

private:
    bool isAbsent(const char *key, Presence presence) const
    {
        return presence == Presence::Optional && !m_object.has(key);
    }
    int position(const char *key, std::span<const char *const> words);
    QList<JsonReader> required(const char *key, int minItems, int maxItems);

    JsonReader m_object;
};

/// What `read` makes of a whole answer. Errors: ServerAnswerInvalid, as JsonReader::error() words them.
template<typename Read>
auto readAnswer(const QByteArray &json, Read read)
    -> Result<decltype(read(AnswerReader(std::declval<JsonReader>())))>
{
    constexpr qsizetype maxBytes = 16LL * 1024 * 1024; // the transport has its own, lower bound
    const JsonReader document = JsonReader::fromText(json, maxBytes);
    auto value = read(AnswerReader(document));
    if (!document.ok()) {
        Error error = document.error();
        error.code = ErrorCode::ServerAnswerInvalid;
        return failure(std::move(error));
    }
    return value;
}

} // namespace madoguchi
