#include "base/legal_dates.h"

#include <QDateTime>

namespace madoguchi
{
namespace
{

int nthMonday(int year, int month, int nth)
{
    const QDate first(year, month, 1);
    return 1 + (8 - first.dayOfWeek()) % 7 + 7 * (nth - 1);
}

/// Day in March or September, good for 1980–2099 (the astronomers' customary approximation; the binding date
/// is published in the official gazette each February of the year before).
int equinoxDay(int year, bool spring)
{
    const double base = spring ? 20.8431 : 23.2488;
    return int(base + 0.242194 * (year - 1980)) - (year - 1980) / 4;
}

/// 国民の祝日に関する法律 2条, with the moved days of the Olympic years 2020 and 2021 (特措法).
bool isNamedHoliday(const QDate &day)
{
    const int year = day.year();
    const int month = day.month();
    const int number = day.day();
    const bool games2020 = year == 2020;
    const bool games2021 = year == 2021;
    switch (month) {
    case 1:
        return number == 1 || number == nthMonday(year, 1, 2);
    case 2:
        return number == 11 || number == 23;
    case 3:
        return number == equinoxDay(year, true);
    case 4:
        return number == 29;
    case 5:
        return number >= 3 && number <= 5;
    case 7:
        if (games2020) {
            return number == 23 || number == 24;
        }
        if (games2021) {
            return number == 22 || number == 23;
        }
        return number == nthMonday(year, 7, 3);
    case 8:
        if (games2020) {
            return number == 10;
        }
        return number == (games2021 ? 8 : 11);
    case 9:
        return number == nthMonday(year, 9, 3) || number == equinoxDay(year, false);
    case 10:
        return !games2020 && !games2021 && number == nthMonday(year, 10, 2);
    case 11:
        return number == 3 || number == 23;
    default:
        return false;
    }
}

/// 3条2項: a holiday on a Sunday moves to the next day that is no holiday.
bool isSubstituteHoliday(const QDate &day)
{
    for (QDate earlier = day.addDays(-1); isNamedHoliday(earlier); earlier = earlier.addDays(-1)) {
        if (earlier.dayOfWeek() == Qt::Sunday) {
            return true;
        }
    }
    return false;
}

} // namespace

int ageOn(const QDate &birth, const QDate &day)
{
    int years = day.year() - birth.year();
    // Born on 29 February: the birthday of a common year counts as 1 March (age is reached on 28 February,
    // 24:00).
    const bool before =
        day.month() < birth.month() || (day.month() == birth.month() && day.day() < birth.day());
    if (before) {
        --years;
    }
    return years;
}

QDate reachesAge(const QDate &birth, int years)
{
    const QDate birthday(birth.year() + years, birth.month(), birth.day());
    if (birthday.isValid()) {
        return birthday.addDays(-1);
    }
    return QDate(birth.year() + years, 2, 28);
}

QDate schoolYearEnd(const QDate &birth, int years)
{
    const QDate reached = reachesAge(birth, years);
    const QDate sameYear(reached.year(), 3, 31);
    return reached <= sameYear ? sameYear : QDate(reached.year() + 1, 3, 31);
}

bool isNationalHoliday(const QDate &day)
{
    if (!day.isValid()) {
        return false;
    }
    if (isNamedHoliday(day) || isSubstituteHoliday(day)) {
        return true;
    }
    // 3条3項: a day between two holidays.
    return isNamedHoliday(day.addDays(-1)) && isNamedHoliday(day.addDays(1));
}

bool isOfficeHoliday(const QDate &day)
{
    const bool yearsEnd = (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
    return day.dayOfWeek() >= Qt::Saturday || yearsEnd || isNationalHoliday(day);
}

QDate nextOpeningDay(const QDate &day)
{
    QDate open = day;
    while (open.isValid() && isOfficeHoliday(open)) {
        open = open.addDays(1);
    }
    return open;
}

QDate periodEnd(const QDate &event, int length, PeriodUnit unit, EventDay eventDay)
{
    return nextOpeningDay(unmovedPeriodEnd(event, length, unit, eventDay));
}

QDate unmovedPeriodEnd(const QDate &event, int length, PeriodUnit unit, EventDay eventDay)
{
    const QDate first = eventDay == EventDay::Counted ? event : event.addDays(1);
    if (unit == PeriodUnit::Days) {
        return first.addDays(length - 1);
    }
    const QDate lastMonth =
        QDate(first.year(), first.month(), 1).addMonths(unit == PeriodUnit::Years ? 12 * length : length);
    const QDate answering(lastMonth.year(), lastMonth.month(), first.day());
    return answering.isValid() ? answering.addDays(-1)
                               : QDate(lastMonth.year(), lastMonth.month(), lastMonth.daysInMonth());
}

QDate periodEnd(const QDate &event, int days) { return nextOpeningDay(event.addDays(days)); }

} // namespace madoguchi
