#pragma once

#include "app/viewmodels/attachments_model.h"
#include "app/viewmodels/pin_entry_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "portal/correction.h"
#include "procedures/form_history.h"

#include <QSet>
#include <QTimer>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;
class Content;

/// One procedure being filled in: a step at a time or all on one page, each field with its help, its source
/// and its error. Fields of a group's items stand among the others, under a heading each. What was left once
/// is checked while it is typed. Before the first step it may ask for the PIN that opens name and address on
/// the card.
// The base is named in full: moc copies the name, and the QML type description knows no namespaces to search.
class FormModel : public madoguchi::PinEntryModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY formChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY formChanged)
    Q_PROPERTY(QString legalGround READ legalGround NOTIFY formChanged)
    Q_PROPERTY(QString draftState READ draftState NOTIFY draftStateChanged)
    Q_PROPERTY(bool preview READ isPreview NOTIFY formChanged)
    Q_PROPERTY(QString previewProblem READ previewProblem NOTIFY formChanged)
    Q_PROPERTY(QString previewFaults READ previewFaults NOTIFY formChanged)
    Q_PROPERTY(bool cardReadNeeded READ cardReadNeeded NOTIFY formChanged)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY formChanged)
    Q_PROPERTY(int step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY stepChanged)
    Q_PROPERTY(QString stepText READ stepText NOTIFY stepChanged)
    Q_PROPERTY(madoguchi::RowsModel *fields READ fields CONSTANT)
    Q_PROPERTY(madoguchi::AttachmentsModel *attachments READ attachments CONSTANT)
    Q_PROPERTY(bool wholePage READ wholePage WRITE setWholePage NOTIFY stepChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY answersChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY answersChanged)
public:
    FormModel(CitizenSession &session, const Content &content, const Clock &clock, QObject *parent = nullptr);

    /// Opens the procedure, with the draft where one was kept. Errors: ProcedureUnknown, those of the store.
    Outcome start(const QString &procedureId, const QString &language);
    /// Opens what was filed at the first field that the agency wants mended (補正), its words beside each.
    /// Errors: as start().
    Outcome startCorrection(const CorrectionRequest &request, const QString &language);
    /// Opens what the agency refused at the first field that it named, with the answers that were signed and
    /// the agency's words beside each; where the person has begun to mend it, that draft. Errors: NotFound,
    /// as start().
    Outcome startAgain(const QUuid &submissionId, const QString &language);
    /// Of a correction: the application that it mends, else null; and what was filed, where a copy is here.
    QUuid amends() const { return m_amends; }
    const std::optional<Form> &former() const { return m_former; }
    /// Shows a procedure as it is being written: nothing is asked of the card and nothing is kept. What was
    /// typed stays where the questions stay; one that can not be read is told above the last that could.
    /// `faults`: what its linter calls wrong, cases that come out otherwise among it.
    void preview(const Result<Procedure> &procedure, const QStringList &faults, const QString &language);
    void setLanguage(const QString &language);
    /// Shows the step of the field at `path` ("phone", "children/0/name"), the focus on it.
    void goTo(const QString &path);
    /// Shows what the agency refused, at its fields.
    void showRefusals(const QList<FieldIssue> &refusals);
    bool isOpen() const { return m_history.has_value(); }
    const Form &form() const { return m_history->form(); }
    void close();
    /// What is known of the person has changed while the form is open; what was answered stays.
    void takeUpFacts();
    /// What later procedures need not ask for again.
    QJsonObject rememberedAnswers() const { return form().rememberedAnswers(m_clock.today()); }

    QString title() const;
    QString summary() const;
    QString legalGround() const;
    QString draftState() const { return m_draftState; }
    bool isPreview() const { return m_isPreview; }
    QString previewFaults() const { return m_previewFaults; } ///< a line each
    QString previewProblem() const
    {
        return m_previewProblem;
    } ///< with its place in the file, for who writes it
    bool cardReadNeeded() const { return m_cardReadNeeded; }
    int stepCount() const;
    int step() const { return m_step; }
    QString stepTitle() const;
    QString stepText() const;
    RowsModel *fields() { return &m_fields; }
    AttachmentsModel *attachments() { return &m_attachments; }
    bool wholePage() const { return m_wholePage; }
    void setWholePage(bool whole);
    bool canUndo() const { return m_history && m_history->canUndo(); }
    bool canRedo() const { return m_history && m_history->canRedo(); }

    Q_INVOKABLE void readCard(const QString &pin);
    Q_INVOKABLE void readCardLastTry(const QString &pin);
    Q_INVOKABLE void readCardAtReader(); ///< the PIN is typed on the reader's own keys
    Q_INVOKABLE void readCardLastTryAtReader();
    Q_INVOKABLE void skipCard();
    Q_INVOKABLE void setValue(const QString &path, const QString &input);
    /// The keyboard left the field: from now on it is checked as it is typed.
    Q_INVOKABLE void leave(const QString &path);
    /// One more item in a group; `person` is the key of a known one, or empty.
    Q_INVOKABLE void addItem(const QString &group, const QString &person);
    Q_INVOKABLE void removeItem(const QString &path); ///< "children/0"
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void lookUpPostalCode(const QString &path);
    Q_INVOKABLE QVariantList suggestions(const QString &fieldId, const QString &text) const;
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void formChanged();
    void stepChanged();
    void draftStateChanged();
    void answersChanged();
    void wholePageChosen(bool whole); ///< by the person
    void focusField(const QString &fieldId);
    void completed();     ///< the last step is valid
    void leftBackwards(); ///< previous() on the first step

