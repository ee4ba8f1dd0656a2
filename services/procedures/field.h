#pragma once

#include "base/localized_text.h"
#include "procedures/condition.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

namespace madoguchi
{

/// What a field holds, as the JSON of its value:
/// text, personName, address, choice, email: string · kana: full-width katakana · postalCode: 7 digits ·
/// phone: digits, "+" first allowed · municipality: {"name", "code"?} · date: "2026-11-21" · time: "14:30" ·
/// yesNo: true, false · choices: array of strings · number, yen: whole number · persons: array of Person
/// (person.h) · bankAccount: BankAccount (bank_account.h) · attachment: array of Attachment (attachment.h) ·
/// group: array of objects, by field id.
enum class FieldType {
    Text,
    PersonName,
    Kana,
    Address,
    PostalCode,
    Municipality,
    Date,
    Time,
    Phone,
    Email,
    Choice,
    Choices,
    YesNo,
    Number,
    Yen,
    Persons,
    BankAccount,
    Attachment,
    Group
};

/// The name of a type in content files and on pages: "personName".
QString fieldTypeName(FieldType type);
QStringList fieldTypeNames();
std::optional<FieldType> fieldTypeNamed(const QString &name);

/// What the characters of a text are.
enum class TextForm { Any, Katakana, Digits, Latin, Email };

struct Choice
{
    QString value;
    LocalizedText label;
};

/// When an answer is acceptable, apart from its type. Either days, for dates: of several bounds the strictest
/// counts; while a bound can not be reckoned (the date it counts from is missing) only openingDay is looked
/// at, since the missing date is asked for first. Or `must`: what has to hold once the field is answered.
struct FieldCheck
{
    QList<DayRule> notBefore;
    QList<DayRule> notAfter;
    bool openingDay = false; ///< the office must be open on that day
    std::optional<Condition> must;
    LocalizedText reason;  ///< why; %{from} and %{to} become the first and the last day
    LocalizedText instead; ///< what to do when none of these days will do; may be empty for `must`
};

/// One question of a procedure, or of a life event.
struct Field
{
    QString id; ///< [a-z][a-z0-9_]*, unique in the procedure, or in the group it stands in
    FieldType type = FieldType::Text;
    LocalizedText label;
    LocalizedText help;
    bool required = true;
    std::optional<Condition> requiredIf; ///< then `required` is false
    std::optional<Condition> visibleIf;
    QList<FieldCheck> checks;

    QStringList prefill; ///< names of known facts in the order of preference, e.g. "card.name" (prefill.h)
    QString remember;    ///< the name under which later procedures find the answer: "answer.<name>"
    QString gif;         ///< GIF's word for it; may be empty

    QStringList
        candidates;        ///< persons, group: the known facts with the people to choose from, the best first
    QList<Choice> choices; ///< choice, choices
    int minLength = 0;     ///< in characters as people count them (a variation selector counts with its base)
    int maxLength = 0;     ///< never 0 after parsing: a field has a limit
    int lines = 1;         ///< text: how many are shown
    TextForm form = TextForm::Any;
    qint64 least = 0; ///< number, yen
    qint64 most = 0;
    LocalizedText unit; ///< number
    int minItems = 0;   ///< choices, group
    int maxItems = 0;
    LocalizedText itemLabel; ///< group: %1 is the number of the item
    QList<Field> fields;     ///< group: what is asked of each
    QStringList accept;      ///< attachment: media types
    int mostFiles = 0;
    qint64 mostBytes = 0; ///< attachment: of each file

    /// One person is chosen, not several.
    bool isOnePerson() const { return type == FieldType::Persons && maxLength == 1; }
    bool isNumber() const { return type == FieldType::Number || type == FieldType::Yen; }
    /// Its value is an array of which the number of items counts.
    bool isList() const
    {
        return type == FieldType::Choices || type == FieldType::Persons || type == FieldType::Attachment ||
               type == FieldType::Group;
    }
    /// The field of a group with this id, or null.
    const Field *part(const QString &partId) const;
};

} // namespace madoguchi
