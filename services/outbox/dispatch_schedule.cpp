#include "outbox/dispatch_schedule.h"

#include <algorithm>

namespace madoguchi
{

const Submission *DispatchSchedule::firstDue(const QList<Submission> &items, qint64 nowMs) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(),
                                    [&](const Submission &item) { return dueOf(item) <= nowMs; });
    return found == items.cend() ? nullptr : &*found;
}

qint64 DispatchSchedule::earliest(const QList<Submission> &items) const
{
    qint64 earliest = never;
    for (const Submission &item : items) {
        earliest = std::min(earliest, dueOf(item));
    }
    return earliest;
}

} // namespace madoguchi
