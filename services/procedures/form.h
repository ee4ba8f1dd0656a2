#pragma once

#include "procedures/prefill.h"
#include "procedures/procedure.h"

#include <QJsonArray>
#include <QSet>

#include <memory>

namespace madoguchi
{

/// Something that keeps a form from being filed.
struct FieldIssue
{
    QString field; ///< a field id, or "applicant" for the person who files
    QString code; ///< required, malformed, too-short, too-long, unknown-choice, out-of-window, office-closed,
                  ///< no-day-left, too-young, unexpected: the codes of the contract's problem `errors`
    LocalizedText message; ///< what to do
};

/// One line to read back before signing.
struct SummaryRow
{
    QString field;
    QString label;
    QString value;
};

struct DateRange
{
    QDate first; ///< invalid: no bound
    QDate last;  ///< invalid: no bound
};

struct DatedStep
{
    LocalizedText text;
    std::optional<QDate> due;
};

/// The answers to one procedure. A value: copying it is cheap, and nothing in it asks for the time.
class Form
{
public:
    /// Fields are prefilled from the first known fact that is acceptable for them.
    Form(Procedure procedure, KnownFacts facts);

    const Procedure &procedure() const { return *m_procedure; }
    QJsonValue value(const QString &id) const { return m_values.value(id); }
    SourceMark mark(const QString &id) const { return m_marks.value(id, SourceMark::None); }

    /// Takes what was typed (string) or chosen. Digits in full width, hyphens, eras are understood; what is
    /// not understood is kept as typed and becomes an issue. Names and addresses keep every character. Null
    /// or an empty string empties the field. False for an unknown field.
    bool setValue(const QString &id, const QJsonValue &input);

    /// Ids of the fields whose conditions hold, in the order of the steps.
    QStringList visibleFields() const;
    /// The people to choose from in a field of type persons.
    QJsonArray candidates(const QString &id) const;
    /// The days that a date field takes, for a calendar.
    DateRange dateRange(const QString &id, const QDate &today) const;

    /// All that is to be mended, in the order of the fields. `today` is the day of filing in Japan.
    QList<FieldIssue> issues(const QDate &today) const;
    /// The visible answers in words; dates with both years.
    QList<SummaryRow> summary(const QString &language) const;
    /// What comes after filing, with the last days as far as the answers give them.
    QList<DatedStep> nextSteps(const QDate &today) const;

    /// A draft: {"procedure_id", "procedure_version", "values", "sources"}.
    QJsonObject toJson() const;
    /// A draft of an older version keeps the answers to the questions that still exist; answers that came
    /// from the card or the agency are taken anew where they are known. Errors: ProcedureUnknown (a draft of
    /// another procedure), StorageCorrupt (no draft).
    static Result<Form> fromJson(const Procedure &procedure, const KnownFacts &facts,
                                 const QJsonObject &draft);

    /// A form with exactly these values, nothing understood or prefilled: for documents that arrived.
    static Form fromValues(const Procedure &procedure, const QHash<QString, QJsonValue> &values,
                           const KnownFacts &facts);

private:
    Form(std::shared_ptr<const Procedure> procedure, KnownFacts facts);
    bool isVisible(const Field &field) const;
    AnswerSheet sheet(const QDate &today) const;
    QJsonValue resolvedPersons(const Field &field, const QJsonValue &input) const;
    std::optional<QDate> dateOf(const QString &id) const;
    DateRange rangeOf(const FieldCheck &check, const QDate &today, bool &known) const;
    QList<FieldIssue> dateIssues(const Field &field, const QDate &today) const;

    std::shared_ptr<const Procedure> m_procedure;
    KnownFacts m_facts;
    QHash<QString, QJsonValue> m_values;
    QHash<QString, SourceMark> m_marks;
};

} // namespace madoguchi
