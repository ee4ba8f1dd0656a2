#include "base/legal_dates.h"
#include "benefits/benefit_case.h"
#include "benefits/lint/lint.h"

#include <limits>

namespace madoguchi
{
namespace
{

/// How near the cases of a file come to one threshold from either side, in its own unit (ages in days); 0 is
/// directly beside it.
struct Threshold
{
    Expression::Pointer expression;
    qint64 yes = std::numeric_limits<qint64>::max();
    qint64 no = std::numeric_limits<qint64>::max();
};

bool isAge(const Program &program, int node) { return program.nodes()[size_t(node)].op == Op::Age; }

/// The distance to the other side, at least 1; nothing where it is not known.
std::optional<qint64> stepsAcross(const Expression &expression, const ValueSheet &sheet,
                                  const BenefitBook &book, int column)
{
    const Node &node = book.program().nodes()[size_t(expression.node)];
    const auto arguments = book.program().arguments(node);
    const auto birthOf = [&](int of) {
        const Node &age = book.program().nodes()[size_t(of)];
        const Value birth = sheet.at(book.program().arguments(age)[0], column);
        return birth.isExact() ? QDate::fromJulianDay(birth.least) : QDate();
    };
    const auto days = [&](const QDate &firstDay) {
        const qint64 distance = firstDay.daysTo(sheet.day());
        return distance >= 0 ? distance + 1 : -distance;
    };
    if (node.op == Op::ThroughSchoolYear) {
        const Value birth = sheet.at(arguments[0], column);
        return birth.isExact()
                   ? std::optional(
                         days(schoolYearEnd(QDate::fromJulianDay(birth.least), int(node.a)).addDays(1)))
                   : std::nullopt;
    }
    const Value a = sheet.at(arguments[0], column);
    const Value b = sheet.at(arguments[1], column);
    if (!a.isExact() || !b.isExact()) {
        return std::nullopt;
    }
    const bool leftAge = isAge(book.program(), arguments[0]);
    if (leftAge || isAge(book.program(), arguments[1])) {
        const QDate birth = birthOf(arguments[leftAge ? 0 : 1]);
        // age < n and n <= age turn at n; age <= n and n < age at n + 1.
        const qint64 years = (leftAge ? b.least : a.least) + ((node.op == Op::Below) == leftAge ? 0 : 1);
        return birth.isValid() ? std::optional(days(reachesAge(birth, int(years)).addDays(1))) : std::nullopt;
    }
    const qint64 distance = node.op == Op::Below ? b.least - a.least : b.least - a.least + 1;
    return distance > 0 ? distance : 1 - distance;
}

QList<Threshold> thresholdsOf(const Benefit &benefit)
{
    QList<Threshold> list;
    for (const BenefitRule &rule : benefit.rules) {
        QList<Expression::Pointer> roots{rule.requirement};
        for (const BenefitAmount &amount : rule.amounts) {
            roots += amount.yen;
        }
        for (const Expression::Pointer &root : std::as_const(roots)) {
            for (const Expression::Pointer &one : ownExpressions(root)) {
                const bool compares =
                    one->comparison != Comparison::None && one->comparison != Comparison::Equals;
                if ((compares && !one->isShared) || one->op == Op::ThroughSchoolYear) {
                    list += Threshold{one};
                }
            }
        }
    }
    return list;
}

void measure(QList<Threshold> &thresholds, const Evaluation &evaluation)
{
    const ValueSheet &sheet = evaluation.sheet();
    for (Threshold &threshold : thresholds) {
        const int node = threshold.expression->node;
        if (!sheet.isActive(node)) {
            continue;
        }
        for (int column = 0; column < sheet.members(); ++column) {
            const auto steps = stepsAcross(*threshold.expression, sheet, evaluation.book(), column);
            const Truth truth = sheet.at(node, column).truth();
            if (steps && truth != Truth::Unknown) {
                qint64 &side = truth == Truth::Yes ? threshold.yes : threshold.no;
                side = std::min(side, *steps - 1);
            }
        }
    }
}

void report(const Threshold &threshold, const Benefit &benefit, QList<LintFinding> &findings)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    const QString file = benefit.id + QLatin1String(".json");
    for (const auto &[side, distance] :
         {std::pair("met", threshold.yes), std::pair("not met", threshold.no)}) {
        const QString which = QLatin1String(side);
        if (distance == never) {
            findings += LintFinding{
                benefit.isComputed ? LintFinding::Severity::Error : LintFinding::Severity::Warning, file,
                threshold.expression->pointer, QStringLiteral("no case where this is ") + which};
        } else if (distance > 0) {
            findings += LintFinding{
                LintFinding::Severity::Warning, file, threshold.expression->pointer,
                QStringLiteral("no case directly at the threshold where this is %1; the nearest is %2 away")
                    .arg(which)
                    .arg(distance)};
        }
    }
}

} // namespace

