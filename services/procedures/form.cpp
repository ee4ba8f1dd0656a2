#include "procedures/form.h"

#include "base/legal_dates.h"
#include "procedures/form_words.h"
#include "procedures/person.h"
#include "procedures/typed_value.h"

#include <algorithm>

namespace madoguchi
{
Form::Form(Procedure procedure, KnownFacts facts)
    : Form(std::make_shared<const Procedure>(std::move(procedure)), std::move(facts))
{
    for (const Field &field : m_procedure->fields) {
        for (const QString &source : field.prefill) {
            const QJsonValue known = understoodValue(field.type, m_facts.value(source));
            if (!known.isNull() && valueProblem(field, known).isEmpty()) {
                m_values.insert(field.id, known);
                m_marks.insert(field.id, m_facts.origin(source));
                break;
            }
        }
    }
}

Form::Form(std::shared_ptr<const Procedure> procedure, KnownFacts facts)
    : m_procedure(std::move(procedure))
    , m_facts(std::move(facts))
{
}

Form Form::fromValues(const Procedure &procedure, const QHash<QString, QJsonValue> &values,
                      const KnownFacts &facts)
{
    Form form(std::make_shared<const Procedure>(procedure), facts);
    form.m_values = values;
    return form;
}

bool Form::setValue(const QString &id, const QJsonValue &input)
{
    const Field *field = m_procedure->field(id);
    if (!field) {
        return false;
    }
    const QJsonValue value = understoodValue(
        field->type, field->type == FieldType::Persons ? resolvedPersons(*field, input) : input);
    if (value == m_values.value(id)) {
        return true;
    }
    if (value.isNull()) {
        m_values.remove(id);
    } else {
        m_values.insert(id, value);
    }
    m_marks.insert(id, SourceMark::Own);
    return true;
}

/// Keys of members become these members; anything else stays and is judged as a value.
QJsonValue Form::resolvedPersons(const Field &field, const QJsonValue &input) const
{
    const QJsonArray people = candidates(field.id);
    QJsonArray resolved;
    for (const auto &item : input.toArray()) {
        const auto match = std::find_if(people.begin(), people.end(), [&](const QJsonValue &person) {
            return item.isString() && person.toObject().value(QLatin1String("member_id")) == item;
        });
        resolved += match == people.end() ? item : QJsonValue(*match);
    }
    return input.isArray() ? QJsonValue(resolved) : input;
}

QJsonArray Form::candidates(const QString &id) const
{
    const Field *field = m_procedure->field(id);
    if (field) {
        for (const QString &source : field->candidates) {
            QJsonArray people = m_facts.value(source).toArray();
            if (!people.isEmpty()) {
                return people;
            }
        }
    }
    return {};
}

bool Form::isVisible(const Field &field) const
{
    return !field.visibleIf || field.visibleIf->holds(sheet({}));
}

AnswerSheet Form::sheet(const QDate &today) const
{
    // Conditions look at earlier fields alone (checked when the file is read), so this ends.
    return {today, [this](const QString &id) {
                const Field *other = m_procedure->field(id);
                return other && isVisible(*other) ? m_values.value(id) : QJsonValue();
            }};
}

QStringList Form::visibleFields() const
{
    QStringList ids;
    for (const Field &field : m_procedure->fields) {
        if (isVisible(field)) {
            ids += field.id;
        }
    }
    return ids;
}

std::optional<QDate> Form::dateOf(const QString &id) const
{
    const Field *field = m_procedure->field(id);
    const QJsonValue date = m_values.value(id);
    if (!field || !isVisible(*field) || date.isNull() || !valueProblem(*field, date).isEmpty()) {
        return std::nullopt;
    }
    return QDate::fromString(date.toString(), Qt::ISODate);
}

/// `known` becomes false when a bound can not be reckoned yet.
DateRange Form::rangeOf(const FieldCheck &check, const QDate &today, bool &known) const
{
    DateRange range;
    known = true;
    for (const DayRule &bound : check.notBefore) {
        const auto day = bound.day(sheet(today));
        known = known && day;
        if (day && (!range.first.isValid() || *day > range.first)) {
            range.first = *day;
        }
    }
    for (const DayRule &bound : check.notAfter) {
        const auto day = bound.day(sheet(today));
        known = known && day;
        if (day && (!range.last.isValid() || *day < range.last)) {
            range.last = *day;
        }
    }
    return range;
}

DateRange Form::dateRange(const QString &id, const QDate &today) const
{
    DateRange range;
    const Field *field = m_procedure->field(id);
    if (!field) {
        return range;
    }
    for (const FieldCheck &check : field->checks) {
        bool known = false;
        const DateRange one = rangeOf(check, today, known);
        if (one.first.isValid() && (!range.first.isValid() || one.first > range.first)) {
            range.first = one.first;
        }
        if (one.last.isValid() && (!range.last.isValid() || one.last < range.last)) {
            range.last = one.last;
        }
    }
    return range;
}

QList<FieldIssue> Form::dateIssues(const Field &field, const QDate &today) const
{
    const auto date = dateOf(field.id);
    QList<FieldIssue> issues;
    for (const FieldCheck &check : field.checks) {
        bool known = false;
        const DateRange range = rangeOf(check, today, known);
        const QDate first =
            check.openingDay && range.first.isValid() ? nextOpeningDay(range.first) : range.first;
        if (known && first.isValid() && range.last.isValid() && first > range.last) {
            // Also without an answer: no answer could be right.
            return {FieldIssue{field.id, QStringLiteral("no-day-left"), check.instead}};
        }
        const bool outside =
            known && date &&
            ((range.first.isValid() && *date < range.first) || (range.last.isValid() && *date > range.last));
        if (outside) {
            issues += FieldIssue{field.id, QStringLiteral("out-of-window"), dateWords(check, range)};
        } else if (date && check.openingDay && isOfficeHoliday(*date)) {
            issues += FieldIssue{field.id, QStringLiteral("office-closed"), dateWords(check, range)};
        }
    }
    return issues;
}

QList<FieldIssue> Form::issues(const QDate &today) const
{
    QList<FieldIssue> issues;
    const QString card = m_facts.value(QStringLiteral("card.birth")).toString();
    const QString birth = card.isEmpty() ? m_facts.value(QStringLiteral("profile.birth")).toString() : card;
    if (const QDate born = QDate::fromString(birth, Qt::ISODate);
        born.isValid() && ageOn(born, today) < m_procedure->minimumAge) {
        issues += FieldIssue{QStringLiteral("applicant"), QStringLiteral("too-young"),
                             tooYoungWords(m_procedure->minimumAge)};
    }
    for (const Field &field : m_procedure->fields) {
        if (!isVisible(field)) {
            continue;
        }
        const QJsonValue value = m_values.value(field.id);
        const QList<FieldIssue> dates = dateIssues(field, today);
        QString problem;
        if (!value.isNull()) {
            problem = valueProblem(field, value);
        } else if (field.required && dates.isEmpty()) {
            problem = QStringLiteral("required");
        }
        if (!problem.isEmpty()) {
            issues += FieldIssue{field.id, problem, problemWords(field, problem)};
        } else {
            issues += dates;
        }
    }
    return issues;
}

QList<SummaryRow> Form::summary(const QString &language) const
{
    QList<SummaryRow> rows;
    for (const QString &id : visibleFields()) {
        const Field &field = *m_procedure->field(id);
        const QJsonValue value = m_values.value(id);
        rows += SummaryRow{id, field.label.in(language),
                           value.isNull() ? noneWords().in(language) : valueInWords(field, value, language)};
    }
    return rows;
}

QList<DatedStep> Form::nextSteps(const QDate &today) const
{
    QList<DatedStep> steps;
    for (const NextStep &step : m_procedure->afterwards) {
        const auto due = step.due ? step.due->day(sheet(today)) : std::nullopt;
        steps += DatedStep{step.text, due};
    }
    return steps;
}

} // namespace madoguchi
