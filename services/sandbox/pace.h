#pragma once

#include "sandbox/agency.h"
#include "sandbox/ledger.h"

#include <optional>

namespace madoguchi::sandbox
{

/// How fast the offices of the demo town work.
class Pace
{
public:
    /// "real" (office hours, 8:30 to 17:15 on opening days), "still" (only when told to), a number of seconds
    /// for every step, e.g. "20s", or "demo": quick enough to watch. Nothing for anything else.
    static std::optional<Pace> parse(const QString &text);

    /// When a step is done that was begun at `from` and takes so many minutes of office hours; nothing when
    /// time moves nothing.
    std::optional<QDateTime> after(const QDateTime &from, int officeMinutes) const;

private:
    enum class Kind { Real, Still, Seconds };
    Kind m_kind = Kind::Real;
    int m_seconds = 0;
};

/// The steps that have happened by `now` and are not in the history yet, each with the moment it happened.
QList<HistoryRow> dueSteps(const QList<Stage> &stages, const QList<HistoryRow> &history, const Pace &pace,
                           const QDateTime &now);

/// The step that comes next on the usual way; nothing at its end or off it (withdrawn, declined).
std::optional<QString> nextState(const QList<Stage> &stages, const QString &state);

} // namespace madoguchi::sandbox
