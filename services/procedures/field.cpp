#include "procedures/field.h"

#include "base/legal_dates.h"

namespace madoguchi
{

std::optional<QDate> DateBound::day(const QDate &today,
                                    const std::function<std::optional<QDate>(const QString &)> &dateOf) const
{
    const std::optional<QDate> start = base == QLatin1String("today") ? std::optional(today) : dateOf(base);
    if (!start) {
        return std::nullopt;
    }
    switch (count) {
    case Count::Days:
        return start->addDays(days);
    case Count::LegalPeriod:
        return periodEnd(*start, days);
    case Count::OpeningDays:
        break;
    }
    QDate day = *start;
    for (int i = 0; i < days; ++i) {
        day = nextOpeningDay(day.addDays(1));
    }
    return day;
}

} // namespace madoguchi
