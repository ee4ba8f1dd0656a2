#pragma once

#include "app/viewmodels/pin_entry_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "portal/correction.h"
#include "procedures/form.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;
class Content;

/// One procedure being filled in: a step at a time, each field with its help, its source and its error.
/// Before the first step it may ask for the PIN that opens name and address on the card.
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
    Q_PROPERTY(bool cardReadNeeded READ cardReadNeeded NOTIFY formChanged)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY formChanged)
    Q_PROPERTY(int step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString stepTitle READ stepTitle NOTIFY stepChanged)
    Q_PROPERTY(QString stepText READ stepText NOTIFY stepChanged)
    Q_PROPERTY(madoguchi::RowsModel *fields READ fields CONSTANT)
public:
    FormModel(CitizenSession &session, const Content &content, const Clock &clock, QObject *parent = nullptr);

    /// Opens the procedure, with the draft where one was kept. Errors: ProcedureUnknown, those of the store.
    Outcome start(const QString &procedureId, const QString &language);
    /// Opens what was filed at the first field that the agency wants mended (補正), its words beside each.
    /// Errors: as start().
    Outcome startCorrection(const CorrectionRequest &request, const QString &language);
    /// Of a correction: the application that it mends, else null; and what was filed, where a copy is here.
    QUuid amends() const { return m_amends; }
    const std::optional<Form> &former() const { return m_former; }
    void setLanguage(const QString &language);
    /// Shows the step of `field`, the focus on it.
    void goTo(const QString &field);
    /// Shows what the agency refused, at its fields.
    void showRefusals(const QList<FieldIssue> &refusals);
    bool isOpen() const { return m_form.has_value(); }
    const Form &form() const { return *m_form; }
    void close();

    QString title() const;
    QString summary() const;
    QString legalGround() const;
    QString draftState() const { return m_draftState; }
    bool cardReadNeeded() const { return m_cardReadNeeded; }
    int stepCount() const;
    int step() const { return m_step; }
    QString stepTitle() const;
    QString stepText() const;
    RowsModel *fields() { return &m_fields; }

    Q_INVOKABLE void readCard(const QString &pin);
    Q_INVOKABLE void readCardLastTry(const QString &pin);
    Q_INVOKABLE void readCardAtReader(); ///< the PIN is typed on the reader's own keys
    Q_INVOKABLE void readCardLastTryAtReader();
    Q_INVOKABLE void skipCard();
    Q_INVOKABLE void setValue(const QString &fieldId, const QString &input);
    Q_INVOKABLE void lookUpPostalCode(const QString &fieldId);
    Q_INVOKABLE QVariantList suggestions(const QString &fieldId, const QString &text) const;
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();

Q_SIGNALS:
    void formChanged();
    void stepChanged();
    void draftStateChanged();
    void focusField(const QString &fieldId);
    void completed();     ///< the last step is valid
    void leftBackwards(); ///< previous() on the first step

private:
    Outcome open(const QString &procedureId, const QUuid &amends, const QString &language);
    std::optional<Form> filedBefore(const Procedure &procedure) const;
    QCoro::Task<void> askTries();
    QCoro::Task<void> readCardWith(PinSource pin, LastTry lastTry);
    QStringList stepFields(int step) const;
    QList<FieldIssue> stepIssues() const;
    int visibleStep(int from, int direction) const;
    void showStep(int step);
    void rebuildRows();
    QVariantMap row(const Field &field) const;
    /// Keeps what stands in the form and which step is open. Where the store refuses, it is tried again by
    /// itself.
    void saveDraft();
    int keptStep(const QJsonObject &draft) const;

    CitizenSession &m_session;
    const Content &m_content;
    const Clock &m_clock;
    QString m_language;
    std::optional<Form> m_form;
    QUuid m_amends;
    std::optional<Form> m_former;
    bool m_cardReadNeeded = false;
    int m_step = 0;
    bool m_issuesShown = false;               ///< after "next" was pressed on this step
    QHash<QString, LocalizedText> m_refusals; ///< what the agency said of a field, until it is changed
    QString m_placelessField; ///< whose postal code names no place, or several; until it is changed
    QString m_draftState;
    bool m_hasDraft = false;
    QTimer m_again; ///< saves again what could not be saved
    RowsModel m_fields;
};

} // namespace madoguchi
