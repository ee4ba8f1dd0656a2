#include "benefits/evaluation.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace madoguchi
{
namespace
{

Outside outsideOf(const Benefit &benefit, const BenefitRule *rule, const QString &town, const QDate &day)
{
    if (benefit.concerns(town) == Truth::No) {
        return Outside::OtherArea;
    }
    if (benefit.validFrom.isValid() && day < benefit.validFrom) {
        return Outside::NotYet;
    }
    if (benefit.validUntil.isValid() && day > benefit.validUntil) {
        return Outside::Ended;
    }
    return rule ? Outside::Nothing : Outside::NoRule;
}

QList<AmountResult> amountsOf(const BenefitRule &rule, const ValueSheet &sheet)
{
    QList<AmountResult> totals;
    for (const BenefitAmount &amount : rule.amounts) {
        // No benefit takes money: what a formula yields below zero, for incomes that it is not meant for, is
        // nothing.
        const Value found = sheet.at(amount.yen->node);
        const Value yen{std::max<qint64>(0, found.least), std::max<qint64>(0, found.most)};
        const auto same = std::find_if(totals.begin(), totals.end(),
                                       [&](const AmountResult &total) { return total.per == amount.per; });
        if (same == totals.end()) {
            totals += AmountResult{amount.per, yen};
        } else {
            same->yen = {kept(WideNumber(same->yen.least) + yen.least),
                         kept(WideNumber(same->yen.most) + yen.most)};
        }
    }
    return totals;
}

BenefitVerdict verdictFor(Truth truth, bool isComputed, bool isOpen)
{
    if (truth == Truth::No) {
        return BenefitVerdict::No;
    }
    if (truth == Truth::Yes) {
        return isComputed ? BenefitVerdict::Likely : BenefitVerdict::AskOffice;
    }
    return isOpen ? BenefitVerdict::NeedsAnswers : BenefitVerdict::AskOffice;
}

/// Of all amounts that have an upper end, the sum of one of their ends in a year.
qint64 yearly(const QList<AmountResult> &amounts, qint64 Value::*end)
{
    static constexpr std::array<qint64, 4> timesAYear{12, 1, 365, 1}; // month, year, day, once
    qint64 sum = 0;
    for (const AmountResult &amount : amounts) {
        if (amount.yen.hasEnd()) {
            sum += timesAYear[size_t(amount.per)] * amount.yen.*end;
        }
    }
    return sum;
}

} // namespace

qint64 BenefitResult::yearlyYen() const { return yearly(amounts, &Value::most); }

qint64 BenefitResult::worth() const
{
    constexpr qint64 leastTaxPercent = 15; // 所得税の最低税率5％と住民税10％
    // An upper end that only follows from what nobody has said yet is no reason to be looked at first.
    constexpr qint64 mostOpenYen = 600'000;
    const qint64 least = yearly(amounts, &Value::least);
    const qint64 yen = std::min(yearly(amounts, &Value::most), least + mostOpenYen);
    switch (benefit->kind) {
    case BenefitKind::Deduction:
        return yen * leastTaxPercent / 100;
    case BenefitKind::Loan:
        return 0;
    case BenefitKind::Paid:
    case BenefitKind::Saved:
    case BenefitKind::InKind:
        break;
    }
    return yen;
}

Evaluation::Evaluation(std::shared_ptr<const BenefitBook> book, Household household, const QDate &day)
    : m_book(std::move(book))
    , m_household(std::move(household))
    , m_day(day)
    , m_sheet(m_book->program(), m_book->facts())
    , m_finder(std::make_shared<OpenPointFinder>(m_book->program()))
{
    fill();
}

void Evaluation::setHousehold(Household household)
{
    m_household = std::move(household);
    fill();
}

void Evaluation::setDay(const QDate &day)
{
    m_day = day;
    fill();
}

void Evaluation::fill()
{
    QList<int> roots;
    m_results.resize(m_book->benefits().size());
    for (int index = 0; index < m_results.size(); ++index) {
        const Benefit &benefit = m_book->benefits().at(index);
        const BenefitRule *rule = benefit.ruleOn(m_day);
        m_results[index] = {};
        m_results[index].benefit = &benefit;
        m_results[index].rule = rule;
        if (rule) {
            roots += rootsOf(benefit, *rule);
        }
    }
    m_sheet.fill(m_household, m_day, {roots.constData(), size_t(roots.size())});
    for (int index = 0; index < m_results.size(); ++index) {
        conclude(index);
    }
}

void Evaluation::answer(const Slot &slot, const Answer &answer)
{
    m_household.set(slot, answer);
    const Fact &fact = m_book->facts().at(slot.fact);
    if (fact.form == Fact::Form::Value) {
        m_sheet.update(m_household, slot);
        for (const int index : m_book->concernedBy(slot.fact)) {
            conclude(index);
        }
        return;
    }
    // Of the town or of a list of members nothing is computed: it only is not asked again.
    for (int index = 0; index < m_results.size(); ++index) {
        const BenefitResult &result = m_results.at(index);
        if (result.questions.contains(slot) || result.amountQuestions.contains(slot)) {
            conclude(index);
        }
    }
}

void Evaluation::conclude(int index)
{
    BenefitResult &result = m_results[index];
    const Benefit &benefit = *result.benefit;
    result.questions.clear();
    result.amountQuestions.clear();
    result.amounts.clear();
    result.declined = false;
    result.deadline = {};
    result.outside = outsideOf(benefit, result.rule, m_household.town(), m_day);
    if (result.outside != Outside::Nothing) {
        result.verdict = result.outside == Outside::NoRule ? BenefitVerdict::AskOffice : BenefitVerdict::No;
        return;
    }
    const int requirement = result.rule->requirement->node;
    const Truth area = benefit.concerns(m_household.town());
    const Truth truth = std::min(m_sheet.at(requirement).truth(), area);
    if (truth == Truth::Unknown) {
        const OpenPoints open = m_finder->find(m_sheet, m_household, {&requirement, 1});
        result.questions = open.questions;
        result.declined = open.declined;
        const Slot town{m_book->facts().town(), Slot::household, 0};
        if (area == Truth::Unknown) {
            if (m_household.answer(town)) {
                result.declined = true;
            } else {
                result.questions += town;
            }
        }
    }
    result.verdict = verdictFor(truth, benefit.isComputed, !result.questions.isEmpty());
    if (result.verdict == BenefitVerdict::No) {
        return;
    }
    result.amounts = amountsOf(*result.rule, m_sheet);
    const bool spans = std::any_of(result.amounts.begin(), result.amounts.end(),
                                   [](const AmountResult &amount) { return !amount.yen.isExact(); });
    if (spans && result.verdict != BenefitVerdict::NeedsAnswers) {
        QVarLengthArray<int, 8> amounts;
        for (const BenefitAmount &amount : result.rule->amounts) {
            amounts.append(amount.yen->node);
        }
        result.amountQuestions =
            m_finder->find(m_sheet, m_household, {amounts.constData(), size_t(amounts.size())}).questions;
    }
    const Expression::Pointer &after = benefit.window.after;
    const bool hasEvent = after && m_sheet.isKnown(after->node);
    result.deadline = benefit.window.deadline(
        m_day, hasEvent ? QDate::fromJulianDay(m_sheet.at(after->node).least) : QDate());
}

QList<BenefitResult> Evaluation::ordered() const
{
    static constexpr qint64 soon =
        60; // days: what ends later is no reason to look at it before what is worth more
    QList<BenefitResult> list = m_results;
    const auto rank = [this](const BenefitResult &result) {
        const qint64 left = m_day.daysTo(result.deadline); // 0 without a deadline
        const qint64 urgency = left > 0 ? std::min(left, soon) : soon;
        return std::make_tuple(int(result.verdict), urgency, result.questions.size(), -result.worth());
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const BenefitResult &a, const BenefitResult &b) { return rank(a) < rank(b); });
    return list;
}

const BenefitResult *Evaluation::result(const QString &id) const
{
    const auto found = std::find_if(m_results.begin(), m_results.end(),
                                    [&](const BenefitResult &result) { return result.benefit->id == id; });
    return found == m_results.end() ? nullptr : &*found;
}

} // namespace madoguchi
