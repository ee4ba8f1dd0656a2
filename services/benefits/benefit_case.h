#pragma once

#include "benefits/evaluation.h"

namespace madoguchi
{

/// A household and what must come out for it: written in a benefit's file, run by its linter and by tests.
struct BenefitCase
{
    QString name;
    QDate day;
    Household household;
    BenefitVerdict verdict = BenefitVerdict::Likely;
    QHash<int, Value> amounts;            ///< by BenefitAmount::Per; unknown: with an open end
    std::optional<QStringList> questions; ///< ids of facts
    std::optional<QDate> deadline;
};

/// The cases of a benefit. Errors: CatalogueInvalid with a JSON pointer into its file.
Result<QList<BenefitCase>> readCases(const Benefit &benefit, const FactBook &facts);

/// What comes out otherwise than the case says; empty: all as it says.
QStringList differences(const BenefitCase &expected, const BenefitResult &result, const FactBook &facts);

/// "likely", "answers", "office", "not": as files and programs name verdicts.
QString benefitVerdictName(BenefitVerdict verdict);
/// "month", "year", "day", "once".
QString periodName(BenefitAmount::Per per);

} // namespace madoguchi
