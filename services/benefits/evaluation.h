#pragma once

#include "benefits/benefit.h"

namespace madoguchi
{

enum class Verdict {
    Likely,   ///< everything this PC can look at holds
    Possible, ///< nothing speaks against it, answers are missing
    No,       ///< something that is known speaks against it
};

struct OpenQuestion
{
    QString id;
    LocalizedText text;
};

/// What one benefit is to one person, with the reason.
struct BenefitResult
{
    QString id;
    LocalizedText name;
    Verdict verdict = Verdict::Possible;
    LocalizedText reason;                ///< what was found; never empty
    QList<OpenQuestion> questions;       ///< what would have to be answered
    std::optional<BenefitAmount> amount; ///< nothing where no value is known for the day
};

/// All benefits, the most useful first: likely before possible before no; among equals the one that needs the
/// fewest answers, then the one that pays most in a year, then by id. Pure and local: nothing is sent
/// anywhere.
QList<BenefitResult> evaluate(const QList<Benefit> &benefits, const BenefitFacts &facts, const QDate &today);

} // namespace madoguchi