void lintCases(const std::shared_ptr<const BenefitBook> &book, const Benefit &benefit,
               QList<LintFinding> &findings)
{
    const QString file = benefit.id + QLatin1String(".json");
    const auto cases = readCases(benefit, book->facts());
    if (!cases) {
        findings += LintFinding{LintFinding::Severity::Error, file,
                                cases.error().facts.value(QStringLiteral("pointer")).toString(),
                                cases.error().detail};
        return;
    }
    QList<Threshold> thresholds = thresholdsOf(benefit);
    QSet<qsizetype> usedRules;
    for (qsizetype i = 0; i < cases->size(); ++i) {
        const BenefitCase &one = cases->at(i);
        const Evaluation evaluation(book, one.household, one.day);
        const BenefitResult &result = *evaluation.result(benefit.id);
        for (const QString &difference : differences(one, result, book->facts())) {
            findings += LintFinding{LintFinding::Severity::Error, file, QStringLiteral("/cases/%1").arg(i),
                                    QStringLiteral("“%1”: %2").arg(one.name, difference)};
        }
        if (result.rule) {
            usedRules += result.rule - benefit.rules.constData();
        }
        measure(thresholds, evaluation);
    }
    for (qsizetype i = 0; i < benefit.rules.size(); ++i) {
        if (!usedRules.contains(i)) {
            findings += LintFinding{LintFinding::Severity::Error, file, QStringLiteral("/rules/%1").arg(i),
                                    QStringLiteral("no case has a day of this rule")};
        }
    }
    for (const Threshold &threshold : std::as_const(thresholds)) {
        report(threshold, benefit, findings);
    }
}

void lintBranches(const std::shared_ptr<const BenefitBook> &book, const Benefit &benefit, const QDate &today,
                  QList<LintFinding> &findings)
{
    const Household nobody(book->facts());
    for (const BenefitRule &rule : benefit.rules) {
        QList<QDate> days{rule.from};
        if (rule.until.isValid()) {
            days += rule.until;
        } else if (today > rule.from) {
            days += today;
        }
        QMap<QString, QSet<int>> seen; // what a condition can be, by its place
        for (const QDate &day : std::as_const(days)) {
            const Evaluation evaluation(book, nobody, day);
            for (const Expression::Pointer &one : ownExpressions(rule.requirement)) {
                if (one->type.kind != ValueKind::Truth || one->isShared ||
                    !evaluation.sheet().isActive(one->node)) {
                    continue;
                }
                for (int column = 0; column < evaluation.sheet().columns(); ++column) {
                    seen[one->pointer] += int(evaluation.sheet().at(one->node, column).truth());
                }
            }
        }
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            if (it->size() == 1 && !it->contains(int(Truth::Unknown))) {
                findings +=
                    LintFinding{LintFinding::Severity::Warning, benefit.id + QLatin1String(".json"), it.key(),
                                it->contains(int(Truth::Yes)) ? QStringLiteral("always holds")
                                                              : QStringLiteral("can never hold")};
            }
        }
    }
}

} // namespace madoguchi
