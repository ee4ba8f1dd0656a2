#include "procedures/form_words.h"

#include "base/era_date.h"
#include "base/languages.h"
#include "base/word_book.h"
#include "procedures/attachment.h"
#include "procedures/bank_account.h"
#include "procedures/person.h"
#include "procedures/time_of_day.h"

namespace madoguchi
{
namespace
{

const WordBook &book()
{
    static const WordBook words(QStringLiteral(":/madoguchi/procedures/words.json"));
    return words;
}

bool isChosen(const Field &field)
{
    return field.type == FieldType::Choice || field.type == FieldType::Choices ||
           field.type == FieldType::YesNo || field.type == FieldType::Persons;
}

const char *textFormKey(TextForm form)
{
    switch (form) {
    case TextForm::Katakana:
        return "katakana";
    case TextForm::Digits:
        return "digits";
    case TextForm::Latin:
        return "latin";
    case TextForm::Email:
        return "email";
    case TextForm::Any:
        break;
    }
    return "characters";
}

/// What is wrong with a value that is not of its type.
const char *malformedKey(const Field &field)
{
    switch (field.type) {
    case FieldType::Date:
        return "date";
    case FieldType::Time:
        return "time";
    case FieldType::PostalCode:
        return "postal-code";
    case FieldType::Phone:
        return "phone";
    case FieldType::Persons:
        return "persons";
    case FieldType::Municipality:
        return "municipality";
    case FieldType::Kana:
        return "katakana";
    case FieldType::Email:
        return "email";
    case FieldType::Number:
    case FieldType::Yen:
        return "number";
    case FieldType::BankAccount:
        return "bank-account";
    case FieldType::Attachment:
        return "attachment";
    default:
        return textFormKey(field.form);
    }
}

/// `%1` is the label of the field, `%2` and `%3` what the problem needs: the most and the least.
const char *keyFor(const Field &field, const QString &code)
{
    const bool isPeople = field.type == FieldType::Persons;
    if (code == QLatin1String("required")) {
        return isChosen(field)                       ? "choose"
               : field.type == FieldType::Group      ? "add"
               : field.type == FieldType::Attachment ? "attach"
                                                     : "enter";
    }
    if (code == QLatin1String("unknown-choice")) {
        return "unknown-choice";
    }
    if (code == QLatin1String("too-many")) {
        return isPeople ? "too-many-people" : "too-many";
    }
    if (code == QLatin1String("too-few")) {
        return isPeople ? "too-few-people" : "too-few";
    }
    if (code == QLatin1String("too-large") && field.type == FieldType::Attachment) {
        return "file-too-large";
    }
    for (const char *same : {"too-long", "too-short", "too-large", "too-small"}) {
        if (code == QLatin1String(same)) {
            return same;
        }
    }
    return malformedKey(field);
}

/// The most and the least of what the field takes, as a person reads it.
std::pair<QString, QString> limits(const Field &field)
{
    const auto number = [](qint64 value) { return QLocale(QLocale::English).toString(value); };
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Yen:
        return {number(field.most), number(field.least)};
    case FieldType::Choices:
    case FieldType::Group:
        return {number(field.maxItems), number(field.minItems)};
    case FieldType::Attachment:
        return {number(field.mostFiles), sizeInWords(field.mostBytes)};
    default:
        return {QString::number(field.maxLength), QString::number(field.minLength)};
    }
}

QString personWords(const QJsonValue &value, const QString &language)
{
    const auto person = Person::fromJson(value);
    if (!person) {
        return value.toObject().value(QLatin1String("name")).toString();
    }
    return book().text("person").in(language).arg(person->name, dateWithEra(person->birth, language));
}

/// Groups where the numbering plan is plain: mobile and IP phones 3-4-4, Tokyo and Osaka 2-4-4, else as it
/// is.
QString phoneWords(const QString &phone)
{
    const auto grouped = [&](qsizetype first) {
        return phone.left(first) + u'-' + phone.mid(first, 4) + u'-' + phone.mid(first + 4);
    };
    if (phone.size() == 11 && phone.startsWith(u'0') && phone.at(2) == u'0') {
        return grouped(3);
    }
    if (phone.size() == 10 &&
        (phone.startsWith(QLatin1String("03")) || phone.startsWith(QLatin1String("06")))) {
        return grouped(2);
    }
    return phone;
}

QString choiceWords(const Field &field, const QJsonValue &value, const QString &language)
{
    for (const Choice &choice : field.choices) {
        if (choice.value == value.toString()) {
            return choice.label.in(language);
        }
    }
    return value.toString();
}

QString numberWords(const Field &field, qint64 number, const QString &language)
{
    const QString digits = localeFor(language).toString(number);
    if (field.type == FieldType::Yen) {
        return book().text("yen").in(language).arg(digits);
    }
    const QString unit = field.unit.in(language);
    return unit.isEmpty() || joinsWithoutSpace(language) ? digits + unit : digits + u' ' + unit;
}

QString accountWords(const QJsonValue &value, const QString &language)
{
    const auto account = BankAccount::fromJson(value);
    if (!account) {
        return value.toObject().value(QLatin1String("bank")).toString();
    }
    const auto withCode = [](const QString &name, const QString &code) {
        return code.isEmpty() ? name : name + u' ' + u'(' + code + u')';
    };
    return QStringList{withCode(account->bank, account->bankCode),
                       withCode(account->branch, account->branchCode),
                       book().text(account->isCurrent ? "account-current" : "account-ordinary").in(language),
                       account->number, account->holder}
        .join(isJapanese(language) ? QStringLiteral("　") : QStringLiteral(", "));
}

} // namespace

