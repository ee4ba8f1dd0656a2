#pragma once

#include "base/result.h"
#include "card/pin.h"

#include <QDate>

namespace madoguchi
{

/// What anyone who knows the person, or finds their purse, would try first.
struct GuessableDates
{
    QDate birth; ///< invalid when nobody is signed in or the card has not told it
    QDate today; ///< the last year in which anyone can be born
};

/// Refuses a new PIN that is easily guessed, as the municipal counter does when it is chosen there; it takes
/// no card to say so. `pin` as normalizedPin() gives it. Errors: PinWeak with facts pin and reason =
///   sameCharacter  one character all along;
///   run            ascending or descending by one, as 1234, 7890 or FEDCBA;
///   birth          the birth date: MMDD, DDMM, YYYY, YYMM or MMYY; a password that contains YYYYMMDD;
///   year           four digits that are a year from 1900 to today, which reads as somebody's year of birth.
Outcome checkStrength(PinKind kind, const Secret &pin, const GuessableDates &dates);

} // namespace madoguchi
