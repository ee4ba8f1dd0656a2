#include "tests/benefits/households.h"

#include <bit>

namespace madoguchi
{

HouseholdMaker::HouseholdMaker(const BenefitBook &book, quint32 seed)
    : m_book(book)
    , m_random(seed)
{
    for (const Node &node : book.program().nodes()) {
        if (node.op == Op::KnownOr) {
            const int first = book.program().arguments(node)[0];
            m_directAnswers += int(book.program().nodes()[size_t(first)].a);
        }
    }
}

int HouseholdMaker::number(int least, int most)
{
    return std::uniform_int_distribution(least, most)(m_random);
}

/// What is taken for granted, and what says outright what is computed elsewhere, is left open: an answer
/// there may contradict the other answers, as no real household does.
bool HouseholdMaker::isAskable(int fact) const
{
    const Fact &one = m_book.facts().at(fact);
    return one.form == Fact::Form::Value && fact != m_book.facts().relation() && !one.assumed &&
           !m_directAnswers.contains(fact);
}

QList<int> HouseholdMaker::yearsOf(const Fact &fact, const QDate &day) const
{
    if (!fact.byYear) {
        return {0};
    }
    QList<int> years;
    for (int year = day.year() - 11; year <= day.year() + 11; ++year) {
        years += year;
    }
    return years;
}

Value HouseholdMaker::valueOf(const Fact &fact, const QDate &day)
{
    switch (fact.type.kind) {
    case ValueKind::Choice:
        return {qint64(quint64(1) << number(0, int(fact.choices.size()) - 1)), 0};
    case ValueKind::Truth:
        return Value::exactly(number(0, 1));
    case ValueKind::Date:
        return fact.id == QLatin1String("birth")
                   ? Value::exactly(day.addDays(-number(0, 36'000)).toJulianDay())
                   : Value::exactly(day.addDays(number(-1000, 300)).toJulianDay());
    default:
        break;
    }
    // Most limits lie low in what could be: small numbers come more often.
    const qint64 width = fact.range.most - fact.range.least;
    const qint64 scale = number(0, 3) == 0 ? width : std::min<qint64>(width, number(0, 1) ? 3'000'000 : 60);
    return Value::exactly(fact.range.least + std::uniform_int_distribution<qint64>(0, scale)(m_random));
}

Household HouseholdMaker::make(double known, const QDate &day)
{
    const FactBook &facts = m_book.facts();
    const auto isKnown = [&] { return number(0, 999) < int(known * 1000); };
    Household household(facts);
    household.setComplete(isKnown() ? quint64(facts.at(facts.relation()).range.least)
                                    : quint64(number(0, 255)));
    if (isKnown()) {
        household.setTown(QStringLiteral("131032"));
    }
    for (int i = number(0, 5); i > 0; --i) {
        const int member = household.addMember();
        if (isKnown()) {
            household.set({facts.relation(), member, 0},
                          Answer::known({qint64(quint64(1) << number(1, 7)), 0}));
        }
    }
    for (int fact = 0; fact < facts.facts().size(); ++fact) {
        const Fact &one = facts.at(fact);
        const bool isShared = one.about == Fact::About::Household;
        if (!isAskable(fact)) {
            continue;
        }
        for (int member = isShared ? Slot::household : 0; member < (isShared ? 0 : household.size());
             ++member) {
            for (const int year : yearsOf(one, day)) {
                if (isKnown()) {
                    household.set({fact, member, year}, Answer::known(valueOf(one, day)));
                } else if (number(0, 9) == 0) {
                    household.set({fact, member, year}, Answer::dontKnow());
                } else if (number(0, 9) == 0 && one.type.kind == ValueKind::Yen) {
                    const Value a = valueOf(one, day);
                    const Value b = valueOf(one, day);
                    household.set({fact, member, year}, Answer::known(a.hull(b)));
                }
            }
        }
    }
    return household;
}

void HouseholdMaker::complete(Household &household, int member, const QDate &day)
{
    const FactBook &facts = m_book.facts();
    for (int fact = 0; fact < facts.facts().size(); ++fact) {
        const Fact &one = facts.at(fact);
        const bool belongs = (one.about == Fact::About::Household) == (member == Slot::household);
        if (!isAskable(fact) || !belongs) {
            continue;
        }
        for (const int year : yearsOf(one, day)) {
            const Slot slot{fact, member, year};
            const Answer *answer = household.answer(slot);
            if (!answer || answer->kind != Answer::Kind::Known) {
                household.set(slot, Answer::known(valueOf(one, day)));
            } else if (one.type.kind != ValueKind::Choice && !answer->value.isExact()) {
                std::uniform_int_distribution<qint64> within(answer->value.least, answer->value.most);
                household.set(slot, Answer::known(Value::exactly(within(m_random))));
            }
        }
    }
}

Household HouseholdMaker::completed(const Household &household, const QDate &day)
{
    const FactBook &facts = m_book.facts();
    const auto all = quint64(facts.at(facts.relation()).range.least);
    Household whole = household;
    const quint64 unlisted = all & ~household.complete() & ~quint64(1);
    const auto oneOf = [&](quint64 set) {
        for (int skip = number(0, std::popcount(set) - 1); skip > 0; --skip) {
            set &= set - 1;
        }
        return set & -set;
    };
    for (int more = unlisted ? number(0, 3) : 0; more > 0; --more) {
        const int member = whole.addMember();
        if (member > 0) {
            whole.set({facts.relation(), member, 0}, Answer::known({qint64(oneOf(unlisted)), 0}));
        }
    }
    whole.setComplete(all);
    if (whole.town().isEmpty()) {
        whole.setTown(QStringLiteral("%1").arg(number(0, 1) ? 131032 : 271004));
    }
    for (int member = 0; member < whole.size(); ++member) {
        if (!whole.answer({facts.relation(), member, 0})) {
            whole.set({facts.relation(), member, 0}, Answer::known({qint64(oneOf(all & ~quint64(1))), 0}));
        }
    }
    for (int member = Slot::household; member < whole.size(); ++member) {
        complete(whole, member, day);
    }
    return whole;
}

} // namespace madoguchi
