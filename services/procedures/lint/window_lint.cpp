#include "procedures/field_checks.h"
#include "procedures/lint/lint.h"

namespace madoguchi
{
namespace
{

constexpr int daysOfAYear = 366;

/// Answers every date with the first or the last day that its checks allow, in turn.
bool someDayFits(const Procedure &procedure, const Field &wanted, const QDate &today)
{
    for (const bool useFirst : {true, false}) {
        VisibleAnswers::Values values;
        for (const Field &field : procedure.fields) {
            if (field.type != FieldType::Date) {
                continue;
            }
            QList<Field> open = procedure.fields;
            for (Field &one : open) {
                one.visibleIf.reset(); // whichever questions are asked
            }
            const VisibleAnswers known(open, values, today);
            const DateRange range = allowedDays(field, known);
            const bool isEmpty = range.first.isValid() && range.last.isValid() && range.first > range.last;
            if (field.id == wanted.id) {
                if (!isEmpty) {
                    return true;
                }
                break;
            }
            const QDate day = useFirst ? (range.first.isValid() ? range.first : range.last)
                                       : (range.last.isValid() ? range.last : range.first);
            values.insert(field.id, (day.isValid() ? day : today).toString(Qt::ISODate));
        }
    }
    return false;
}

} // namespace

void lintWindows(const QString &file, const Procedure &procedure, const QDate &today,
                 QList<LintFinding> &findings)
{
    for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
        const Field &field = procedure.fields.at(i);
        if (field.type != FieldType::Date || field.checks.isEmpty()) {
            continue;
        }
        bool fits = false;
        // A quarter apart: holidays alone must not decide.
        for (int day = 0; day < daysOfAYear && !fits; day += 13) {
            fits = someDayFits(procedure, field, today.addDays(day));
        }
        if (!fits) {
            findings += lintError(file, QStringLiteral("/fields/%1/checks").arg(i),
                                  QStringLiteral("contradict each other: no day fits"));
        }
    }
}

} // namespace madoguchi
