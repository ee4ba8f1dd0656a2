#pragma once

#include "base/lint_finding.h"
#include "benefits/benefit_book.h"

#include <QSet>

namespace madoguchi
{

/// What a linter looks at.
struct LintRequest
{
    BenefitFiles files;
    QSet<QString> own; ///< names of files (as in a finding) that are to be looked at; empty: all
    QString only;      ///< id of one benefit; empty: all
    QDate today;
};

/// Everything that is wrong or missing: what can not be read, gaps, overlaps, stale sources, unreachable
/// branches, missing languages, cases that come out otherwise, thresholds without a case on both sides.
QList<LintFinding> lint(const LintRequest &request);

/// The parts, each a file of its own.
void lintTables(const TableBook &tables, const QDate &today, QList<LintFinding> &findings);
void lintCases(const std::shared_ptr<const BenefitBook> &book, const Benefit &benefit,
               QList<LintFinding> &findings);
void lintBranches(const std::shared_ptr<const BenefitBook> &book, const Benefit &benefit, const QDate &today,
                  QList<LintFinding> &findings);

/// Every expression below `root` that its author wrote in the same file, itself included.
QList<Expression::Pointer> ownExpressions(const Expression::Pointer &root);

} // namespace madoguchi
