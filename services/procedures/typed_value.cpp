#include "procedures/typed_value.h"

#include "base/era_date.h"
#include "procedures/local_government_code.h"
#include "procedures/person.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Half-width characters, without spaces and all that people type for a hyphen (the long-vowel mark too).
QString bareDigits(const QString &text)
{
    static const QString hyphens = QStringLiteral("-‐‑‒–—―−ーｰ()");
    QString out;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const QChar half = unit >= u'！' && unit <= u'～' ? QChar(char16_t(unit - 0xFEE0)) : c;
        if (!half.isSpace() && !hyphens.contains(half)) {
            out += half;
        }
    }
    return out;
}

QString understoodText(FieldType type, const QString &text)
{
    QString bare;
    switch (type) {
    case FieldType::Date:
        if (const auto date = parseDate(text)) {
            return date->toString(Qt::ISODate);
        }
        return text;
    case FieldType::PostalCode:
        bare = bareDigits(text);
        return bare.startsWith(u'〒') ? bare.mid(1) : bare;
    case FieldType::Phone:
        return bareDigits(text);
    default:
        return text;
    }
}

/// Characters as people count them; a kanji with its variation selector is one.
qsizetype graphemes(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() != -1) {
        ++count;
    }
    return count;
}

/// No control characters, halves of surrogate pairs, or marks that turn the reading direction: with those a
/// clerk would see something else than what was signed.
bool isPlainText(const QString &text)
{
    const auto isBad = [](char32_t c) {
        return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0xD800 && c <= 0xDFFF) || c == 0x2028 ||
               c == 0x2029 || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF ||
               c == 0xFFFE || c == 0xFFFF;
    };
    bool lone = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (isBad(text.at(i).unicode())) {
            lone = true;
        }
    }
    return !lone;
}

QString textProblem(const Field &field, const QString &text)
{
    if (!isPlainText(text)) {
        return QStringLiteral("malformed");
    }
    // A character rarely has more than a few units: a bound before the costly count.
    const qsizetype length = text.size() > 8 * qsizetype(field.maxLength) ? text.size() : graphemes(text);
    if (length > field.maxLength) {
        return QStringLiteral("too-long");
    }
    return length < field.minLength ? QStringLiteral("too-short") : QString();
}

QString malformedUnless(bool good) { return good ? QString() : QStringLiteral("malformed"); }

QString personsProblem(const Field &field, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty()) {
        return QStringLiteral("malformed");
    }
    if (list.size() > field.maxLength) {
        return QStringLiteral("too-long");
    }
    QList<Person> people;
    for (const auto &item : list) {
        const auto person = Person::fromJson(item);
        if (!person || people.contains(*person) || !isPlainText(person->name)) {
            return QStringLiteral("malformed");
        }
        people += *person;
    }
    return list.size() < field.minLength ? QStringLiteral("too-short") : QString();
}

QString municipalityProblem(const Field &field, const QJsonObject &value)
{
    const QJsonValue name = value.value(QLatin1String("name"));
    const QJsonValue code = value.value(QLatin1String("code"));
    const bool coded = !code.isUndefined();
    if (!name.isString() || name.toString().trimmed().isEmpty() || value.size() != (coded ? 2 : 1) ||
        (coded && !isLocalGovernmentCode(code.toString()))) {
        return QStringLiteral("malformed");
    }
    return textProblem(field, name.toString());
}

bool matches(const QJsonValue &value, const char *pattern)
{
    return value.isString() && QRegularExpression(QLatin1String(pattern)).match(value.toString()).hasMatch();
}

} // namespace

QJsonValue understoodValue(FieldType type, const QJsonValue &input)
{
    if (input.isUndefined() || (input.isArray() && input.toArray().isEmpty())) {
        return QJsonValue::Null;
    }
    if (!input.isString()) {
        return input;
    }
    const QString text = understoodText(type, input.toString());
    if (text.trimmed().isEmpty()) {
        return QJsonValue::Null;
    }
    if (type == FieldType::Municipality) {
        return QJsonObject{{QStringLiteral("name"), text.trimmed()}};
    }
    return text;
}

QString valueProblem(const Field &field, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::PostalCode:
        return malformedUnless(matches(value, "\\A[0-9]{7}\\z"));
    case FieldType::Phone:
        // Inland numbers have 10 or 11 digits; others as E.164 has them.
        return malformedUnless(matches(value, "\\A(0[1-9][0-9]{8,9}|\\+[1-9][0-9]{6,14})\\z"));
    case FieldType::Date:
        return malformedUnless(matches(value, "\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z") &&
                               QDate::fromString(value.toString(), Qt::ISODate).isValid());
    case FieldType::YesNo:
        return malformedUnless(value.isBool());
    case FieldType::Persons:
        return personsProblem(field, value);
    case FieldType::Municipality:
        return municipalityProblem(field, value.toObject());
    case FieldType::Choice: {
        const bool known = value.isString() &&
                           std::any_of(field.choices.begin(), field.choices.end(), [&](const Choice &choice) {
                               return choice.value == value.toString();
                           });
        return known ? QString() : QStringLiteral("unknown-choice");
    }
    case FieldType::Text:
    case FieldType::PersonName:
    case FieldType::Address:
    default:
        break;
    }
    return value.isString() && !value.toString().trimmed().isEmpty() ? textProblem(field, value.toString())
                                                                     : QStringLiteral("malformed");
}

} // namespace madoguchi
