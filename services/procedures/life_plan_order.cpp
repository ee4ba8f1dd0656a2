#include "procedures/life_plan_order.h"

#include <algorithm>

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
    bool waitsFor(qsizetype step, qsizetype first) const
    {
        return std::any_of(m_before[step].begin(), m_before[step].end(),
                           [&](qsizetype before) { return before == first || waitsFor(before, first); });
    }

private:
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

/// A step without a last day keeps its place in the event's own order: behind the step that has one and
/// stands before it (-1: none, or one that waits for this step).
QList<qsizetype> placesBehind(const QList<PlannedStep> &steps, const Precedence &precedence)
{
    QList<qsizetype> behind;
    qsizetype dated = -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        behind += steps[i].due || dated < 0 || precedence.waitsFor(dated, i) ? -1 : dated;
        dated = steps[i].due ? i : dated;
    }
    return behind;
}

/// Until when each should be done, as a day's number. What has no last day is as urgent as what it stands
/// behind, or at the head of the plan as the first that has one.
QList<qint64> urgencies(const QList<PlannedStep> &steps)
{
    const auto dated =
        std::find_if(steps.begin(), steps.end(), [](const PlannedStep &step) { return step.due; });
    qint64 day = dated == steps.end() ? 0 : dated->due->toJulianDay();
    QList<qint64> urgency;
    for (const PlannedStep &step : steps) {
        day = step.due ? step.due->toJulianDay() : day;
        urgency += day;
    }
    return urgency;
}

} // namespace

QList<PlannedStep> inOrder(const QList<PlannedStep> &steps)
{
    const Precedence precedence(steps);
    QList<qint64> urgency = urgencies(steps);
    // What others wait for is as urgent as they are. There is no circle: as many rounds as steps are enough.
    for (qsizetype round = 0; round < steps.size(); ++round) {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            for (const qsizetype before : precedence.before(i)) {
                urgency[before] = std::min(urgency[before], urgency[i]);
            }
        }
    }
    const QList<qsizetype> behind = placesBehind(steps, precedence);
    QList<PlannedStep> ordered;
    QList<bool> taken(steps.size(), false);
    // The most urgent that nothing holds up; places are kept as far as what must come first allows.
    const auto next = [&](bool keepsPlaces) {
        qsizetype found = -1;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QList<qsizetype> &before = precedence.before(i);
            const bool isInPlace = !keepsPlaces || behind[i] < 0 || taken[behind[i]];
            const bool free =
                !taken[i] && isInPlace &&
                std::all_of(before.begin(), before.end(), [&](qsizetype first) { return taken[first]; });
            if (free && (found < 0 || urgency[i] < urgency[found])) {
                found = i;
            }
        }
        return found;
    };
    while (ordered.size() < steps.size()) {
        const qsizetype inPlace = next(true);
        const qsizetype step = inPlace < 0 ? next(false) : inPlace;
        Q_ASSERT(step >= 0);
        taken[step] = true;
        ordered += steps[step];
    }
    return ordered;
}

} // namespace madoguchi
