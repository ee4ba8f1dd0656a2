#pragma once

#include "procedures/attachment.h"
#include "procedures/prefill.h"
#include "procedures/procedure.h"
#include "procedures/visible_answers.h"

#include <QJsonArray>

#include <memory>

namespace madoguchi
{

/// Answers are named by paths: the id of a field ("phone"), or the field of a group's item with the item's
/// place from 0 on ("children/0/name").
struct AnswerPath
{
    QString field;
    int item = -1; ///< -1: not in a group
    QString part;  ///< the field of the group; empty for the item as a whole

    static AnswerPath fromText(const QString &path);
    QString text() const;
};

/// Something that keeps a form from being filed.
struct FieldIssue
{
    QString field; ///< a path, or "applicant" for the person who files
    QString code;  ///< required, malformed, too-short, too-long, too-few, too-many, too-small, too-large,
                   ///< unknown-choice, out-of-window, office-closed, no-day-left, not-allowed, too-young,
                   ///< unexpected: the codes of the contract's problem `errors`
    LocalizedText message; ///< what to do
};

/// One line to read back before signing.
struct SummaryRow
{
    QString field; ///< a path
    QString label; ///< in a group with the item's own name before it
    QString value;
};

/// A question that is asked now, with its answer; or an item of a group as a whole.
struct AskedField
{
    const Field *field = nullptr; ///< of an item its group
    QString path;
    QJsonValue value;
    bool isRequired = false;
    bool isItem = false; ///< what is asked of it stands behind it
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

/// The answers to one procedure. A value: copying it is cheap, and nothing in it asks for the time: `today`
/// is always the day of filing in Japan.
class Form
{
public:
    /// Fields are prefilled from the first known fact that is acceptable for them.
    Form(std::shared_ptr<const Procedure> procedure, KnownFacts facts);
    Form(Procedure procedure, KnownFacts facts);

    const Procedure &procedure() const { return *m_procedure; }
    /// The field at a path, or null.
    const Field *field(const QString &path) const;
    QJsonValue value(const QString &path) const;
    SourceMark mark(const QString &path) const { return m_marks.value(path, SourceMark::None); }

    /// Takes what was typed (string) or chosen, at a path. Digits in full width, hyphens, eras are
    /// understood; what is not understood is kept as typed and becomes an issue. Names and addresses keep
    /// every character. Null or an empty string empties the field. Who is chosen as the one person concerned
    /// gives the later fields what is known of them ("member." in Field::prefill), but for what was typed
    /// there. False where there is no such field.
    bool setValue(const QString &path, const QJsonValue &input);

    /// One more item in a group, `person` (person.h) having given what he is known by: name, birth, sex,
    /// relationship. False for no group, or one that is full.
    bool addItem(const QString &group, const QJsonObject &person = {});
    bool removeItem(const QString &group, int item);
    int itemCount(const QString &group) const { return int(m_values.value(group).toArray().size()); }

    /// Ids of the fields whose conditions hold, in the order of the steps; not a person to be chosen where
    /// nobody is known and none is needed.
    QStringList visibleFields(const QDate &today) const;
    /// All that is asked, in order: behind a group each of its items, and behind an item what is asked of it.
    /// In one pass, for whoever needs it whole; its pointers live as long as the procedure.
    QList<AskedField> asked(const QDate &today) const;
    /// Paths of the fields of a group's item whose conditions hold.
    QStringList visibleParts(const QString &group, int item, const QDate &today) const;
    /// The people to choose from in a field of type persons or group.
    QJsonArray candidates(const QString &id) const;
    /// The days that a date field takes, for a calendar.
    DateRange dateRange(const QString &path, const QDate &today) const;

    /// All that is to be mended, in the order of the fields.
    QList<FieldIssue> issues(const QDate &today) const;
    /// The visible answers in words; dates with both years.
    QList<SummaryRow> summary(const QString &language, const QDate &today) const;
    /// What comes after filing, with the last days as far as the answers give them.
    QList<DatedStep> nextSteps(const QDate &today) const;
    /// The last day by law, as far as the answers give it.
    std::optional<QDate> deadline(const QDate &today,
                                  DayRule::ClosedEnd closed = DayRule::ClosedEnd::Moves) const;
    /// Which of the procedure's deadlines counts for these answers; null for none.
    const LegalDeadline *legalDeadline(const QDate &today) const;
    /// The files that go with it, as far as they are asked for now.
    QList<Attachment> attachments(const QDate &today) const;
    /// What to have at hand for these answers.
    QList<LocalizedText> bring(const QDate &today) const;
    /// Good answers that later procedures may ask for again, by their names (Field::remember).
    QJsonObject rememberedAnswers(const QDate &today) const;

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
    void prefill(const Field &field);
    void prefillFrom(const Field &person);
    QJsonValue known(const QString &source) const;
    SourceMark originOf(const QString &source) const;
    SourceMark originOf(const Field &field, const QJsonValue &person) const;
    void put(const QString &path, const QJsonValue &value);
    QJsonValue resolvedPersons(const Field &field, const QJsonValue &input) const;
    VisibleAnswers visible(const QDate &today) const;
    bool isAsked(const Field &field, const VisibleAnswers &answers) const;

    std::shared_ptr<const Procedure> m_procedure;
    KnownFacts m_facts;
    QHash<QString, QJsonValue> m_values; ///< by id of a field
    QHash<QString, SourceMark> m_marks;  ///< by path
};

} // namespace madoguchi
