#pragma once

#include <QDateTime>

#include <memory>

namespace madoguchi
{

/// Where the time comes from; tests and the demo bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time, UTC. May jump when the system's clock is set.
    virtual QDateTime now() const = 0;
    /// Milliseconds that only grow, also while the machine sleeps (CLOCK_BOOTTIME). For delays, never for
    /// dates.
    virtual qint64 elapsedMs() const = 0;

    /// Today in Japan (UTC+9, no summer time): law counts days there, wherever this PC stands.
    QDate today() const { return now().addSecs(qint64(9) * 3600).date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    qint64 elapsedMs() const override;
};

/// A clock that stands still until it is moved.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime &start)
        : m_now(start.toUTC())
    {
    }
    QDateTime now() const override { return m_now; }
    qint64 elapsedMs() const override { return m_elapsedMs; }
    void advance(qint64 seconds)
    {
        m_now = m_now.addSecs(seconds);
        m_elapsedMs += seconds * qint64(1000);
    }
    /// Somebody sets the wall clock; no time passes.
    void set(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
    qint64 m_elapsedMs = 0;
};

} // namespace madoguchi
