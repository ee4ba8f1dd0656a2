#include "sandbox/pace.h"

#include "base/japan_time.h"
#include "base/legal_dates.h"

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1String demoStep("20s");
const QTime opens(8, 30);
const QTime closes(17, 15);

/// `from`, or the moment the office opens next.
QDateTime openMoment(const QDateTime &from)
{
    const QDateTime local = inJapan(from);
    const QDate open = nextOpeningDay(local.date());
    if (open != local.date() || local.time() < opens) {
        return momentInJapan(open, opens);
    }
    return local.time() < closes ? local : momentInJapan(nextOpeningDay(open.addDays(1)), opens);
}

QDateTime afterOfficeMinutes(const QDateTime &from, int minutes)
{
    QDateTime moment = openMoment(from);
    qint64 left = qint64(minutes) * 60;
    for (;;) {
        const qint64 today = moment.secsTo(momentInJapan(moment.date(), closes));
        if (left < today) {
            return moment.addSecs(left).toUTC();
        }
        left -= today;
        moment = momentInJapan(nextOpeningDay(moment.date().addDays(1)), opens);
    }
}

} // namespace

std::optional<Pace> Pace::parse(const QString &text)
{
    Pace pace;
    if (text == "real"_L1) {
        return pace;
    }
    if (text == "still"_L1) {
        pace.m_kind = Kind::Still;
        return pace;
    }
    bool isNumber = false;
    pace.m_kind = Kind::Seconds;
    const QString seconds = text == "demo"_L1 ? QString(demoStep) : text;
    pace.m_seconds = seconds.endsWith(u's') ? seconds.chopped(1).toInt(&isNumber) : 0;
    return isNumber && pace.m_seconds > 0 ? std::optional(pace) : std::nullopt;
}

std::optional<QDateTime> Pace::after(const QDateTime &from, int officeMinutes) const
{
    switch (m_kind) {
    case Kind::Real:
        return afterOfficeMinutes(from, officeMinutes);
    case Kind::Seconds:
        return from.addSecs(m_seconds);
    case Kind::Still:
        break;
    }
    return {};
}

std::optional<QString> nextState(const QList<Stage> &stages, const QString &state)
{
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].state == state) {
            return stages[i + 1].state;
        }
    }
    return {};
}

QList<HistoryRow> dueSteps(const QList<Stage> &stages, const QList<HistoryRow> &history, const Pace &pace,
                           const QDateTime &now)
{
    QList<HistoryRow> due;
    if (history.isEmpty()) {
        return due;
    }
    HistoryRow last = history.constLast();
    for (qsizetype i = 0; i + 1 < stages.size(); ++i) {
        if (stages[i].state != last.state) {
            continue;
        }
        const auto done = pace.after(last.at, stages[i + 1].officeMinutes);
        if (!done || *done > now) {
            break;
        }
        last = {.state = stages[i + 1].state, .at = *done};
        due.append(last);
    }
    return due;
}

} // namespace madoguchi::sandbox
