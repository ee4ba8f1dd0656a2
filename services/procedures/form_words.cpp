#include "procedures/form_words.h"

#include "base/era_date.h"
#include "procedures/person.h"

namespace madoguchi
{
namespace
{

struct Words
{
    const char16_t *ja;
    const char16_t *en;
};

/// `%1` is the label of the field, `%2` and `%3` what the problem needs.
Words wordsFor(const Field &field, const QString &code)
{
    if (code == QLatin1String("required")) {
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::YesNo:
        case FieldType::Persons:
            return {u"「%1」を選んでください。", u"Choose an answer for “%1”."};
        default:
            return {u"「%1」を入力してください。", u"Fill in “%1”."};
        }
    }
    if (code == QLatin1String("unknown-choice")) {
        return {u"「%1」を一覧から選び直してください。", u"Choose again from the list for “%1”."};
    }
    if (code == QLatin1String("too-long")) {
        return field.type == FieldType::Persons
                   ? Words{u"「%1」は%2人までです。人数を減らしてください。",
                           u"“%1” takes at most %2 people. Choose fewer."}
                   : Words{u"「%1」は%2文字までです。短くしてください。",
                           u"“%1” takes at most %2 characters. Make it shorter."};
    }
    if (code == QLatin1String("too-short")) {
        return field.type == FieldType::Persons
                   ? Words{u"「%1」は%3人以上を選んでください。", u"Choose at least %3 people for “%1”."}
                   : Words{u"「%1」は%3文字以上で入力してください。",
                           u"Enter at least %3 characters in “%1”."};
    }
    switch (field.type) {
    case FieldType::Date:
        return {u"「%1」を「2026年11月21日」「R8.11.21」「2026/11/21」のように入力してください。",
                u"Enter “%1” like 2026-11-21 or R8.11.21."};
    case FieldType::PostalCode:
        return {u"「%1」は数字7桁で入力してください（例：100-0001）。",
                u"Enter “%1” as 7 digits, for example 100-0001."};
    case FieldType::Phone:
        return {u"「%1」は市外局番から入力してください（例：090-1234-5678）。",
                u"Enter “%1” with its area code, for example 090-1234-5678."};
    case FieldType::Persons:
        return {u"「%1」の氏名と生年月日を確かめてください。同じ人は一度だけ選べます。",
                u"Check the names and dates of birth in “%1”. Each person can be chosen once."};
    case FieldType::Municipality:
        return {u"「%1」を一覧から選ぶか、都道府県から入力してください。",
                u"Choose “%1” from the list, or type it beginning with the prefecture."};
    default:
        return {u"「%1」に使えない文字があります。入力し直してください。",
                u"“%1” has characters that can not be used. Enter it again."};
    }
}

QString personWords(const QJsonValue &value, const QString &language, bool japanese)
{
    const auto person = Person::fromJson(value);
    if (!person) {
        return value.toObject().value(QLatin1String("name")).toString();
    }
    const QString birth = dateWithEra(person->birth, language);
    return japanese ? QStringLiteral("%1（%2生まれ）").arg(person->name, birth)
                    : QStringLiteral("%1 (born %2)").arg(person->name, birth);
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
    const Words words = wordsFor(field, code);
    const auto filled = [&](const char16_t *text, const char *language) {
        return QString::fromUtf16(text)
            .replace(QLatin1String("%2"), QString::number(field.maxLength))
            .replace(QLatin1String("%3"), QString::number(field.minLength))
            .replace(QLatin1String("%1"), field.label.in(QLatin1String(language)));
    };
    return LocalizedText{
        {{QStringLiteral("ja"), filled(words.ja, "ja")}, {QStringLiteral("en"), filled(words.en, "en")}}};
}

LocalizedText dateWords(const DateCheck &check, const DateRange &range)
{
    LocalizedText text;
    for (auto it = check.reason.texts.begin(); it != check.reason.texts.end(); ++it) {
        QString reason = it.value();
        reason.replace(QLatin1String("%{from}"), dateWithEra(range.first, it.key()));
        reason.replace(QLatin1String("%{to}"), dateWithEra(range.last, it.key()));
        const bool japanese = it.key().startsWith(QLatin1String("ja"));
        text.texts.insert(it.key(),
                          reason + (japanese ? QString() : QStringLiteral(" ")) + check.instead.in(it.key()));
    }
    return text;
}

LocalizedText tooYoungWords(int minimumAge)
{
    return LocalizedText{
        {{QStringLiteral("ja"),
          QStringLiteral(
              "この手続きをオンラインでできるのは%1歳以上の方です。役所の窓口で手続きしてください。")
              .arg(minimumAge)},
         {QStringLiteral("en"),
          QStringLiteral(
              "This can be filed online from the age of %1. Please go to the counter of the office.")
              .arg(minimumAge)}}};
}

LocalizedText unexpectedWords()
{
    return LocalizedText{
        {{QStringLiteral("ja"), QStringLiteral("この手続きでは尋ねていない項目です。取り除いてください。")},
         {QStringLiteral("en"), QStringLiteral("This was not asked for. Remove it.")}}};
}

QString valueInWords(const Field &field, const QJsonValue &value, const QString &language)
{
    const bool japanese = language.startsWith(QLatin1String("ja"));
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
        if (value.toBool()) {
            return japanese ? QStringLiteral("はい") : QStringLiteral("Yes");
        }
        return japanese ? QStringLiteral("いいえ") : QStringLiteral("No");
    case FieldType::Persons: {
        QStringList people;
        for (const auto &person : value.toArray()) {
            people += personWords(person, language, japanese);
        }
        return people.join(japanese ? QStringLiteral("、") : QStringLiteral("; "));
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
    case FieldType::Address:
        break;
    }
    return value.toString();
}

} // namespace madoguchi