LocalizedText problemWords(const Field &field, const QString &code)
{
    const auto [most, least] = limits(field);
    return book()
        .text(keyFor(field, code))
        .filled(QStringLiteral("%2"), most)
        .filled(QStringLiteral("%3"), least)
        .filled(QStringLiteral("%1"), field.label);
}

LocalizedText itemName(const Field &group, int item)
{
    return group.itemLabel.filled(QStringLiteral("%1"), QString::number(item + 1));
}

QString betweenWords(const QString &before, const QString &language)
{
    return before + (joinsWithoutSpace(language) ? QStringLiteral("：") : QStringLiteral(": "));
}

LocalizedText dateWords(const FieldCheck &check, const DateRange &range)
{
    LocalizedText text;
    for (const QString &tag : check.reason.languageTags()) {
        const QString language = withReadings(tag);
        QString reason = check.reason.own(tag);
        reason.replace(QLatin1String("%{from}"), dateWithEra(range.first, language));
        reason.replace(QLatin1String("%{to}"), dateWithEra(range.last, language));
        if (!check.instead.isEmpty()) {
            reason +=
                (joinsWithoutSpace(language) ? QString() : QStringLiteral(" ")) + check.instead.in(language);
        }
        text.insert(tag, reason);
    }
    return text;
}

LocalizedText tooYoungWords(int minimumAge)
{
    return book().text("too-young").filled(QStringLiteral("%1"), QString::number(minimumAge));
}

LocalizedText unexpectedWords() { return book().text("unexpected"); }

LocalizedText timeWords(bool isMorning) { return book().text(isMorning ? "time-morning" : "time-afternoon"); }

LocalizedText noneWords() { return book().text("none"); }

LocalizedText sourceWords(SourceMark mark)
{
    switch (mark) {
    case SourceMark::Card:
        return book().text("from-card");
    case SourceMark::AgencyRecord:
        return book().text("from-records");
    case SourceMark::EarlierAnswer:
        return book().text("from-earlier");
    case SourceMark::Own:
        return book().text("own-entry");
    case SourceMark::None:
        break;
    }
    return {};
}

QString valueInWords(const Field &field, const QJsonValue &value, const QString &language)
{
    const QString comma = isJapanese(language) ? QStringLiteral("、") : QStringLiteral("; ");
    switch (field.type) {
    case FieldType::Date: {
        const QString words = dateWithEra(QDate::fromString(value.toString(), Qt::ISODate), language);
        return words.isEmpty() ? value.toString() : words;
    }
    case FieldType::Time: {
        const QTime time = QTime::fromString(value.toString(), timeForm);
        return time.isValid() ? timeInWords(time, language) : value.toString();
    }
    case FieldType::PostalCode: {
        const QString code = value.toString();
        return code.size() == 7 ? code.left(3) + u'-' + code.mid(3) : code;
    }
    case FieldType::Phone:
        return phoneWords(value.toString());
    case FieldType::Municipality:
        return value.toObject().value(QLatin1String("name")).toString();
    case FieldType::YesNo:
        return book().text(value.toBool() ? "yes" : "no").in(language);
    case FieldType::Persons: {
        QStringList people;
        for (const auto &person : value.toArray()) {
            people += personWords(person, language);
        }
        return people.join(comma);
    }
    case FieldType::Choice:
        return choiceWords(field, value, language);
    case FieldType::Choices: {
        QStringList chosen;
        for (const auto &one : value.toArray()) {
            chosen += choiceWords(field, one, language);
        }
        return chosen.join(comma);
    }
    case FieldType::Number:
    case FieldType::Yen:
        return value.isDouble() ? numberWords(field, value.toInteger(), language) : value.toString();
    case FieldType::BankAccount:
        return accountWords(value, language);
    case FieldType::Attachment: {
        QStringList files;
        for (const auto &item : value.toArray()) {
            const auto file = Attachment::fromJson(item);
            files +=
                file ? attachmentInWords(*file) : item.toObject().value(QLatin1String("name")).toString();
        }
        return files.join(u'\n');
    }
    case FieldType::Group:
        return QString::number(value.toArray().size());
    case FieldType::Text:
    case FieldType::PersonName:
    case FieldType::Kana:
    case FieldType::Address:
    case FieldType::Email:
        break;
    }
    return value.toString();
}

} // namespace madoguchi
