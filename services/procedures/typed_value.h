#pragma once

#include "procedures/field.h"

namespace madoguchi
{

/// What was typed, as the JSON of the field's type (field.h): full-width digits, hyphens, thousands' marks
/// and eras are understood in postal codes, phones, numbers and dates, 午前 and 午後 in times, hiragana where
/// katakana is asked for; a municipality typed by name has no code. What is not understood stays as it is.
/// Names, addresses and free text are never touched. Null for nothing at all (also white space alone).
QJsonValue understoodValue(const Field &field, const QJsonValue &input);

/// The code of what is wrong with a value that is not null by itself (without other fields or dates):
/// malformed, too-short, too-long, too-small, too-large, too-few, too-many, unknown-choice. Of a group only
/// whether it is one. Empty when it is good.
QString valueProblem(const Field &field, const QJsonValue &value);

} // namespace madoguchi
