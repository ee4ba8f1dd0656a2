#include "procedures/life_visits.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

bool isSameWay(const PlannedVisit &visit, const PlannedStep &step)
{
    // Paper that goes to one office goes in one envelope; two steps without an office are two.
    return visit.place == step.place && !step.office.isEmpty() && visit.office == step.office;
}

bool daysAllow(const PlannedVisit &visit, const PlannedStep &step)
{
    const auto ends = [](const std::optional<QDate> &first, const std::optional<QDate> &last) {
        return first && last && *first > *last;
    };
    return !ends(step.opens, visit.due) && !ends(visit.opens, step.due) && !ends(step.opens, step.due) &&
           !ends(visit.opens, visit.due);
}

/// Whether something has to happen after the visit and before `step`: then one way is not enough. What is
/// done on another way is done with all that this other way waits for.
class Between
{
public:
    Between(const QList<PlannedStep> &steps, const QList<PlannedVisit> &visits, const PlannedVisit &visit)
        : m_steps(steps)
        , m_visits(visits)
        , m_visit(visit)
    {
    }

    bool isBefore(const PlannedStep &step)
    {
        return std::any_of(step.after.begin(), step.after.end(),
                           [this](const QString &id) { return !m_visit.steps.contains(id) && waits(id); });
    }

private:
    /// Whether the step `id`, or what is done with it, waits for the visit.
    bool waits(const QString &id)
    {
        if (m_seen.contains(id)) {
            return false;
        }
        m_seen.insert(id);
        const auto step = std::find_if(m_steps.begin(), m_steps.end(),
                                       [&](const PlannedStep &other) { return other.id == id; });
        if (step == m_steps.end() || step->isDone) {
            return false;
        }
        const auto way = std::find_if(m_visits.begin(), m_visits.end(),
                                      [&](const PlannedVisit &other) { return other.steps.contains(id); });
        const QStringList together = way == m_visits.end() ? QStringList() : way->steps;
        return std::any_of(step->after.begin(), step->after.end(),
                           [this](const QString &before) {
                               return m_visit.steps.contains(before) || waits(before);
                           }) ||
               std::any_of(together.begin(), together.end(),
                           [this](const QString &with) { return waits(with); });
    }

    const QList<PlannedStep> &m_steps;
    const QList<PlannedVisit> &m_visits;
    const PlannedVisit &m_visit;
    QSet<QString> m_seen;
};

template<typename Compare>
void narrow(std::optional<QDate> &day, const std::optional<QDate> &other, Compare stricter)
{
    if (other && (!day || stricter(*other, *day))) {
        day = other;
    }
}

void join(PlannedVisit &visit, const PlannedStep &step)
{
    visit.steps += step.id;
    narrow(visit.due, step.due, std::less<QDate>());
    narrow(visit.opens, step.opens, std::greater<QDate>());
    for (const LocalizedText &item : step.bring) {
        if (!visit.bring.contains(item)) {
            visit.bring += item;
        }
    }
}

} // namespace

QList<PlannedVisit> visitsOf(const QList<PlannedStep> &steps)
{
    QList<PlannedVisit> visits;
    for (const PlannedStep &step : steps) {
        if (step.place == FilingPlace::Online || step.isDone) {
            continue;
        }
        const auto visit = std::find_if(visits.begin(), visits.end(), [&](const PlannedVisit &made) {
            return isSameWay(made, step) && daysAllow(made, step) &&
                   !Between(steps, visits, made).isBefore(step);
        });
        if (visit != visits.end()) {
            join(*visit, step);
            continue;
        }
        visits += PlannedVisit{step.place, step.office, {}, {}, {}, {}};
        join(visits.last(), step);
    }
    return visits;
}

} // namespace madoguchi
