#pragma once

#include "outbox/submission.h"

#include <QHash>

namespace madoguchi
{

/// When each item may be tried again, by the clock that only grows: setting the PC's clock moves nothing.
/// What is not in it is due at once, and so is what was signed again: its former signature's wait is over.
class DispatchSchedule
{
public:
    /// Until there is a session again.
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    void set(const Submission &item, qint64 atMs) { m_due.insert(item.id, {atMs, item.generation}); }
    void dueAtOnce(const QUuid &id) { m_due.remove(id); }
    void sessionReturned()
    {
        m_due.removeIf([](const auto &wait) { return wait.value().atMs == never; });
    }
    void clear()
    {
        m_due.clear();
        m_gatewayPause = 0;
    }
    /// Nothing is tried before: the gateway itself can not be reached or asked for patience.
    void pauseGateway(qint64 untilMs) { m_gatewayPause = std::max(m_gatewayPause, untilMs); }
    void endPause() { m_gatewayPause = 0; }

    qint64 dueOf(const Submission &item) const
    {
        const Wait wait = m_due.value(item.id);
        const qint64 own = wait.generation == item.generation ? wait.atMs : 0;
        return own == never ? never : std::max(own, m_gatewayPause);
    }
    /// The first of `items` (the oldest first) that is due.
    const Submission *firstDue(const QList<Submission> &items, qint64 nowMs) const;
    /// The earliest moment at which one of `items` becomes due; `never` when none does by time alone.
    qint64 earliest(const QList<Submission> &items) const;

private:
    struct Wait
    {
        qint64 atMs = 0;
        int generation = 0;
    };
    QHash<QUuid, Wait> m_due;
    qint64 m_gatewayPause = 0;
};

} // namespace madoguchi
