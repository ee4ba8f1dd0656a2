#pragma once

#include "procedures/field.h"

namespace madoguchi
{

/// What was typed, as the JSON of the field's type (field.h): full-width digits, hyphens and eras are
/// understood in postal codes, phones and dates; a municipality typed by name has no code. What is not
/// understood stays as it is. Names, addresses and other text are never touched. Null for nothing at all
/// (also white space alone).
QJsonValue understoodValue(FieldType type, const QJsonValue &input);

/// The code of what is wrong with a value that is not null by itself (without other fields or dates):
/// malformed, too-short, too-long, unknown-choice. Empty when it is good.
QString valueProblem(const Field &field, const QJsonValue &value);

} // namespace madoguchi
