#include "benefits/lint/lint.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int staleDays = 365;

void lintSource(const Benefit &benefit, const BenefitBook &book, const QDate &today,
                QList<LintFinding> &findings)
{
    const QString file = benefit.id + QLatin1String(".json");
    if (benefit.checkedOn.daysTo(today) > staleDays || benefit.checkedOn > today) {
        findings += LintFinding{LintFinding::Severity::Warning, file, QStringLiteral("/checked_on"),
                                QStringLiteral("checked more than a year ago, or in the future")};
    }
    for (qsizetype i = 1; i < benefit.rules.size(); ++i) {
        if (benefit.rules.at(i - 1).until.addDays(1) != benefit.rules.at(i).from) {
            findings +=
                LintFinding{LintFinding::Severity::Warning, file, QStringLiteral("/rules/%1/from").arg(i),
                            QStringLiteral("a gap after the rule before it")};
        }
    }
    for (const QString &other : benefit.exclusiveWith) {
        if (!book.benefit(other)) {
            findings += LintFinding{LintFinding::Severity::Error, file, QStringLiteral("/exclusive_with"),
                                    QStringLiteral("no such benefit: ") + other};
        }
    }
    if (benefit.documents.isEmpty()) {
        findings += LintFinding{LintFinding::Severity::Warning, file, QStringLiteral("/apply/documents"),
                                QStringLiteral("no documents are named")};
    }
}

void lintUnused(const BenefitBook &book, QList<LintFinding> &findings)
{
    QSet<QString> used;
    for (const Node &node : book.program().nodes()) {
        if (node.op == Op::Table) {
            used += book.program().lookUp(node.a).table;
        }
    }
    for (const DatedTable &table : book.tables().tables()) {
        if (!used.contains(table.id)) {
            findings += LintFinding{LintFinding::Severity::Warning,
                                    QLatin1String("tables/") + table.rows.first().file,
                                    {},
                                    QStringLiteral("nobody uses the table ") + table.id};
        }
    }
}

void lintAllTexts(const BenefitFiles &files, QList<LintFinding> &findings)
{
    for (auto it = files.benefits.begin(); it != files.benefits.end(); ++it) {
        lintTexts(it.key(), it.value(), findings);
    }
    for (auto it = files.facts.begin(); it != files.facts.end(); ++it) {
        lintTexts(QLatin1String("facts/") + it.key(), it.value(), findings);
    }
    for (auto it = files.definitions.begin(); it != files.definitions.end(); ++it) {
        lintTexts(QLatin1String("definitions/") + it.key(), it.value(), findings);
    }
}

} // namespace

QList<Expression::Pointer> ownExpressions(const Expression::Pointer &root)
{
    QList<Expression::Pointer> all;
    QList<Expression::Pointer> open{root};
    while (!open.isEmpty()) {
        const Expression::Pointer one = open.takeLast();
        all += one;
        // A definition's parts, and when a fact applies, stand in other files.
        if (!one->isShared && one->op != Op::Fact) {
            for (const Expression::Pointer &part : one->parts) {
                open += part;
            }
        }
    }
    return all;
}

QList<LintFinding> lint(const LintRequest &request)
{
    QList<LintFinding> findings;
    QList<FileFault> faults;
    const auto book = BenefitBook::readable(request.files, faults);
    for (const FileFault &fault : std::as_const(faults)) {
        findings +=
            LintFinding{LintFinding::Severity::Error, fault.file,
                        fault.error.facts.value(QStringLiteral("pointer")).toString(), fault.error.detail};
    }
    if (book) {
        lintTables(book->tables(), request.today, findings);
        lintUnused(*book, findings);
        for (const Benefit &benefit : book->benefits()) {
            const QString file = benefit.id + QLatin1String(".json");
            const bool isWanted = (request.only.isEmpty() || request.only == benefit.id) &&
                                  (request.own.isEmpty() || request.own.contains(file));
            if (isWanted) {
                lintSource(benefit, *book, request.today, findings);
                lintBranches(book, benefit, request.today, findings);
                lintCases(book, benefit, findings);
            }
        }
    }
    lintAllTexts(request.files, findings);
    const auto isForeign = [&](const LintFinding &finding) {
        // What can not be read at all is told whosever file it is.
        const bool isFault = finding.severity == LintFinding::Severity::Error;
        const bool other = !request.own.isEmpty() && !request.own.contains(finding.file) && !isFault;
        const bool elsewhere =
            !request.only.isEmpty() && finding.file != request.only + QLatin1String(".json") && !isFault;
        return other || elsewhere;
    };
    findings.removeIf(isForeign);
    std::stable_sort(findings.begin(), findings.end(), [](const LintFinding &a, const LintFinding &b) {
        return a.severity != b.severity ? a.severity < b.severity : a.file < b.file;
    });
    return findings;
}

} // namespace madoguchi
