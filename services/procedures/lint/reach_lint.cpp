#include "procedures/lint/lint.h"
#include "procedures/visible_answers.h"

#include <QJsonArray>

namespace madoguchi
{
namespace
{

/// More combinations than this are not tried: then a condition counts as one that can hold.
constexpr qsizetype mostTrials = 20000;

/// Every number that conditions compare with, and its neighbours.
void collectNumbers(const Condition &condition, const QString &field, QSet<qint64> &numbers)
{
    if (condition.field == field) {
        for (const qint64 near : {-1, 0, 1}) {
            numbers.insert(condition.number + near);
            for (const QJsonValue &value : condition.values) {
                numbers.insert(value.toInteger() + near);
            }
        }
    }
    for (const Condition &part : condition.parts) {
        collectNumbers(part, field, numbers);
    }
}

bool looksAtDates(const Condition &condition)
{
    using Kind = Condition::Kind;
    switch (condition.kind) {
    case Kind::OnOrAfter:
    case Kind::OnOrBefore:
    case Kind::AgeAtLeast:
    case Kind::AgeAtMost:
    case Kind::AgeBelow:
        return true;
    default:
        return std::any_of(condition.parts.begin(), condition.parts.end(), looksAtDates);
    }
}

/// Answers that conditions can tell apart: nothing, and one of each kind.
QList<QJsonValue> answersWorthTrying(const Field &field, const QList<Condition> &conditions)
{
    QList<QJsonValue> answers{QJsonValue()};
    QSet<qint64> numbers;
    for (const Condition &condition : conditions) {
        collectNumbers(condition, field.id, numbers);
    }
    switch (field.type) {
    case FieldType::YesNo:
        return answers + QList<QJsonValue>{true, false};
    case FieldType::Choice:
        for (const Choice &choice : field.choices) {
            answers += choice.value;
        }
        return answers;
    case FieldType::Choices: {
        QJsonArray all;
        for (const Choice &choice : field.choices) {
            answers += QJsonArray{choice.value};
            all += choice.value;
        }
        answers += all;
        return answers;
    }
    case FieldType::Number:
    case FieldType::Yen:
        for (const qint64 number : std::as_const(numbers)) {
            if (number >= field.least && number <= field.most) {
                answers += number;
            }
        }
        return answers;
    default:
        break;
    }
    if (field.isList()) {
        for (const qint64 count : std::as_const(numbers)) {
            if (count >= 1 && count <= 100) {
                QJsonArray items;
                for (qint64 i = 0; i < count; ++i) {
                    items += QJsonObject();
                }
                answers += items;
            }
        }
        return answers;
    }
    answers += field.type == FieldType::Date ? QJsonValue(QStringLiteral("2026-04-01"))
                                             : QJsonValue(QStringLiteral("x"));
    return answers;
}

/// What `condition` depends on: the questions it looks at, and those their own visibility depends on.
void collectCauses(const Condition &condition, const QList<Field> &fields, QStringList &causes,
                   QList<Condition> &conditions)
{
    conditions += condition;
    for (const QString &id : condition.fields()) {
        if (causes.contains(id)) {
            continue;
        }
        causes += id;
        for (const Field &field : fields) {
            if (field.id == id && field.visibleIf) {
                collectCauses(*field.visibleIf, fields, causes, conditions);
            }
        }
    }
}

struct Outcomes
{
    bool holds = false;
    bool fails = false;
};

/// Tries the answers to all that `condition` depends on; nothing when that can not be done.
std::optional<Outcomes> tried(const Condition &condition, const QList<Field> &fields, const QDate &today)
{
    QStringList causes;
    QList<Condition> conditions;
    collectCauses(condition, fields, causes, conditions);
    if (std::any_of(conditions.begin(), conditions.end(), looksAtDates)) {
        return std::nullopt;
    }
    QList<Field> asked;
    QList<QList<QJsonValue>> trials;
    qsizetype count = 1;
    for (const Field &field : fields) {
        if (causes.contains(field.id)) {
            asked += field;
            trials += answersWorthTrying(field, conditions);
            count *= trials.last().size();
            if (count > mostTrials) {
                return std::nullopt;
            }
        }
    }
    Outcomes outcomes;
    for (qsizetype trial = 0; trial < count; ++trial) {
        VisibleAnswers::Values values;
        qsizetype rest = trial;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            values.insert(asked.at(i).id, trials.at(i).at(rest % trials.at(i).size()));
            rest /= trials.at(i).size();
        }
        const VisibleAnswers answers(asked, values, today);
        (condition.holds(answers.sheet()) ? outcomes.holds : outcomes.fails) = true;
    }
    return outcomes;
}

void lintConditions(const QString &file, const QString &pointer, const Field &field,
                    const QList<Field> &earlier, const QDate &today, QList<LintFinding> &findings)
{
    const auto look = [&](const std::optional<Condition> &condition, const char *key) {
        const auto outcomes = condition ? tried(*condition, earlier, today) : std::nullopt;
        if (outcomes && !outcomes->holds) {
            findings += lintError(file, pointer + QLatin1String(key), QStringLiteral("can never hold"));
        } else if (outcomes && !outcomes->fails) {
            findings += lintWarning(file, pointer + QLatin1String(key), QStringLiteral("always holds"));
        }
    };
    look(field.visibleIf, "/visible_if");
    look(field.requiredIf, "/required_if");
    QList<Field> withThis = earlier;
    withThis += field;
    for (qsizetype i = 0; i < field.checks.size(); ++i) {
        const std::optional<Condition> &must = field.checks.at(i).must;
        const auto outcomes = must ? tried(*must, withThis, today) : std::nullopt;
        if (outcomes && (!outcomes->holds || !outcomes->fails)) {
            findings += lintError(file, pointer + QStringLiteral("/checks/%1/must").arg(i),
                                  outcomes->holds ? QStringLiteral("always holds")
                                                  : QStringLiteral("can never hold"));
        }
    }
}

} // namespace

void lintReach(const QString &file, const Procedure &procedure, const QDate &today,
               QList<LintFinding> &findings)
{
    QList<Field> earlier;
    for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
        const Field &field = procedure.fields.at(i);
        const QString pointer = QStringLiteral("/fields/%1").arg(i);
        lintConditions(file, pointer, field, earlier, today, findings);
        QList<Field> inside = earlier;
        inside.removeIf([&](const Field &outer) { return field.part(outer.id) != nullptr; });
        for (qsizetype part = 0; part < field.fields.size(); ++part) {
            lintConditions(file, pointer + QStringLiteral("/fields/%1").arg(part), field.fields.at(part),
                           inside, today, findings);
            inside += field.fields.at(part);
        }
        earlier += field;
    }
    for (qsizetype i = 0; i < procedure.bring.size(); ++i) {
        const std::optional<Condition> &condition = procedure.bring.at(i).onlyIf;
        const auto outcomes = condition ? tried(*condition, earlier, today) : std::nullopt;
        if (outcomes && !outcomes->holds) {
            findings +=
                lintError(file, QStringLiteral("/bring/%1/if").arg(i), QStringLiteral("can never hold"));
        }
    }
}

} // namespace madoguchi
