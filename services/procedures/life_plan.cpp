#include "procedures/life_plan.h"

#include "procedures/life_plan_order.h"
#include "procedures/life_visits.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// The answers of one person, with what follows from them for the questions themselves.
struct Sheet
{
    QStringList asked;
    AnswerSheet answers;
};

Sheet sheetFor(const LifeEvent &event, const LifeAnswers &values, const QDate &today)
{
    Sheet sheet;
    sheet.asked = askedQuestions(event, values, today);
    sheet.answers.today = today;
    sheet.answers.value = [values, asked = sheet.asked](const QString &id) {
        return asked.contains(id) ? values.value(id, QJsonValue::Null) : QJsonValue(QJsonValue::Null);
    };
    return sheet;
}

/// The questions among `ids` that could still be answered.
QStringList openOf(const QStringList &ids, const Sheet &sheet)
{
    QStringList open;
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(open), [&](const QString &id) {
        return sheet.asked.contains(id) && !sheet.answers.isAnswered(id);
    });
    return open;
}

/// Whether it applies, and the questions on which that still hangs. What hangs on nothing that is asked is
/// decided: a comparison with no answer is false.
struct Bearing
{
    bool applies = true;
    QStringList openOn;
};

Bearing bearing(const std::optional<Condition> &condition, const Sheet &sheet)
{
    if (!condition) {
        return {};
    }
    if (const auto decided = condition->decided(sheet.answers)) {
        return {*decided, {}};
    }
    const QStringList open = openOf(condition->fields(), sheet);
    return {!open.isEmpty() || condition->holds(sheet.answers), open};
}

void addBring(const QList<BringItem> &items, const Sheet &sheet, QList<LocalizedText> &list)
{
    for (const BringItem &item : items) {
        if (bearing(item.onlyIf, sheet).applies && !list.contains(item.text)) {
            list += item.text;
        }
    }
}

PlannedStep planned(const LifeEventStep &step, const Procedure *procedure, const Sheet &sheet)
{
    PlannedStep plan;
    plan.id = step.id;
    plan.title = step.title;
    plan.procedureId = step.procedureId;
    plan.office = step.office;
    plan.deadline = step.deadline;
    plan.note = step.note;
    plan.after = step.after;
    if (procedure) {
        plan.title = step.title.isEmpty() ? procedure->title : step.title;
        plan.office = step.office.isEmpty() ? procedure->recipient : step.office;
        plan.link = procedure->link;
        plan.fee = procedure->fee;
        plan.endsCertificate = procedure->endsSigningCertificate;
        plan.certificateNote = procedure->certificateNote;
        plan.place = procedure->where;
    }
    plan.place = step.place.value_or(plan.place);
    if (step.due) {
        plan.due = step.due->day(sheet.answers);
    }
    if (step.opens) {
        plan.opens = step.opens->day(sheet.answers);
    }
    for (const auto &rule : {step.due, step.opens}) {
        if (rule && !rule->day(sheet.answers) && plan.openDayOn.isEmpty()) {
            plan.openDayOn = openOf(rule->questions(), sheet).value(0);
        }
    }
    addBring(step.bring, sheet, plan.bring);
    if (procedure && step.bring.isEmpty()) {
        // Conditions of the procedure look at its own questions: what may be needed is named.
        for (const BringItem &item : procedure->bring) {
            plan.bring += item.text;
        }
    }
    return plan;
}

/// Of steps that are not in the plan nothing waits, but for what they themselves would have waited for.
QStringList withinPlan(const QStringList &after, const LifeEvent &event, const QSet<QString> &inPlan)
{
    QStringList ids;
    for (const QString &id : after) {
        if (inPlan.contains(id)) {
            ids += id;
            continue;
        }
        const auto step = std::find_if(event.steps.begin(), event.steps.end(),
                                       [&](const LifeEventStep &other) { return other.id == id; });
        if (step != event.steps.end()) {
            ids += withinPlan(step->after, event, inPlan);
        }
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace

QStringList askedQuestions(const LifeEvent &event, const LifeAnswers &answers, const QDate &today)
{
    QStringList asked;
    const AnswerSheet sheet{today, [&](const QString &id) {
                                return asked.contains(id) ? answers.value(id, QJsonValue::Null)
                                                          : QJsonValue(QJsonValue::Null);
                            }};
    for (const Field &question : event.questions) {
        if (!question.visibleIf || question.visibleIf->decided(sheet).value_or([&] {
                const QStringList ids = question.visibleIf->fields();
                return std::any_of(ids.begin(), ids.end(), [&](const QString &id) {
                    return asked.contains(id) && !sheet.isAnswered(id);
                });
            }())) {
            asked += question.id;
        }
    }
    return asked;
}

const PlannedStep *LifePlan::step(const QString &id) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const PlannedStep &step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

LifePlan planFor(const LifeEvent &event, const LifeAnswers &answers, const QDate &today,
                 const ProcedureFinder &procedures, const QSet<QString> &done)
{
    const Sheet sheet = sheetFor(event, answers, today);
    LifePlan plan;
    QSet<QString> inPlan;
    QSet<QString> open;
    for (const LifeEventStep &step : event.steps) {
        const Bearing applies = bearing(step.appliesIf, sheet);
        if (!applies.applies) {
            continue;
        }
        PlannedStep entry =
            planned(step, step.procedureId.isEmpty() ? nullptr : procedures(step.procedureId), sheet);
        entry.openOn = applies.openOn;
        entry.when = applies.openOn.isEmpty() ? LocalizedText() : step.when;
        entry.isDone = done.contains(step.id);
        inPlan.insert(step.id);
        for (const QString &id : std::as_const(entry.openOn)) {
            open.insert(id);
        }
        if (!entry.openDayOn.isEmpty()) {
            open.insert(entry.openDayOn);
        }
        plan.steps += std::move(entry);
    }
    for (PlannedStep &step : plan.steps) {
        step.after = withinPlan(step.after, event, inPlan);
    }
    plan.steps = inOrder(plan.steps);
    plan.visits = visitsOf(plan.steps);
    for (const Field &question : event.questions) {
        if (open.contains(question.id)) {
            plan.openQuestions += question.id;
        }
    }
    return plan;
}

} // namespace madoguchi
