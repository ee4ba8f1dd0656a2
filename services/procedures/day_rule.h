#pragma once

#include "base/legal_dates.h"
#include "procedures/answer_sheet.h"

#include <QString>

namespace madoguchi
{

/// A day reckoned from today or from the date in another answer.
struct DayRule
{
    enum class Count {
        Days,        ///< by the calendar, also backwards; 31 January and a month: the last of February
        OpeningDays, ///< days on which the office is open, the first day not counted
        LegalPeriod, ///< 民法140–143条: the first day not counted; an end on a closed day moves
        FromFirstDay, ///< the first day counts (戸籍法43条; 民法140条ただし書 for what begins at 0:00); a
                      ///< closed end moves
    };
    QString base;   ///< "today" or the id of a date question
    int length = 0; ///< may be negative for Count::Days
    PeriodUnit unit = PeriodUnit::Days;
    Count count = Count::Days;
    int nextMonth =
        0; ///< not 0: the next such day of the year on or after the base (then there is no length)
    int nextDay = 0;

    /// Nothing while the question that it counts from has no date.
    std::optional<QDate> day(const AnswerSheet &answers) const;
};

} // namespace madoguchi
