#pragma once

#include "procedures/form.h"

#include <QVariantList>

namespace madoguchi
{

/// How a field's value is typed, chosen and read on a page.

/// What stands in the field for editing: text as typed; a date as 2026-11-21; persons as their keys joined by
/// commas.
QString editText(const Form &form, const Field &field);

/// What to choose from: [{value, label, detail}]; empty for fields that are typed.
QVariantList choicesOf(const Form &form, const Field &field, const QString &language);

/// The JSON that Form::setValue takes for what the page hands back.
QJsonValue valueFromPage(const Form &form, const Field &field, const QString &input);

} // namespace madoguchi
