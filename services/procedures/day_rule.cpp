#include "procedures/day_rule.h"

#include <algorithm>

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

std::optional<QDate> DayRule::start(const AnswerSheet &answers) const
{
    if (from == From::Base) {
        return base == QLatin1String("today") ? std::optional(answers.today) : answers.dateOf(base);
    }
    QList<QDate> known;
    for (const DayRule &one : days) {
        const auto day = one.day(answers);
        if (!day) {
            return std::nullopt; // the one that is missing may be the one that counts
        }
        known += *day;
    }
    const auto [earliest, latest] = std::minmax_element(known.begin(), known.end());
    return from == From::Latest ? *latest : *earliest;
}

std::optional<QDate> DayRule::day(const AnswerSheet &answers, ClosedEnd closed) const
{
    const bool moves = closed == ClosedEnd::Moves;
    const auto start = this->start(answers);
    if (!start) {
        return std::nullopt;
    }
    if (toEndOfMonth) {
        const QDate inMonth = byCalendar(*start, length, unit);
        const QDate last(inMonth.year(), inMonth.month(), inMonth.daysInMonth());
        return count == Count::LegalPeriod && moves ? nextOpeningDay(last) : last;
    }
    if (nextMonth > 0) {
        const QDate thisYear(start->year(), nextMonth, nextDay);
        const QDate day = thisYear >= *start ? thisYear : thisYear.addYears(1);
        return count == Count::LegalPeriod && moves ? nextOpeningDay(day) : day;
    }
    switch (count) {
    case Count::Days:
        return byCalendar(*start, length, unit).addDays(daysBeside);
    case Count::LegalPeriod:
    case Count::FromFirstDay: {
        const EventDay event = count == Count::LegalPeriod ? EventDay::NotCounted : EventDay::Counted;
        return moves ? periodEnd(*start, length, unit, event) : unmovedPeriodEnd(*start, length, unit, event);
    }
    case Count::OpeningDays:
        break;
    }
    if (!moves) {
        return start->addDays(length);
    }
    QDate day = *start;
    for (int i = 0; i < length; ++i) {
        day = nextOpeningDay(day.addDays(1));
    }
    return day;
}

QStringList DayRule::questions() const
{
    QStringList ids;
    if (!base.isEmpty() && base != QLatin1String("today")) {
        ids += base;
    }
    for (const DayRule &one : days) {
        ids += one.questions();
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace madoguchi
