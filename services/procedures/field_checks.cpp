#include "procedures/field_checks.h"

#include "procedures/form_words.h"
#include "procedures/typed_value.h"

namespace madoguchi
{
namespace
{

/// Makes `range` as narrow as it has to be for both.
void narrow(DateRange &range, const DateRange &other)
{
    if (other.first.isValid() && (!range.first.isValid() || other.first > range.first)) {
        range.first = other.first;
    }
    if (other.last.isValid() && (!range.last.isValid() || other.last < range.last)) {
        range.last = other.last;
    }
}

/// `known` becomes false when a bound can not be reckoned yet.
DateRange rangeOf(const FieldCheck &check, const AnswerSheet &answers, bool &known)
{
    DateRange range;
    known = true;
    for (const DayRule &bound : check.notBefore) {
        const auto day = bound.day(answers);
        known = known && day;
        narrow(range, {day.value_or(QDate()), {}});
    }
    for (const DayRule &bound : check.notAfter) {
        const auto day = bound.day(answers);
        known = known && day;
        narrow(range, {{}, day.value_or(QDate())});
    }
    return range;
}

QList<FieldIssue> dateIssues(const Field &field, const QString &path, const AnswerSheet &answers)
{
    const auto date = answers.dateOf(field.id);
    QList<FieldIssue> issues;
    for (const FieldCheck &check : field.checks) {
        if (check.must) {
            continue;
        }
        bool known = false;
        const DateRange range = rangeOf(check, answers, known);
        const QDate first =
            check.openingDay && range.first.isValid() ? nextOpeningDay(range.first) : range.first;
        if (known && first.isValid() && range.last.isValid() && first > range.last) {
            // Also without an answer: no answer could be right.
            return {FieldIssue{path, QStringLiteral("no-day-left"), check.instead}};
        }
        const bool outside =
            known && date &&
            ((range.first.isValid() && *date < range.first) || (range.last.isValid() && *date > range.last));
        if (outside) {
            issues += FieldIssue{path, QStringLiteral("out-of-window"), dateWords(check, range)};
        } else if (date && check.openingDay && isOfficeHoliday(*date)) {
            issues += FieldIssue{path, QStringLiteral("office-closed"), dateWords(check, range)};
        }
    }
    return issues;
}

QList<FieldIssue> unmetIssues(const Field &field, const QString &path, const AnswerSheet &answers)
{
    QList<FieldIssue> issues;
    for (const FieldCheck &check : field.checks) {
        if (check.must && !check.must->holds(answers)) {
            issues += FieldIssue{path, QStringLiteral("not-allowed"), dateWords(check, {})};
        }
    }
    return issues;
}

} // namespace

QList<FieldIssue> fieldIssues(const Field &field, const QString &path, const VisibleAnswers &answers)
{
    const AnswerSheet sheet = answers.sheet();
    const QJsonValue value = answers.value(field.id);
    const QList<FieldIssue> dates =
        field.type == FieldType::Date ? dateIssues(field, path, sheet) : QList<FieldIssue>();
    QString problem;
    if (!value.isNull()) {
        problem = valueProblem(field, value);
    } else if (dates.isEmpty() && answers.isRequired(field)) {
        problem = QStringLiteral("required");
    }
    if (!problem.isEmpty()) {
        return {FieldIssue{path, problem, problemWords(field, problem)}};
    }
    // One thing at a time: a day outside of its window breaks other rules as well.
    return value.isNull() || !dates.isEmpty() ? dates : unmetIssues(field, path, sheet);
}

DateRange allowedDays(const Field &field, const VisibleAnswers &answers)
{
    DateRange range;
    for (const FieldCheck &check : field.checks) {
        bool known = false;
        narrow(range, rangeOf(check, answers.sheet(), known));
    }
    return range;
}

} // namespace madoguchi
