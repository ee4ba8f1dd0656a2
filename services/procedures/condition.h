#pragma once

#include "procedures/day_rule.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

namespace madoguchi
{

/// When a question is asked, an answer is good, a step applies: a closed tree over answers. There is nothing
/// in it to be run, so that every one can be judged (lint) and said in words.
struct Condition
{
    enum class Kind {
        Equals,   ///< the answer is values[0]; of choices: it is among them
        In,       ///< the answer is one of `values`; of choices: one of them is chosen
        Answered, ///< something, or nothing, is answered
        AtLeast,  ///< the number, the amount, or how many there are
        AtMost,
        OnOrAfter, ///< the date, or today
        OnOrBefore,
        AgeAtLeast, ///< the age on `day` (ageOn()) of one born on the date
        AgeAtMost,
        AgeBelow,
        All,
        Any,
        Not
    };
    Kind kind = Kind::All;
    QString field;
    QList<QJsonValue> values;
    qint64 number = 0;      ///< of AtLeast, AtMost: a number or how many; of ages: years
    bool answered = true;   ///< of Answered
    DayRule day;            ///< of dates and ages
    QList<Condition> parts; ///< of All, Any, Not

    /// What is not answered makes a comparison false.
    bool holds(const AnswerSheet &answers) const;
    /// Nothing while it depends on what is not answered (Answered itself is always decided).
    std::optional<bool> decided(const AnswerSheet &answers) const;
    /// Every question it looks at, also those its days count from; each once.
    QStringList fields() const;
};

} // namespace madoguchi
