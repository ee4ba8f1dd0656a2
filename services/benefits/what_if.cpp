#include "benefits/what_if.h"

#include <QDate>

namespace madoguchi
{
namespace
{

/// Sets facts by their names; a fact that is not there is passed over.
class Change
{
public:
    Change(Household &household, const FactBook &facts)
        : m_household(household)
        , m_facts(facts)
    {
    }

    void set(const char *fact, int member, const QJsonValue &json, int year = 0)
    {
        const int index = m_facts.index(QLatin1String(fact));
        const auto value = index < 0 ? std::nullopt : m_facts.at(index).valueOf(json);
        if (value) {
            m_household.set({index, member, year}, Answer::known(*value));
        }
    }
    void clear(const char *fact, int member, int year = 0)
    {
        m_household.clear({m_facts.index(QLatin1String(fact)), member, year});
    }
    bool is(const char *fact, int member, const char *choice) const
    {
        const int index = m_facts.index(QLatin1String(fact));
        const Answer *answer = index < 0 ? nullptr : m_household.answer({index, member, 0});
        const auto value = index < 0 ? std::nullopt : m_facts.at(index).valueOf(QLatin1String(choice));
        return answer && value && answer->kind == Answer::Kind::Known && answer->value == *value;
    }
    /// The first member of that relation; -1: none is known.
    int first(const char *relation) const
    {
        for (int member = 0; member < m_household.size(); ++member) {
            if (is("relation", member, relation)) {
                return member;
            }
        }
        return -1;
    }
    /// What the tax office said was said of another income or another household.
    void forgetTaxNotices()
    {
        clear("household-tax-exempt-notice", Slot::household);
        for (int member = 0; member < m_household.size(); ++member) {
            clear("resident-tax-exempt-notice", member);
        }
    }

private:
    Household &m_household;
    const FactBook &m_facts;
};

void bearChild(Household &household, Change &change, const QDate &day)
{
    const int spouse = change.first("spouse");
    const int mother = change.is("sex", 0, "female") ? 0 : spouse;
    const int child = household.addMember();
    if (child < 0) {
        return;
    }
    change.set("relation", child, QStringLiteral("child"));
    change.set("birth", child, day.toString(Qt::ISODate));
    change.set("living-apart", child, false);
    if (mother >= 0) {
        change.set("gave-birth-or-pregnant", mother, true);
        change.set("delivery-date", mother, day.toString(Qt::ISODate));
        change.set("babies", mother, 1);
    }
}

void lowerIncome(Change &change, qint64 income, const QDate &day)
{
    // Whichever year a benefit looks at: the question is what the lower income would mean once it counts.
    for (int year = day.year() - 2; year <= day.year(); ++year) {
        change.set("total-income", 0, income, year);
    }
    change.forgetTaxNotices();
}

void loseJob(Change &change, const QDate &day)
{
    change.set("work", 0, QStringLiteral("unemployed"));
    change.set("left-job-date", 0, day.toString(Qt::ISODate));
    for (const char *fact :
         {"standard-monthly-pay", "monthly-pay", "monthly-income", "left-job-reason-code"}) {
        change.clear(fact, 0);
    }
    change.clear("household-monthly-income", Slot::household);
    change.clear("monthly-take-home", Slot::household);
}

} // namespace

Household supposed(Household household, const Supposition &supposition, const FactBook &facts,
                   const QDate &day)
{
    Change change(household, facts);
    const int leaves =
        supposition.event == Supposition::Event::SpouseLeaves ? change.first("spouse") : supposition.member;
    switch (supposition.event) {
    case Supposition::Event::ChildBorn:
        bearChild(household, change, day);
        break;
    case Supposition::Event::Move:
        household.setTown(supposition.town);
        change.clear("municipality-class", Slot::household);
        change.clear("nhi-per-head-premium", Slot::household);
        break;
    case Supposition::Event::IncomeFalls:
        lowerIncome(change, supposition.income, day);
        break;
    case Supposition::Event::JobLost:
        loseJob(change, day);
        break;
    case Supposition::Event::SpouseLeaves:
    case Supposition::Event::MemberLeaves:
        if (leaves <= 0 || leaves >= household.size()) {
            break;
        }
        household = household.without(leaves);
        change.forgetTaxNotices();
        if (supposition.event == Supposition::Event::SpouseLeaves && change.first("child") >= 0) {
            change.set("single-parent", 0, true);
        }
        break;
    }
    return household;
}

} // namespace madoguchi
