#pragma once

#include "app/printing/sheet.h"
#include "portal/progress.h"
#include "procedures/calendar_file.h"
#include "procedures/life_plan.h"

#include <QVariantMap>

namespace madoguchi
{

/// A plan in words, in the language in force: on the page, on paper, in a calendar.

struct LifePlanView
{
    const LifeEvent &event;
    const LifePlan &plan;
    ProcedureFinder procedures;
    QList<ProgressItem> progress; ///< of what was filed
    QDate today;
    QString language;
};

/// The rows of the page in their order: what can be done here now, what at counters by ways, by post,
/// elsewhere, later, and what is done. Each begins with "stepId"; the first of a part has its "group", the
/// first of a way its "visit" and what to bring on it.
QList<QVariantMap> planRows(const LifePlanView &view);

/// 「することは5件です。あと2つ答えると、…」
QString planStanding(const LifePlanView &view);

/// The list to take along, with a box to tick beside each step.
Sheet planSheet(const LifePlanView &view);

/// A to-do for each step that has a last day.
QList<CalendarEntry> planCalendar(const LifePlanView &view);

} // namespace madoguchi
