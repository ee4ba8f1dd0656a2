#include "agency/json_reader.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace madoguchi
{

const QString JsonForm::referenceNumber = QStringLiteral("[A-Z0-9-]{6,40}");
const QString JsonForm::procedureId = QStringLiteral("(?=.{1,64}\\z)[a-z0-9]+(-[a-z0-9]+)*");
const QString JsonForm::localGovernmentCode = QStringLiteral("[0-9]{6}");

void JsonFault::note(const QString &pointer, const QString &what)
{
    if (!m_detail) {
        m_detail = (pointer.isEmpty() ? QStringLiteral("/") : pointer) + QStringLiteral(": ") + what;
    }
}

Error JsonFault::error() const
{
    return Error{ErrorCode::ServerAnswerInvalid, m_detail.value_or(QString()), {}};
}

JsonReader::JsonReader(const QJsonValue &object, const QString &pointer, JsonFault &fault)
    : m_object(object.toObject())
    , m_pointer(pointer)
    , m_fault(fault)
{
    if (!object.isObject()) {
        m_fault.note(pointer, QStringLiteral("no object"));
    }
}

QJsonValue JsonReader::take(const QString &name, Presence presence)
{
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() && presence == Presence::Required) {
        note(name, QStringLiteral("missing"));
    }
    return value;
}

QString JsonReader::string(const QString &name, Presence presence)
{
    const QJsonValue value = take(name, presence);
    if (!value.isUndefined() && !value.isString()) {
        note(name, QStringLiteral("no string"));
    }
    return value.toString();
}

QString JsonReader::text(const QString &name, qsizetype maxLength, Presence presence)
{
    const QString text = string(name, presence);
    const auto pairs = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
    if (text.size() - pairs > maxLength) {
        note(name, QStringLiteral("too long"));
        return {};
    }
    if (text.contains(QChar(0))) {
        note(name, QStringLiteral("holds U+0000"));
        return {};
    }
    return text;
}

QString JsonReader::textLike(const QString &name, const QString &pattern, Presence presence)
{
    const QString text = string(name, presence);
    if (!has(name)) {
        return {};
    }
    const QRegularExpression form(QStringLiteral("\\A(?:") + pattern + QStringLiteral(")\\z"));
    if (!form.match(text).hasMatch()) {
        note(name, QStringLiteral("other form"));
        return {};
    }
    return text;
}

LocalizedText JsonReader::localized(const QString &name, Presence presence)
{
    const QJsonValue value = take(name, presence);
    if (value.isUndefined()) {
        return {};
    }
    auto text = LocalizedText::fromJson(value);
    if (!text) {
        note(name, text.error().detail);
        return {};
    }
    return *std::move(text);
}

QDate JsonReader::date(const QString &name, Presence presence)
{
    const QString text = textLike(name, QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}"), presence);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid()) {
        note(name, QStringLiteral("no day of the calendar"));
    }
    return date;
}

QDateTime JsonReader::instant(const QString &name)
{
    const QString form =
        QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    const QString text = textLike(name, form);
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    // 24:00:00 is a time of ISO 8601, but none of RFC 3339.
    if (!text.isEmpty() && (!instant.isValid() || text.contains(QLatin1String("T24")))) {
        note(name, QStringLiteral("no moment of the calendar"));
        return {};
    }
    return instant;
}

QUuid JsonReader::uuid(const QString &name)
{
    const QString form = QStringLiteral("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    return QUuid::fromString(textLike(name, form));
}

QByteArray JsonReader::base64(const QString &name, Presence presence)
{
    const QString text = string(name, presence);
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        note(name, QStringLiteral("no base64"));
        return {};
    }
    return *decoded;
}

int JsonReader::integer(const QString &name, int min, int max)
{
    const QJsonValue value = take(name, Presence::Required);
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number || number < min || number > max) {
        note(name, QStringLiteral("no integer in its range"));
        return min;
    }
    return int(number);
}

bool JsonReader::boolean(const QString &name)
{
    const QJsonValue value = take(name, Presence::Required);
    if (!value.isBool()) {
        note(name, QStringLiteral("no boolean"));
    }
    return value.toBool();
}

std::size_t JsonReader::oneOf(const QString &name, std::span<const char *const> names)
{
    const QString text = string(name, Presence::Required);
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char *n) { return text == QLatin1String(n); });
    if (found == names.end()) {
        note(name, QStringLiteral("unknown word"));
        return 0;
    }
    return std::size_t(found - names.begin());
}

QJsonArray JsonReader::takeArray(const QString &name, qsizetype minItems, qsizetype maxItems)
{
    const QJsonValue value = take(name, Presence::Required);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() < minItems || array.size() > maxItems) {
        note(name, QStringLiteral("no array, or of another size"));
        return {};
    }
    return array;
}

void JsonReader::end()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key())) {
            // Not by its name: that comes from outside and may be anything.
            m_fault.note(m_pointer, QStringLiteral("unknown member"));
        }
    }
}

} // namespace madoguchi
