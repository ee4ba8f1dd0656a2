#include "benefits/evaluation.h"

#include "benefits/requirement_words.h"

#include <algorithm>
#include <tuple>

namespace madoguchi
{
namespace
{

Truth inArea(const Benefit &benefit, const QString &municipality)
{
    if (benefit.areas.isEmpty()) {
        return Truth::Yes;
    }
    if (municipality.isEmpty()) {
        return Truth::Unknown;
    }
    const bool inside = std::any_of(benefit.areas.begin(), benefit.areas.end(),
                                    [&](const QString &area) { return municipality.startsWith(area); });
    return inside ? Truth::Yes : Truth::No;
}

/// What the register says and what was answered; open questions are counted.
LocalizedText reasonFor(Truth truth, const QList<Finding> &findings, qsizetype questions)
{
    QList<LocalizedText> sentences;
    for (const Finding &finding : findings) {
        if (finding.question.isEmpty()) {
            sentences += finding.words;
        } else if (finding.truth != Truth::Unknown) {
            sentences += answeredWords(finding.words, finding.truth == Truth::Yes);
        }
    }
    if (truth == Truth::Unknown && questions > 0) {
        sentences += questionsWords(questions);
    }
    return joined(sentences);
}

qint64 yearlyYen(const BenefitResult &result)
{
    if (!result.amount) {
        return 0;
    }
    switch (result.amount->per) {
    case BenefitAmount::Per::Month:
        return 12LL * result.amount->most;
    case BenefitAmount::Per::Day:
        return 365LL * result.amount->most;
    case BenefitAmount::Per::Year:
    case BenefitAmount::Per::Once:
        break;
    }
    return result.amount->most;
}

BenefitResult evaluateOne(const Benefit &benefit, const BenefitFacts &facts, const QDate &today)
{
    BenefitResult result{benefit.id, benefit.name, Verdict::Possible, {}, {}, {}};
    if (const BenefitAmount *amount = benefit.amountOn(today)) {
        result.amount = *amount;
    }
    const Truth area = inArea(benefit, facts.municipality);
    const BenefitRule *rule = benefit.ruleOn(today);
    if (area == Truth::No) {
        result.verdict = Verdict::No;
        result.reason = otherAreaWords();
        return result;
    }
    if (!rule) {
        result.reason = ruleUnknownWords();
        return result;
    }
    QList<Finding> findings;
    const Truth truth = rule->requirement.evaluate(facts, today, findings);
    if (truth == Truth::Unknown) {
        for (const Finding &finding : std::as_const(findings)) {
            const bool known = std::any_of(result.questions.begin(), result.questions.end(),
                                           [&](const OpenQuestion &q) { return q.id == finding.question; });
            if (!finding.question.isEmpty() && finding.truth == Truth::Unknown && !known) {
                result.questions += OpenQuestion{finding.question, finding.words};
            }
        }
    }
    const Truth whole = std::min(truth, area);
    result.verdict = whole == Truth::Yes  ? Verdict::Likely
                     : whole == Truth::No ? Verdict::No
                                          : Verdict::Possible;
    result.reason = reasonFor(truth, findings, result.questions.size());
    if (area == Truth::Unknown && truth != Truth::No) {
        result.reason = joined({result.reason, areaUnknownWords()});
    }
    return result;
}

} // namespace

QList<BenefitResult> evaluate(const QList<Benefit> &benefits, const BenefitFacts &facts, const QDate &today)
{
    QList<BenefitResult> results;
    results.reserve(benefits.size());
    for (const Benefit &benefit : benefits) {
        results += evaluateOne(benefit, facts, today);
    }
    const auto rank = [](const BenefitResult &result) {
        return std::make_tuple(int(result.verdict), result.questions.size(), -yearlyYen(result), result.id);
    };
    std::sort(results.begin(), results.end(),
              [&](const BenefitResult &a, const BenefitResult &b) { return rank(a) < rank(b); });
    return results;
}

} // namespace madoguchi
