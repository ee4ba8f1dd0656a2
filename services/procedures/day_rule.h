#pragma once

#include "base/legal_dates.h"
#include "procedures/answer_sheet.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace madoguchi
{

/// A day reckoned from today or from the dates in other answers.
struct DayRule
{
    enum class Count {
        Days,        ///< by the calendar, also backwards; 31 January and a month: the last of February
        OpeningDays, ///< days on which the office is open, the first day not counted
        LegalPeriod, ///< 民法140–143条: the first day not counted; an end on a closed day moves
        FromFirstDay, ///< the first day counts (戸籍法43条; 民法140条ただし書 for what begins at 0:00); a
                      ///< closed end moves
    };
    /// Which day it counts from.
    enum class From {
        Base,    ///< `base`
        Latest,  ///< the latest of `days`
        Earliest ///< the earliest of `days`
    };
    From from = From::Base;
    QString base;        ///< "today" or the id of a date question
    QList<DayRule> days; ///< at least two
    int length = 0;      ///< may be negative for Count::Days
    PeriodUnit unit = PeriodUnit::Days;
    int daysBeside = 0; ///< beside months or years of Count::Days: counted after them; may be negative
    Count count = Count::Days;
    bool toEndOfMonth = false; ///< after the length; with LegalPeriod a closed day moves then
    int nextMonth =
        0; ///< not 0: the next such day of the year on or after the base (then there is no length)
    int nextDay = 0;

    /// What becomes of an end on a day on which the office is closed.
    enum class ClosedEnd {
        Moves, ///< as `count` says
        Stays  ///< what it would be if the office were never closed
    };
    /// Nothing while a question that it counts from has no date.
    std::optional<QDate> day(const AnswerSheet &answers, ClosedEnd closed = ClosedEnd::Moves) const;
    /// The date questions that it counts from, each once; today is none.
    QStringList questions() const;

private:
    std::optional<QDate> start(const AnswerSheet &answers) const;
};

} // namespace madoguchi
