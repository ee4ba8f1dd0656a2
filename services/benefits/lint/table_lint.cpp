#include "benefits/lint/lint.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr int staleTableDays = 365;

bool meet(const TableRow &a, const TableRow &b)
{
    for (qsizetype part = 0; part < a.key.size(); ++part) {
        const auto one = rangeFrom(a.key.at(part));
        const auto other = rangeFrom(b.key.at(part));
        const bool same = one && other ? one->least <= other->most && other->least <= one->most
                                       : a.key.at(part) == b.key.at(part);
        if (!same) {
            return false;
        }
    }
    return (!a.until.isValid() || a.until >= b.from) && (!b.until.isValid() || b.until >= a.from);
}

LintFinding at(const TableRow &row, LintFinding::Severity severity, const QString &message)
{
    return {severity, QLatin1String("tables/") + row.file, QStringLiteral("line %1").arg(row.line), message};
}

/// Gaps in time are allowed where a note says why.
void lintPeriods(QList<TableRow> rows, const QDate &today, QList<LintFinding> &findings)
{
    std::sort(rows.begin(), rows.end(), [](const TableRow &a, const TableRow &b) { return a.from < b.from; });
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const TableRow &row = rows.at(i);
        const bool isLast = i + 1 == rows.size();
        const bool ends = row.until.isValid() && row.note.isEmpty();
        if (!isLast && ends && row.until.addDays(1) < rows.at(i + 1).from) {
            findings += at(row, LintFinding::Severity::Warning,
                           QStringLiteral("a gap until ") + rows.at(i + 1).from.toString(Qt::ISODate));
        }
        if (isLast && ends && row.until < today) {
            findings += at(row, LintFinding::Severity::Warning,
                           QStringLiteral("no value since then: add the new one, or a note"));
        }
    }
}

} // namespace

void lintTables(const TableBook &tables, const QDate &today, QList<LintFinding> &findings)
{
    for (const DatedTable &table : tables.tables()) {
        QMap<QString, QList<TableRow>> byKey;
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            const TableRow &row = table.rows.at(i);
            byKey[row.key.join(u'/')] += row;
            for (qsizetype j = 0; j < i; ++j) {
                if (meet(row, table.rows.at(j))) {
                    findings += at(
                        row, LintFinding::Severity::Error,
                        QStringLiteral("%1: overlaps with line %2").arg(table.id).arg(table.rows.at(j).line));
                    break;
                }
            }
            if (row.checkedOn.daysTo(today) > staleTableDays || row.checkedOn > today) {
                findings += at(row, LintFinding::Severity::Warning,
                               QStringLiteral("checked more than a year ago, or in the future"));
            }
        }
        for (const QList<TableRow> &rows : std::as_const(byKey)) {
            lintPeriods(rows, today, findings);
        }
    }
}

} // namespace madoguchi
