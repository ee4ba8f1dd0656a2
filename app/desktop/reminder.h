#pragma once

#include "portal/progress.h"
#include "portal/tasks.h"

namespace madoguchi
{

/// Something worth a word while the person is elsewhere.
struct Reminder
{
    enum class Kind {
        Arrived,     ///< a receipt came
        Finished,    ///< 手続終了
        NeedsPerson, ///< it goes no further without the person
        Deadline,    ///< seven, three or one day before the end
        AtRisk,      ///< a filing that has not left, 72, 24 or 2 hours before the end
    };
    Kind kind = Kind::Arrived;
    QString key; ///< the same for the same thing, so that it is said once
    LocalizedText title;
    int daysLeft = 0;          ///< of deadlines; 0 is today
    QUuid submissionId;        ///< of Arrived
    QString applicationKey;    ///< for the application's page; empty where there is none
    bool isCorrection = false; ///< of AtRisk: what is to be mended (補正), else a filing
    int hoursLeft = 0;         ///< of AtRisk; whole hours, 0 is less than one
};

/// What is worth a word `now`. News older than three days is none; a deadline speaks once at seven, three and
/// one day, or at the next of these when this PC was off; what is past speaks no more. A filing that has not
/// left speaks at 72, 24 and 2 hours, while there is still time for another way.
QList<Reminder> remindersOf(const QList<TaskItem> &tasks, const QList<ProgressItem> &progress,
                            const QDateTime &now);

} // namespace madoguchi
