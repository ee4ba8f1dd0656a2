#pragma once

#include "benefits/evaluation.h"

namespace madoguchi
{

/// Why: one condition as it was found, with those it rests on. Only what bears the outcome.
struct Reason
{
    Truth truth = Truth::Unknown;
    LocalizedText words; ///< a sentence; a near miss says by how much (「12,000円多いです」)
    QString law;         ///< article, in Japanese; may be empty
    std::optional<qint64> missedBy; ///< of a comparison that fails: yen, people, days …, at least 1
    bool office = false;            ///< only the office can say
    QList<Reason> parts;
};

/// The tree of reasons for a result of this evaluation.
Reason explain(const Evaluation &evaluation, const BenefitResult &result);

/// The same in a few sentences: what the first level found, and how many answers are missing.
LocalizedText summaryOf(const Evaluation &evaluation, const BenefitResult &result);

/// The question to ask for a slot, in whole: about whom, for which year.
LocalizedText questionWords(const Slot &slot, const Evaluation &evaluation);
/// 「あなた」, 「子（2015年生まれ）」.
LocalizedText memberWords(int member, const Evaluation &evaluation);

} // namespace madoguchi
