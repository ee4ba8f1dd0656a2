#pragma once

#include "benefits/household.h"

namespace madoguchi
{

/// Something that may happen to a household.
struct Supposition
{
    enum class Event { ChildBorn, Move, IncomeFalls, JobLost, SpouseLeaves, MemberLeaves };
    Event event = Event::ChildBorn;
    QString town = {}; ///< Move: the code of the new one, 6 digits
    qint64 income = 0; ///< IncomeFalls: the one who asks then has, in yen a year (合計所得金額)
    int member = 0;    ///< MemberLeaves: who; not the one who asks
};

/// A copy of the household as it would be if that happened on `day`. What an answer rested on before, and
/// would no longer be true, is unknown in it. Uses the base content's facts; what that no longer has is left
/// out.
Household supposed(Household household, const Supposition &supposition, const FactBook &facts,
                   const QDate &day);

} // namespace madoguchi
