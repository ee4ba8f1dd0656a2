#include "procedures/day_rule.h"

namespace madoguchi
{
namespace
{

QDate byCalendar(const QDate &start, int length, PeriodUnit unit)
{
    switch (unit) {
    case PeriodUnit::Months:
        return start.addMonths(length);
    case PeriodUnit::Years:
        return start.addYears(length);
    case PeriodUnit::Days:
        break;
    }
    return start.addDays(length);
}

} // namespace

std::optional<QDate> DayRule::day(const AnswerSheet &answers) const
{
    const auto start = base == QLatin1String("today") ? std::optional(answers.today) : answers.dateOf(base);
    if (!start) {
        return std::nullopt;
    }
    if (nextMonth > 0) {
        const QDate thisYear(start->year(), nextMonth, nextDay);
        const QDate day = thisYear >= *start ? thisYear : thisYear.addYears(1);
        return count == Count::LegalPeriod ? nextOpeningDay(day) : day;
    }
    switch (count) {
    case Count::Days:
        return byCalendar(*start, length, unit);
    case Count::LegalPeriod:
        return periodEnd(*start, length, unit, EventDay::NotCounted);
    case Count::FromFirstDay:
        return periodEnd(*start, length, unit, EventDay::Counted);
    case Count::OpeningDays:
        break;
    }
    QDate day = *start;
    for (int i = 0; i < length; ++i) {
        day = nextOpeningDay(day.addDays(1));
    }
    return day;
}

} // namespace madoguchi
