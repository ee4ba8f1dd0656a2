#pragma once

#include "procedures/form.h"

namespace madoguchi
{

/// What to do about a problem with one field, in the languages of its label.
LocalizedText problemWords(const Field &field, const QString &code);

/// A date check's reason and way out, with its first and last day filled in.
LocalizedText dateWords(const FieldCheck &check, const DateRange &range);

/// The name of a group's item, e.g. 「お子さん1人目」. `item` counts from 0.
LocalizedText itemName(const Field &group, int item);
/// `before` with the colon and space of the language behind it.
QString betweenWords(const QString &before, const QString &language);

LocalizedText tooYoungWords(int minimumAge);
LocalizedText unexpectedWords();

/// A time of the half of a day: %1 its hour from 0 on, %2 the minutes, %3 its hour from 1 on, %4 the minutes
/// in two digits, %5 the hour of the whole day.
LocalizedText timeWords(bool isMorning);

/// What stands for a value that was not given.
LocalizedText noneWords();

/// Where a value is from, as the page marks it; empty for None.
LocalizedText sourceWords(SourceMark mark);

/// A value to read back: dates with both years, people with their birth dates, phones and postal codes with
/// hyphens. What is malformed is shown as it was typed.
QString valueInWords(const Field &field, const QJsonValue &value, const QString &language);

} // namespace madoguchi
