#include "procedures/form_words.h"

#include "base/era_date.h"
#include "base/languages.h"
#include "base/word_book.h"
#include "procedures/person.h"

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
    return field.type == FieldType::Choice || field.type == FieldType::YesNo ||
           field.type == FieldType::Persons;
}

/// `%1` is the label of the field, `%2` and `%3` what the problem needs.
const char *keyFor(const Field &field, const QString &code)
{
    if (code == QLatin1String("required")) {
        return isChosen(field) ? "choose" : "enter";
    }
    if (code == QLatin1String("unknown-choice")) {
        return "unknown-choice";
    }
    if (code == QLatin1String("too-long")) {
        return field.type == FieldType::Persons ? "too-many-people" : "too-long";
    }
    if (code == QLatin1String("too-short")) {
        return field.type == FieldType::Persons ? "too-few-people" : "too-short";
    }
    switch (field.type) {
    case FieldType::Date:
        return "date";
    case FieldType::PostalCode:
        return "postal-code";
    case FieldType::Phone:
        return "phone";
    case FieldType::Persons:
        return "persons";
    case FieldType::Municipality:
        return "municipality";
    default:
        return "characters";
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

} // namespace

LocalizedText problemWords(const Field &field, const QString &code)
{
    return book()
        .text(keyFor(field, code))
        .filled(QStringLiteral("%2"), QString::number(field.maxLength))
        .filled(QStringLiteral("%3"), QString::number(field.minLength))
        .filled(QStringLiteral("%1"), field.label);
}

LocalizedText dateWords(const FieldCheck &check, const DateRange &range)
{
    LocalizedText text;
    for (auto it = check.reason.texts.begin(); it != check.reason.texts.end(); ++it) {
        const QString language = withReadings(it.key());
        QString reason = it.value();
        reason.replace(QLatin1String("%{from}"), dateWithEra(range.first, language));
        reason.replace(QLatin1String("%{to}"), dateWithEra(range.last, language));
        const QString between = joinsWithoutSpace(language) ? QString() : QStringLiteral(" ");
        text.texts.insert(it.key(), reason + between + check.instead.in(language));
    }
    return text;
}

LocalizedText tooYoungWords(int minimumAge)
{
    return book().text("too-young").filled(QStringLiteral("%1"), QString::number(minimumAge));
}

LocalizedText unexpectedWords() { return book().text("unexpected"); }

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
    switch (field.type) {
    case FieldType::Date: {
        const QString words = dateWithEra(QDate::fromString(value.toString(), Qt::ISODate), language);
        return words.isEmpty() ? value.toString() : words;
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
        return people.join(isJapanese(language) ? QStringLiteral("、") : QStringLiteral("; "));
    }
    case FieldType::Choice:
        for (const Choice &choice : field.choices) {
            if (choice.value == value.toString()) {
                return choice.label.in(language);
            }
        }
        return value.toString();
    case FieldType::Text:
    case FieldType::PersonName:
    default:
    case FieldType::Address:
        break;
    }
    return value.toString();
}

} // namespace madoguchi
