#include "procedures/typed_value.h"

#include "base/era_date.h"
#include "procedures/bank_account.h"
#include "procedures/script_forms.h"
#include "procedures/time_of_day.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{

/// Half-width characters, without spaces and all that people type for a hyphen (the long-vowel mark too).
QString bareDigits(const QString &text)
{
    static const QString hyphens = QStringLiteral("-‐‑‒–—―−ーｰ()");
    QString out;
    for (const QChar c : asHalfWidth(text)) {
        if (!c.isSpace() && !hyphens.contains(c)) {
            out += c;
        }
    }
    return out;
}

/// 「３００，０００円」 as 300000; what is no whole number stays as typed.
QJsonValue understoodNumber(const QString &text)
{
    constexpr int mostDigits = 12; // beyond what any field takes, and exact in JSON
    QString bare = asHalfWidth(text).remove(u',').remove(u'、').remove(u' ').remove(u'¥').remove(u'\\');
    if (bare.endsWith(u'円')) {
        bare.chop(1);
    }
    bare.replace(u'−', u'-');
    bool good = false;
    const qint64 number = bare.size() <= mostDigits ? bare.toLongLong(&good) : 0;
    return good ? QJsonValue(number) : QJsonValue(text);
}

QString understoodText(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date: {
        const auto date = parseDate(text);
        return date ? date->toString(Qt::ISODate) : text;
    }
    case FieldType::Time: {
        const auto time = parseTimeOfDay(text);
        return time ? time->toString(timeForm) : text;
    }
    case FieldType::PostalCode: {
        const QString bare = bareDigits(text);
        return bare.startsWith(u'〒') ? bare.mid(1) : bare;
    }
    case FieldType::Phone:
        return bareDigits(text);
    case FieldType::Kana:
        return asKatakana(text);
    case FieldType::Email:
        return asHalfWidth(text).trimmed();
    default:
        break;
    }
    switch (field.form) {
    case TextForm::Katakana:
        return asKatakana(text);
    case TextForm::Digits:
        return bareDigits(text);
    case TextForm::Latin:
        return asHalfWidth(text);
    case TextForm::Email:
        return asHalfWidth(text).trimmed();
    case TextForm::Any:
        break;
    }
    return text;
}

QJsonValue understoodGroup(const Field &field, const QJsonArray &items)
{
    QJsonArray group;
    for (const auto &item : items) {
        QJsonObject understood;
        const QJsonObject typed = item.toObject();
        for (auto it = typed.begin(); it != typed.end(); ++it) {
            const Field *part = field.part(it.key());
            const QJsonValue value = part ? understoodValue(*part, it.value()) : QJsonValue(it.value());
            if (!value.isNull()) {
                understood.insert(it.key(), value);
            }
        }
        group += item.isObject() ? QJsonValue(understood) : QJsonValue(item);
    }
    return group;
}

} // namespace

QJsonValue understoodValue(const Field &field, const QJsonValue &input)
{
    if (input.isUndefined() || (input.isArray() && input.toArray().isEmpty())) {
        return QJsonValue::Null;
    }
    if (input.isArray() && field.type == FieldType::Group) {
        return understoodGroup(field, input.toArray());
    }
    if (input.isObject() && field.type == FieldType::BankAccount) {
        const QJsonObject account = understoodAccount(input.toObject());
        return account.isEmpty() ? QJsonValue() : QJsonValue(account);
    }
    if (input.isDouble() && field.type == FieldType::Choice) {
        return QString::number(input.toInteger()); // a code of the card: JIS X 0303 for the sex
    }
    if (!input.isString()) {
        return input;
    }
    const QString text = understoodText(field, input.toString());
    if (text.trimmed().isEmpty()) {
        return QJsonValue::Null;
    }
    if (field.isNumber()) {
        return understoodNumber(text);
    }
    if (field.type == FieldType::Municipality) {
        return QJsonObject{{QStringLiteral("name"), text.trimmed()}};
    }
    return text;
}

} // namespace madoguchi
