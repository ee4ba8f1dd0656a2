#pragma once

#include <QDate>

namespace madoguchi
{

/// The age one has throughout `day`: it changes at the end of the day before the birthday
/// (年齢計算ニ関スル法律, 民法143条), that is on the birthday at 0:00; born on 29 February: on 1 March.
int ageOn(const QDate &birth, const QDate &day);

/// The legal age as laws that say 「…歳に達した日」 count it: reached on the day before the birthday.
QDate reachesAge(const QDate &birth, int years);

/// 31 March that closes the school year in which `years` are reached (「18歳に達する日以後の最初の3月31日」);
/// a birthday on 1 April belongs to the year before.
QDate schoolYearEnd(const QDate &birth, int years);

/// A closed day of national offices: Saturday, Sunday, national holiday (国民の祝日に関する法律),
/// 29 December to 3 January (行政機関の休日に関する法律1条).
bool isOfficeHoliday(const QDate &day);

/// A national holiday, substitute and sandwiched days included. Valid from 2020 on; the two equinoxes by
/// the astronomical formula that holds until 2099.
bool isNationalHoliday(const QDate &day);

/// `day`, or the next opening day when it is a holiday of the office.
QDate nextOpeningDay(const QDate &day);

/// What a period in law is counted in.
enum class PeriodUnit { Days, Months, Years };

/// Whether the day of the event is the first day of the period.
enum class EventDay {
    NotCounted, ///< 民法140条, the rule
    Counted     ///< 戸籍法43条: 「届出事件発生の日からこれを起算する」
};

/// The last day of a period of `length` units (not negative) that starts with an event on `event`. Months and
/// years run by the calendar to the day before the one that answers to the first day, or to the end of a
/// month that has no such day (民法143条). An end on a holiday of the office moves to the next opening day.
QDate periodEnd(const QDate &event, int length, PeriodUnit unit, EventDay eventDay);

/// The same before it moves: an end on a holiday of the office stays there.
QDate unmovedPeriodEnd(const QDate &event, int length, PeriodUnit unit, EventDay eventDay);

/// The last day of a period of `days` that starts with an event on `event`: the first day does not count
/// (民法140条), and an end on a holiday of the office moves to the next opening day.
QDate periodEnd(const QDate &event, int days);

} // namespace madoguchi
