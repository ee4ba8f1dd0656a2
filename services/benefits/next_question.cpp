#include "benefits/next_question.h"

#include <algorithm>
#include <cmath>

namespace madoguchi
{
namespace
{

/// A benefit that may be worth much is asked for first, but not in proportion: 100 times as much counts
/// twice.
double weightOf(const BenefitResult &result)
{
    constexpr double unknownWorth = 100'000;
    const double yen = result.yearlyYen() > 0 ? double(result.yearlyYen()) : unknownWorth;
    return std::log10(10 + yen / 1000);
}

double costOf(const Fact &fact) { return double(fact.effort) * (1 + fact.sensitivity); }

/// Without what is most private, as long as there is something else to ask.
QList<Slot> askable(const QList<Slot> &questions, const FactBook &facts)
{
    QList<Slot> harmless;
    std::copy_if(questions.begin(), questions.end(), std::back_inserter(harmless),
                 [&](const Slot &slot) { return facts.at(slot.fact).sensitivity < Fact::mostSensitive; });
    return harmless.isEmpty() ? questions : harmless;
}

} // namespace

QList<NextQuestion> openQuestions(const Evaluation &evaluation)
{
    // To know the amount is worth less than to know whether.
    constexpr double amountShare = 0.25;
    const FactBook &facts = evaluation.book().facts();
    QHash<Slot, NextQuestion> bySlot;
    const auto count = [&](const BenefitResult &result, const QList<Slot> &all, double share) {
        const QList<Slot> questions = askable(all, facts);
        for (const Slot &slot : questions) {
            NextQuestion &question = bySlot[slot];
            question.slot = slot;
            question.score += share * weightOf(result) / double(all.size()) / costOf(facts.at(slot.fact));
            if (!question.serves.contains(result.benefit->id)) {
                question.serves += result.benefit->id;
            }
            if (share == 1 && all.size() == 1) {
                question.settles += result.benefit->id;
            }
        }
    };
    for (const BenefitResult &result : evaluation.results()) {
        if (result.verdict == BenefitVerdict::NeedsAnswers) {
            count(result, result.questions, 1);
        } else if (result.verdict == BenefitVerdict::Likely && !result.amountQuestions.isEmpty()) {
            count(result, result.amountQuestions, amountShare);
        }
    }
    QList<NextQuestion> list = bySlot.values();
    std::sort(list.begin(), list.end(), [](const NextQuestion &a, const NextQuestion &b) {
        return a.score != b.score ? a.score > b.score : a.slot < b.slot;
    });
    return list;
}

} // namespace madoguchi
