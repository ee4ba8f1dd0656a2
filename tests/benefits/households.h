#pragma once

#include "benefits/evaluation.h"

#include <random>

namespace madoguchi
{

/// Made-up households of every kind: everything in them is random, within what a fact can be.
class HouseholdMaker
{
public:
    HouseholdMaker(const BenefitBook &book, quint32 seed);

    /// `known`: the share of facts that are known, 0 to 1; the rest is not asked, not known, or a span.
    Household make(double known, const QDate &day);
    /// One of the ways in which what is not known could be: every fact has one value, everybody is listed.
    Household completed(const Household &household, const QDate &day);
    /// A value that the fact can have.
    Value valueOf(const Fact &fact, const QDate &day);
    int number(int least, int most);

private:
    bool isAskable(int fact) const;
    QList<int> yearsOf(const Fact &fact, const QDate &day) const;
    void complete(Household &household, int member, const QDate &day);

    const BenefitBook &m_book;
    QSet<int> m_directAnswers; ///< facts that say outright what is also computed: known_or
    std::mt19937 m_random;
};

} // namespace madoguchi
