#pragma once

#include <QDate>

#include <algorithm>
#include <array>

namespace madoguchi
{

/// An era as the card's numbers write it: a digit (1 明治, 2 大正, 3 昭和, 4 平成, 5 令和) and the year in
/// it.
struct EraNumber
{
    int digit = 0;
    int year = 0;

    static EraNumber of(const QDate &day)
    {
        const std::array<QDate, 5> firstDays{QDate(1868, 10, 23), QDate(1912, 7, 30), QDate(1926, 12, 25),
                                             QDate(1989, 1, 8), QDate(2019, 5, 1)};
        const auto later = std::upper_bound(firstDays.begin(), firstDays.end(), day);
        if (later == firstDays.begin()) {
            return {};
        }
        return {int(later - firstDays.begin()), day.year() - (later - 1)->year() + 1};
    }
};

} // namespace madoguchi
