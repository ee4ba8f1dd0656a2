#pragma once

#include "procedures/form.h"

#include <QVariantList>

namespace madoguchi
{

/// How a field's value is typed, chosen and read on a page.

/// What stands in the field for editing: text as typed; a date as 2026-11-21; persons and choices as their
/// keys joined by commas; an account as the JSON of its parts; of a group how many items it has. `path` as
/// Form takes it.
QString editText(const Form &form, const Field &field, const QString &path);
inline QString editText(const Form &form, const Field &field) { return editText(form, field, field.id); }

/// What to choose from: [{value, label, detail}]; empty for fields that are typed.
/// Of a group: who can be added to it.
QVariantList choicesOf(const Form &form, const Field &field, const QString &language);

/// The known person with this key among the candidates of a group; empty for an unknown one.
QJsonObject candidateNamed(const Form &form, const QString &fieldId, const QString &key);

/// The JSON that Form::setValue takes for what the page hands back.
QJsonValue valueFromPage(const Form &form, const Field &field, const QString &input);

} // namespace madoguchi