private:
    Outcome open(const QString &procedureId, const QUuid &amends, const QString &language,
                 const QUuid &refused = {});
    /// The answers in what was signed, where it is there and can be read.
    std::optional<Form> formOf(const Procedure &procedure, const Result<QByteArray> &document) const;
    QCoro::Task<void> askTries();
    void join();
    QCoro::Task<void> readCardWith(PinSource pin, LastTry lastTry);
    QStringList stepFields(int step) const; ///< ids of those that are asked, without the items of groups
    bool isOnSameStep(const QString &one, const QString &other) const;
    int stepOf(const QString &path) const; ///< -1: none
    void take(Form form, const QString &path);
    void changedBy(const QString &path, const QString &said);
    QList<FieldIssue> stepIssues() const;
    int visibleStep(int from, int direction) const;
    void showStep(int step);
    void rebuildRows();
    QVariantMap madeRow(const AskedField &asked, const QString &error);
    QVariantMap fieldRow(const AskedField &asked) const;
    QVariantMap headingRow(const AskedField &asked) const;
    QString contextOf(const QString &path) const;
    QString errorAt(const QString &path, const QHash<QString, LocalizedText> &problems) const;
    void startWith(Form form); ///< another form than before, or other people to choose from
    AttachmentsModel::Host attachmentsHost();
    void connectAttachments();
    QString draftKey() const;
    QStringList attachedHashes() const;
    /// Throws away the bytes of files that no answer names any more, and looks at those that are left.
    void takeUpAttachments();
    /// Keeps what stands in the form and which step is open. Where the store refuses, it is tried again by
    /// itself.
    void saveDraft();
    int keptStep(const QJsonObject &draft) const;

    /// What a row was made of, beside the procedure, the language and the people to choose from.
    struct MadeRow
    {
        QJsonValue value; ///< of a group how many items it has
        SourceMark mark = SourceMark::None;
        bool isRequired = false;
        QString error;
        QVariantMap shown;

        bool isOf(const MadeRow &other) const
        {
            return !shown.isEmpty() && value == other.value && mark == other.mark &&
                   isRequired == other.isRequired && error == other.error;
        }
    };

    CitizenSession &m_session;
    const Content &m_content;
    const Clock &m_clock;
    QString m_language;
    std::optional<FormHistory> m_history;
    QUuid m_amends;
    std::optional<Form> m_former;
    bool m_wholePage = false;
    QSet<QString> m_left; ///< paths that are checked as they are typed
    QString m_lastTaken;  ///< the answer that is still being typed
    bool m_cardReadNeeded = false;
    int m_step = 0;
    bool m_issuesShown = false;               ///< after "next" was pressed on this step
    QHash<QString, LocalizedText> m_refusals; ///< what the agency said of a field, until it is changed
    QString m_placelessField; ///< whose postal code names no place, or several; until it is changed
    QString m_draftState;
    bool m_hasDraft = false;
    bool m_isPreview = false;
    QString m_previewProblem;
    QString m_previewFaults;
    QTimer m_again; ///< saves again what could not be saved
    RowsModel m_fields;
    QHash<QString, MadeRow> m_made;            ///< rows by path, in this language
    QHash<QString, QByteArray> m_previewFiles; ///< of a preview, which keeps nothing
    AttachmentsModel m_attachments{attachmentsHost()};
};

} // namespace madoguchi
