#include "procedures/life_plan_order.h"

#include <algorithm>
#include <limits>

namespace madoguchi
{
namespace
{

/// What comes before what, by place in the list.
class Precedence
{
public:
    explicit Precedence(const QList<PlannedStep> &steps)
        : m_before(steps.size())
    {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            for (const QString &id : steps[i].after) {
                const auto first = std::find_if(steps.begin(), steps.end(),
                                                [&](const PlannedStep &step) { return step.id == id; });
                if (first != steps.end()) {
                    m_before[i] += first - steps.begin();
                }
            }
        }
        keepCertificate(steps);
    }

    const QList<qsizetype> &before(qsizetype step) const { return m_before[step]; }

private:
    bool waitsFor(qsizetype step, qsizetype first) const
    {
        return std::any_of(m_before[step].begin(), m_before[step].end(),
                           [&](qsizetype before) { return before == first || waitsFor(before, first); });
    }

    /// What can still be signed is signed before the certificate ends: unless it has to wait for that very
    /// step, or can not be begun before that step's last day.
    void keepCertificate(const QList<PlannedStep> &steps)
    {
        for (qsizetype last = 0; last < steps.size(); ++last) {
            if (!steps[last].endsCertificate || steps[last].place != FilingPlace::Online) {
                continue;
            }
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const PlannedStep &step = steps[i];
                const bool tooLate = step.opens && steps[last].due && *step.opens > *steps[last].due;
                if (step.place == FilingPlace::Online && !step.endsCertificate && !tooLate &&
                    !waitsFor(i, last)) {
                    m_before[last] += i;
                }
            }
        }
    }

    QList<QList<qsizetype>> m_before;
};

constexpr qint64 noDay = std::numeric_limits<qint64>::max();

} // namespace

QList<PlannedStep> inOrder(const QList<PlannedStep> &steps)
{
    const Precedence precedence(steps);
    QList<qint64> urgency;
    for (const PlannedStep &step : steps) {
        urgency += step.due ? step.due->toJulianDay() : noDay;
    }
    // What others wait for is as urgent as they are. There is no circle: as many rounds as steps are enough.
    for (qsizetype round = 0; round < steps.size(); ++round) {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            for (const qsizetype before : precedence.before(i)) {
                urgency[before] = std::min(urgency[before], urgency[i]);
            }
        }
    }
    QList<PlannedStep> ordered;
    QList<bool> taken(steps.size(), false);
    while (ordered.size() < steps.size()) {
        qsizetype next = -1;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QList<qsizetype> &before = precedence.before(i);
            const bool free = !taken[i] && std::all_of(before.begin(), before.end(),
                                                       [&](qsizetype first) { return taken[first]; });
            if (free && (next < 0 || urgency[i] < urgency[next])) {
                next = i;
            }
        }
        Q_ASSERT(next >= 0);
        taken[next] = true;
        ordered += steps[next];
    }
    return ordered;
}

} // namespace madoguchi
