#include "agency/answer_reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace madoguchi
{
namespace
{
constexpr int longestBase64 = 8388608;

/// Compiled once: the contract has a handful of forms, and each answer is held against several.
const QRegularExpression &compiled(const QString &pattern)
{
    thread_local QHash<QString, QRegularExpression> forms;
    QRegularExpression &form = forms[pattern];
    if (form.pattern().isEmpty()) {
        form.setPattern(QRegularExpression::anchoredPattern(pattern));
    }
    return form;
}
} // namespace

QString AnswerReader::text(const char *key, int maxLength, Presence presence)
{
    if (isAbsent(key, presence)) {
        return {};
    }
    QString text = m_object.string(key, maxLength * 2);
    const auto pairs = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    if (text.size() - pairs > maxLength || text.contains(QChar(0))) {
        fail(key, QStringLiteral("too long, or holds U+0000"));
        return {};
    }
    return text;
}

QString AnswerReader::like(const char *key, const QString &pattern, Presence presence)
{
    QString text = isAbsent(key, presence) ? QString() : m_object.string(key, 1024);
    if (!text.isEmpty() && !compiled(pattern).match(text).hasMatch()) {
        fail(key, QStringLiteral("of another form"));
        return {};
    }
    return text;
}

QString AnswerReader::referenceNumber(const char *key, Presence presence)
{
    return like(key, QStringLiteral("[A-Z0-9-]{6,40}"), presence);
}

QString AnswerReader::procedureId(const char *key, Presence presence)
{
    return like(key, QStringLiteral("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*"), presence);
}

QString AnswerReader::localGovernmentCode(const char *key) { return like(key, QStringLiteral("[0-9]{6}")); }

QDate AnswerReader::date(const char *key, Presence presence)
{
    const QString text = like(key, QStringLiteral("\\d{4}-\\d\\d-\\d\\d"), presence);
    const QDate date = QDate::fromString(text, Qt::ISODate); // which by itself takes 1990/02/28 too
    if (!text.isEmpty() && !date.isValid()) {
        fail(key, QStringLiteral("no day of the calendar"));
    }
    return date;
}

QDateTime AnswerReader::instant(const char *key)
{
    const QString form = QStringLiteral("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
    const QString text = like(key, form);
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!text.isEmpty() && !instant.isValid()) {
        fail(key, QStringLiteral("no moment of the calendar"));
    }
    return instant;
}

QUuid AnswerReader::uuid(const char *key)
{
    return QUuid::fromString(like(key, QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")));
}

QList<QUuid> AnswerReader::uuids(const char *key, int most)
{
    QList<QUuid> ids;
    const QStringList texts = m_object.has(key) ? m_object.strings(key, most, 36) : QStringList();
    for (const QString &text : texts) {
        const QUuid id = QUuid::fromString(text);
        if (id.isNull() || id.toString(QUuid::WithoutBraces) != text.toLower()) {
            fail(key, QStringLiteral("no UUID"));
            return {};
        }
        ids += id;
    }
    return ids;
}

QByteArray AnswerReader::base64(const char *key, Presence presence)
{
    if (isAbsent(key, presence)) {
        return {};
    }
    const auto options = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto decoded =
        QByteArray::fromBase64Encoding(m_object.string(key, longestBase64).toLatin1(), options);
    if (!decoded) {
        fail(key, QStringLiteral("no base64"));
        return {};
    }
    return *decoded;
}

bool AnswerReader::boolean(const char *key)
{
    if (!has(key)) {
        fail(key, QStringLiteral("missing"));
    }
    return m_object.boolean(key, false);
}

int AnswerReader::position(const char *key, std::span<const char *const> words)
{
    const QString word = m_object.string(key);
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const char *w) { return word == QLatin1String(w); });
    if (found == words.end()) {
        fail(key, QStringLiteral("unknown word"));
        return 0;
    }
    return int(found - words.begin());
}

QList<JsonReader> AnswerReader::required(const char *key, int minItems, int maxItems)
{
    QList<JsonReader> objects = m_object.objects(key, maxItems);
    if (!has(key) || objects.size() < minItems) {
        fail(key, QStringLiteral("missing, or too few"));
    }
    return objects;
}

} // namespace madoguchi
