#include "procedures/lint/lint.h"
#include "procedures/procedure_case.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qsizetype fewestCases = 2;

/// What the cases of a procedure, together, made happen.
struct Coverage
{
    QSet<QString> shown;
    QSet<QString> hidden;
    QSet<QString> codes; ///< "move_date out-of-window"; of a group's item without its place
    int withoutIssues = 0;
    QSet<const LegalDeadline *> deadlines;
    QSet<const LegalDeadline *> movedDeadlines; ///< whose end fell on a day on which the office is closed
};

/// A deadline that a closed day may move is right on the other days whatever is wrong with it.
bool mayMove(const DayRule &rule)
{
    const bool isPlain = rule.count == DayRule::Count::Days;
    return !isPlain || std::any_of(rule.days.begin(), rule.days.end(), mayMove);
}

void lookAtDeadline(const Form &form, const QDate &today, Coverage &coverage)
{
    const LegalDeadline *deadline = form.legalDeadline(today);
    coverage.deadlines.insert(deadline);
    if (form.deadline(today) != form.deadline(today, DayRule::ClosedEnd::Stays)) {
        coverage.movedDeadlines.insert(deadline);
    }
}

void look(const Form &form, const QDate &today, Coverage &coverage)
{
    const QStringList visible = form.visibleFields(today);
    for (const Field &field : form.procedure().fields) {
        (visible.contains(field.id) ? coverage.shown : coverage.hidden).insert(field.id);
        for (int item = 0; item < form.itemCount(field.id) && field.type == FieldType::Group; ++item) {
            const QStringList parts = form.visibleParts(field.id, item, today);
            for (const Field &part : field.fields) {
                const bool isShown = parts.contains(AnswerPath{field.id, item, part.id}.text());
                (isShown ? coverage.shown : coverage.hidden).insert(field.id + u'/' + part.id);
            }
        }
    }
    const QList<FieldIssue> issues = form.issues(today);
    coverage.withoutIssues += issues.isEmpty();
    for (const FieldIssue &issue : issues) {
        const AnswerPath at = AnswerPath::fromText(issue.field);
        coverage.codes.insert((at.item < 0 ? at.field : at.field + u'/' + at.part) + u' ' + issue.code);
    }
}

void lintCoverage(const QString &file, const QString &pointer, const QString &id, const Field &field,
                  const Coverage &coverage, QList<LintFinding> &findings)
{
    if (field.visibleIf && !coverage.shown.contains(id)) {
        findings += lintWarning(file, pointer, QStringLiteral("no case shows it"));
    }
    if (field.visibleIf && !coverage.hidden.contains(id)) {
        findings += lintWarning(file, pointer, QStringLiteral("no case hides it"));
    }
    const auto wants = [&](const char *code) {
        if (!coverage.codes.contains(id + u' ' + QLatin1String(code))) {
            findings += lintWarning(file, pointer + QLatin1String("/checks"),
                                    QStringLiteral("no case comes out as %1").arg(QLatin1String(code)));
        }
    };
    bool hasWindow = false;
    bool hasMust = false;
    bool hasOpeningDay = false;
    for (const FieldCheck &check : field.checks) {
        hasWindow = hasWindow || !check.notBefore.isEmpty() || !check.notAfter.isEmpty();
        hasMust = hasMust || check.must;
        hasOpeningDay = hasOpeningDay || check.openingDay;
    }
    if (hasWindow) {
        wants("out-of-window");
    }
    if (hasMust) {
        wants("not-allowed");
    }
    if (hasOpeningDay) {
        wants("office-closed");
    }
    for (qsizetype i = 0; i < field.fields.size(); ++i) {
        lintCoverage(file, pointer + QStringLiteral("/fields/%1").arg(i), id + u'/' + field.fields.at(i).id,
                     field.fields.at(i), coverage, findings);
    }
}

} // namespace

void lintProcedureCases(const QString &file, const Procedure &procedure, QList<LintFinding> &findings)
{
    const auto cases = readCases(procedure);
    if (!cases) {
        findings += lintError(file, cases.error().facts.value(QStringLiteral("pointer")).toString(),
                              cases.error().detail);
        return;
    }
    if (procedure.fields.isEmpty()) {
        return;
    }
    if (cases->size() < fewestCases) {
        findings += lintError(file, QStringLiteral("/cases"), QStringLiteral("fewer than two cases"));
    }
    const auto shared = std::make_shared<const Procedure>(procedure);
    Coverage coverage;
    for (qsizetype i = 0; i < cases->size(); ++i) {
        const Form form = filledForm(shared, cases->at(i));
        look(form, cases->at(i).today, coverage);
        if (cases->at(i).deadline) {
            lookAtDeadline(form, cases->at(i).today, coverage);
        }
        const QStringList wrong = differences(form, cases->at(i));
        if (!wrong.isEmpty()) {
            findings +=
                lintError(file, QStringLiteral("/cases/%1").arg(i),
                          QStringLiteral("“%1”: %2").arg(cases->at(i).name, wrong.join(QLatin1String("; "))));
        }
    }
    if (coverage.withoutIssues == 0 && !cases->isEmpty()) {
        findings += lintWarning(file, QStringLiteral("/cases"), QStringLiteral("no case can be filed"));
    }
    for (qsizetype i = 0; i < shared->deadlines.size(); ++i) {
        const LegalDeadline *deadline = &shared->deadlines.at(i);
        const QString pointer = shared->deadlines.size() == 1 ? QStringLiteral("/deadline")
                                                              : QStringLiteral("/deadline/%1").arg(i);
        if (!coverage.deadlines.contains(deadline)) {
            findings += lintWarning(file, pointer, QStringLiteral("no case looks at it"));
        } else if (mayMove(deadline->day) && !coverage.movedDeadlines.contains(deadline)) {
            findings += lintWarning(file, pointer,
                                    QStringLiteral("no case has its end on a day on which the office is "
                                                   "closed (weekend, holiday, year’s end)"));
        }
    }
    if (procedure.minimumAge > 0 && !coverage.codes.contains(QStringLiteral("applicant too-young"))) {
        findings += lintWarning(file, QStringLiteral("/minimum_age"), QStringLiteral("no case is too young"));
    }
    for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
        lintCoverage(file, QStringLiteral("/fields/%1").arg(i), procedure.fields.at(i).id,
                     procedure.fields.at(i), coverage, findings);
    }
}

} // namespace madoguchi
