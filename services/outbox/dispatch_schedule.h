#pragma once

#include "outbox/submission.h"

#include <QHash>

namespace madoguchi
{

/// When each item may be tried again, by the clock that only grows: setting the PC's clock moves nothing.
/// What is not in it is due at once.
class DispatchSchedule
{
public:
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    void set(const QUuid &id, qint64 atMs) { m_due.insert(id, atMs); }
    void dueAtOnce(const QUuid &id) { m_due.remove(id); }
    void clear()
    {
        m_due.clear();
        m_gatewayPause = 0;
    }
    /// Nothing is tried before: the gateway itself can not be reached or asked for patience.
    void pauseGateway(qint64 untilMs) { m_gatewayPause = std::max(m_gatewayPause, untilMs); }
    void endPause() { m_gatewayPause = 0; }

    qint64 dueOf(const QUuid &id) const
    {
        const qint64 own = m_due.value(id, 0);
        return own == never ? never : std::max(own, m_gatewayPause);
    }
    /// The first of `items` (the oldest first) that is due.
    const Submission *firstDue(const QList<Submission> &items, qint64 nowMs) const;
    /// The earliest moment at which one of `items` becomes due; `never` when none does by time alone.
    qint64 earliest(const QList<Submission> &items) const;

private:
    QHash<QUuid, qint64> m_due;
    qint64 m_gatewayPause = 0;
};

} // namespace madoguchi
