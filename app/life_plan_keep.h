#pragma once

#include "base/localized_text.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace madoguchi
{

/// What is kept of a person's plan for a life event: answers, what they have ticked, and whether its last
/// days are told. Kept with the drafts, sealed.
struct LifePlanKeep
{
    /// A step with its last day, as it was reckoned last: reminders need no catalogue.
    struct Reminder
    {
        QString stepId;
        LocalizedText title;
        QDate due;
        QString procedureId; ///< empty where nothing is filled in here

        bool operator==(const Reminder &other) const = default;
    };
    QJsonObject answers; ///< Form::toJson()
    QSet<QString> done;  ///< ids of steps
    bool isReminding = false;
    QList<Reminder> reminders; ///< of what is not done

    bool isEmpty() const { return answers.isEmpty() && done.isEmpty() && !isReminding; }

    /// The name under which the draft stands; no procedure's id has a colon.
    static QString nameOf(const QString &eventId);
    /// The event of such a name; empty for a procedure's.
    static QString eventOf(const QString &name);

    QJsonObject toJson() const;
    /// What is missing or of another shape is empty.
    static LifePlanKeep fromJson(const QJsonObject &json);
};

} // namespace madoguchi
