#pragma once

#include "procedures/form.h"

namespace madoguchi
{

/// What is wrong with one visible answer, among the others: missing, by itself, by its dates, by what must
/// hold.
QList<FieldIssue> fieldIssues(const Field &field, const QString &path, const VisibleAnswers &answers);

/// The days that all checks of a date together allow, as far as they can be reckoned.
DateRange allowedDays(const Field &field, const VisibleAnswers &answers);

} // namespace madoguchi
