#include "procedures/attachment.h"
#include "procedures/bank_account.h"
#include "procedures/local_government_code.h"
#include "procedures/person.h"
#include "procedures/script_forms.h"
#include "procedures/time_of_day.h"
#include "procedures/typed_value.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace madoguchi
{
namespace
{

QString malformedUnless(bool good) { return good ? QString() : QStringLiteral("malformed"); }

QString lengthProblem(const Field &field, const QString &text)
{
    if (!isPlainText(text)) {
        return QStringLiteral("malformed");
    }
    // A character rarely has more than a few units: a bound before the costly count.
    const bool isHuge = text.size() > 8 * qsizetype(field.maxLength);
    const bool isSurelyShort = text.size() <= field.maxLength && field.minLength <= 1;
    if (isSurelyShort) {
        return {};
    }
    const qsizetype length = isHuge ? text.size() : countedCharacters(text);
    if (length > field.maxLength) {
        return QStringLiteral("too-long");
    }
    return length < field.minLength ? QStringLiteral("too-short") : QString();
}

bool isOfForm(TextForm form, const QString &text)
{
    switch (form) {
    case TextForm::Katakana:
        return isKatakana(text);
    case TextForm::Digits:
        return isDigits(text);
    case TextForm::Latin:
        return isLatin(text);
    case TextForm::Email:
        return isEmail(text);
    case TextForm::Any:
        break;
    }
    return true;
}

QString textProblem(const Field &field, const QJsonValue &value)
{
    const QString text = value.toString();
    const TextForm form = field.type == FieldType::Kana    ? TextForm::Katakana
                          : field.type == FieldType::Email ? TextForm::Email
                                                           : field.form;
    if (!value.isString() || text.trimmed().isEmpty() || !isOfForm(form, text)) {
        return QStringLiteral("malformed");
    }
    return lengthProblem(field, text);
}

/// Inland numbers have 10 or 11 digits; others as E.164 has them.
bool isPhone(const QString &text)
{
    if (text.startsWith(u'+')) {
        return text.size() >= 8 && text.size() <= 16 && text.at(1) != u'0' && isDigits(text.mid(1));
    }
    return (text.size() == 10 || text.size() == 11) && text.at(0) == u'0' && text.at(1) != u'0' &&
           isDigits(text);
}

bool isIsoDate(const QString &text)
{
    return text.size() == 10 && isDigits(text.left(4) + text.mid(5, 2) + text.mid(8)) &&
           QDate::fromString(text, Qt::ISODate).isValid();
}

bool isTime(const QString &text)
{
    const QTime time = QTime::fromString(text, timeForm);
    return time.isValid() && time.toString(timeForm) == text;
}

bool isOffered(const Field &field, const QJsonValue &value)
{
    return value.isString() &&
           std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const Choice &choice) { return choice.value == value.toString(); });
}

QString countProblem(qsizetype count, int least, int most)
{
    if (count > most) {
        return QStringLiteral("too-many");
    }
    return count < least ? QStringLiteral("too-few") : QString();
}

QString choicesProblem(const Field &field, const QJsonValue &value)
{
    const QJsonArray chosen = value.toArray();
    if (!value.isArray() || chosen.isEmpty()) {
        return QStringLiteral("malformed");
    }
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        if (!isOffered(field, chosen.at(i)) ||
            std::find(chosen.begin(), chosen.begin() + i, chosen.at(i)) != chosen.begin() + i) {
            return QStringLiteral("unknown-choice");
        }
    }
    return countProblem(chosen.size(), field.minItems, field.maxItems);
}

QString numberProblem(const Field &field, const QJsonValue &value)
{
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number)) {
        return QStringLiteral("malformed");
    }
    if (number > double(field.most)) {
        return QStringLiteral("too-large");
    }
    return number < double(field.least) ? QStringLiteral("too-small") : QString();
}

QString personsProblem(const Field &field, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty()) {
        return QStringLiteral("malformed");
    }
    if (list.size() > field.maxLength) {
        return QStringLiteral("too-many");
    }
    QList<Person> people;
    for (const auto &item : list) {
        const auto person = Person::fromJson(item);
        if (!person || people.contains(*person) || !isPlainText(person->name)) {
            return QStringLiteral("malformed");
        }
        people += *person;
    }
    return list.size() < field.minLength ? QStringLiteral("too-few") : QString();
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
    return lengthProblem(field, name.toString());
}

QString attachmentsProblem(const Field &field, const QJsonValue &value)
{
    const QJsonArray files = value.toArray();
    if (!value.isArray() || files.isEmpty()) {
        return QStringLiteral("malformed");
    }
    QStringList hashes;
    for (const auto &item : files) {
        const auto file = Attachment::fromJson(item);
        if (!file || !field.accept.contains(file->type) || hashes.contains(file->sha256)) {
            return QStringLiteral("malformed"); // also the same file twice
        }
        hashes += file->sha256;
        if (file->bytes > field.mostBytes) {
            return QStringLiteral("too-large");
        }
    }
    return countProblem(files.size(), 0, field.mostFiles);
}

QString groupProblem(const Field &field, const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    const bool areObjects =
        std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isObject(); });
    if (!value.isArray() || items.isEmpty() || !areObjects) {
        return QStringLiteral("malformed");
    }
    return countProblem(items.size(), field.minItems, field.maxItems);
}

} // namespace

QString valueProblem(const Field &field, const QJsonValue &value)
{
    constexpr qsizetype postalDigits = 7;
    switch (field.type) {
    case FieldType::PostalCode:
        return malformedUnless(value.toString().size() == postalDigits && isDigits(value.toString()));
    case FieldType::Phone:
        return malformedUnless(isPhone(value.toString()));
    case FieldType::Date:
        return malformedUnless(isIsoDate(value.toString()));
    case FieldType::Time:
        return malformedUnless(isTime(value.toString()));
    case FieldType::YesNo:
        return malformedUnless(value.isBool());
    case FieldType::Number:
    case FieldType::Yen:
        return numberProblem(field, value);
    case FieldType::Persons:
        return personsProblem(field, value);
    case FieldType::Municipality:
        return municipalityProblem(field, value.toObject());
    case FieldType::Choice:
        return isOffered(field, value) ? QString() : QStringLiteral("unknown-choice");
    case FieldType::Choices:
        return choicesProblem(field, value);
    case FieldType::BankAccount:
        return malformedUnless(BankAccount::fromJson(value).has_value());
    case FieldType::Attachment:
        return attachmentsProblem(field, value);
    case FieldType::Group:
        return groupProblem(field, value);
    case FieldType::Text:
    case FieldType::PersonName:
    case FieldType::Kana:
    case FieldType::Address:
    case FieldType::Email:
        break;
    }
    return textProblem(field, value);
}

} // namespace madoguchi
