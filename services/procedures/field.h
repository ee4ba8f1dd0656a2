#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace madoguchi
{

/// What a field holds, as the JSON of its value:
/// text, personName, address, choice: string · postalCode: 7 digits · phone: digits, "+" first allowed ·
/// municipality: {"name", "code"?} · date: "2026-11-21" · persons: array of Person (person.h) · yesNo: true,
/// false.
enum class FieldType {
    Text,
    PersonName,
    Address,
    PostalCode,
    Municipality,
    Date,
    Phone,
    Choice,
    Persons,
    YesNo
};

struct Choice
{
    QString value;
    LocalizedText label;
};

/// Holds while the field `field` is visible and has the value `equals`.
struct Condition
{
    QString field;
    QJsonValue equals;
};

/// A day reckoned from today or from the date in another field.
struct DateBound
{
    enum class Count {
        Days,        ///< calendar days
        OpeningDays, ///< days on which the office is open, the first day not counted
        LegalPeriod, ///< calendar days by 民法140条; an end on a closed day moves to the next opening day
    };
    QString base; ///< "today" or the id of a date field
    int days = 0; ///< may be negative for Count::Days
    Count count = Count::Days;

    /// Nothing while the field that it counts from has no date. `dateOf` gives the date of a field.
    std::optional<QDate> day(const QDate &today,
                             const std::function<std::optional<QDate>(const QString &)> &dateOf) const;
};

/// When a date is acceptable. Of several bounds the strictest counts. While a bound can not be reckoned (the
/// date it counts from is missing) only openingDay is looked at: the missing date is asked for first.
struct DateCheck
{
    QList<DateBound> notBefore;
    QList<DateBound> notAfter;
    bool openingDay = false; ///< the office must be open on that day
    LocalizedText reason;    ///< why and which days; %{from} and %{to} become the first and the last day
    LocalizedText instead;   ///< what to do when none of these days will do
};

/// One question of a procedure.
struct Field
{
    QString id; ///< [a-z][a-z0-9_]*, unique in the procedure
    FieldType type = FieldType::Text;
    LocalizedText label;
    LocalizedText help;
    bool required = true;
    QStringList prefill;    ///< names of known facts in the order of preference, e.g. "card.name" (prefill.h)
    QStringList candidates; ///< persons only: the known facts with the people to choose from, the best first
    QList<Choice> choices;
    int minLength = 0; ///< in characters as people count them (a variation selector counts with its base)
    int maxLength = 0; ///< never 0 after parsing: a field has a limit
    std::optional<Condition> visibleIf;
    QList<DateCheck> checks;
};

} // namespace madoguchi
