#include "procedures/condition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace madoguchi
{
namespace
{

bool isOneOf(const QJsonValue &answer, const QList<QJsonValue> &values)
{
    if (!answer.isArray()) {
        return values.contains(answer);
    }
    const QJsonArray chosen = answer.toArray();
    return std::any_of(values.begin(), values.end(),
                       [&](const QJsonValue &value) { return chosen.contains(value); });
}

/// A comparison with an answer; nothing when there is none.
std::optional<bool> compared(const Condition &condition, const AnswerSheet &answers)
{
    using Kind = Condition::Kind;
    if (condition.field == QLatin1String("today")) {
        const auto day = condition.day.day(answers);
        if (!day) {
            return std::nullopt;
        }
        return condition.kind == Kind::OnOrAfter ? answers.today >= *day : answers.today <= *day;
    }
    const QJsonValue answer = answers.value(condition.field);
    if (answer.isNull() || answer.isUndefined()) {
        return std::nullopt;
    }
    switch (condition.kind) {
    case Kind::Equals:
    case Kind::In:
        return isOneOf(answer, condition.values);
    case Kind::AtLeast:
    case Kind::AtMost: {
        if (!answer.isArray() && !answer.isDouble()) {
            return std::nullopt;
        }
        const double amount = answer.isArray() ? double(answer.toArray().size()) : answer.toDouble();
        return condition.kind == Kind::AtLeast ? amount >= double(condition.number)
                                               : amount <= double(condition.number);
    }
    default:
        break;
    }
    const auto date = answers.dateOf(condition.field);
    const auto day = condition.day.day(answers);
    if (!date || !day) {
        return std::nullopt;
    }
    switch (condition.kind) {
    case Kind::OnOrAfter:
        return *date >= *day;
    case Kind::OnOrBefore:
        return *date <= *day;
    case Kind::AgeAtLeast:
        return ageOn(*date, *day) >= condition.number;
    case Kind::AgeAtMost:
        return ageOn(*date, *day) <= condition.number;
    default:
        return ageOn(*date, *day) < condition.number;
    }
}

void collectFields(const Condition &condition, QStringList &ids)
{
    if (!condition.field.isEmpty() && condition.field != QLatin1String("today")) {
        ids += condition.field;
    }
    ids += condition.day.questions();
    for (const Condition &part : condition.parts) {
        collectFields(part, ids);
    }
}

} // namespace

bool Condition::holds(const AnswerSheet &answers) const
{
    const auto partHolds = [&](const Condition &part) { return part.holds(answers); };
    switch (kind) {
    case Kind::All:
        return std::all_of(parts.begin(), parts.end(), partHolds);
    case Kind::Any:
        return std::any_of(parts.begin(), parts.end(), partHolds);
    case Kind::Not:
        return !parts.first().holds(answers);
    case Kind::Answered:
        return answers.isAnswered(field) == answered;
    default:
        return compared(*this, answers).value_or(false);
    }
}

std::optional<bool> Condition::decided(const AnswerSheet &answers) const
{
    switch (kind) {
    case Kind::All:
    case Kind::Any: {
        // One part that is false decides "all", one that is true decides "any", whatever the others are.
        const bool decisive = kind == Kind::Any;
        bool open = false;
        for (const Condition &part : parts) {
            const auto holds = part.decided(answers);
            if (holds == decisive) {
                return decisive;
            }
            open = open || !holds;
        }
        return open ? std::nullopt : std::optional(!decisive);
    }
    case Kind::Not: {
        const auto holds = parts.first().decided(answers);
        return holds ? std::optional(!*holds) : std::nullopt;
    }
    case Kind::Answered:
        return answers.isAnswered(field) == answered;
    default:
        return compared(*this, answers);
    }
}

QStringList Condition::fields() const
{
    QStringList ids;
    collectFields(*this, ids);
    ids.removeDuplicates();
    return ids;
}

} // namespace madoguchi
