#pragma once

#include "app/life_plan_keep.h"
#include "app/viewmodels/print_model.h"
#include "app/viewmodels/rows_model.h"
#include "base/clock.h"
#include "procedures/form.h"
#include "procedures/life_plan.h"

namespace madoguchi
{

class CitizenSession;
class Content;

/// One life event: a few questions, and below them what this person has to do, in order, with dates, places
/// and what to bring. Needs no sign-in; for who is signed in answers and marks are kept sealed.
class LifePlanModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString legalGround READ legalGround NOTIFY changed)
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY changed)
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QString keeping READ keeping NOTIFY changed)
    Q_PROPERTY(bool answered READ answered NOTIFY changed)
    Q_PROPERTY(bool canRemind READ canRemind NOTIFY changed)
    Q_PROPERTY(bool reminding READ reminding NOTIFY changed)
    Q_PROPERTY(bool hasDates READ hasDates NOTIFY changed)
    Q_PROPERTY(QString calendarOutcome READ calendarOutcome NOTIFY calendarChanged)
    Q_PROPERTY(madoguchi::RowsModel *questions READ questions CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *steps READ steps CONSTANT)
    Q_PROPERTY(madoguchi::PrintModel *printing READ printing CONSTANT)
    Q_PROPERTY(madoguchi::ErrorModel *error READ error CONSTANT)
public:
    LifePlanModel(CitizenSession &session, const Content &content, const Clock &clock, const SheetDesk &desk,
                  QObject *parent = nullptr);

    /// False for an unknown event.
    bool show(const QString &eventId);
    void setLanguage(const QString &language);
    /// What was answered here without a sign-in ends with the person's session as well.
    void forget();

    QString title() const;
    QString summary() const;
    QString legalGround() const;
    QString checkedOn() const; ///< when the source was last looked at, in words
    QString standing() const;  ///< how much is to be done, and what is still open
    QString keeping() const;   ///< what becomes of the answers
    bool answered() const;     ///< something can be taken back
    bool canRemind() const;    ///< the person is signed in
    bool reminding() const { return m_keep.isReminding; }
    bool hasDates() const; ///< something for a calendar
    QString calendarOutcome() const { return m_calendarOutcome; }
    RowsModel *questions() { return &m_questions; }
    RowsModel *steps() { return &m_steps; }
    PrintModel *printing() { return &m_printing; }
    ErrorModel *error() { return &m_error; }

    Q_INVOKABLE void answer(const QString &questionId, const QString &input);
    Q_INVOKABLE QVariantList suggestions(const QString &questionId, const QString &text) const;
    Q_INVOKABLE void clearAnswers();
    Q_INVOKABLE void setDone(const QString &stepId, bool done);
    Q_INVOKABLE void setReminding(bool wished);
    Q_INVOKABLE void startProcedure(const QString &procedureId);
    Q_INVOKABLE void openApplication(const QString &key);
    Q_INVOKABLE void openLink(const QString &link);
    Q_INVOKABLE void saveCalendar();

Q_SIGNALS:
    void changed();
    void calendarChanged();
    void announced(const QString &text);
    void procedureWanted(const QString &procedureId);
    void applicationWanted(const QString &key);
    void remindersChanged(); ///< tasks have come or gone

private:
    LifeAnswers answers() const;
    void load();
    void keep();
    void rebuild();
    QList<QVariantMap> questionRows() const;

    CitizenSession &m_session;
    const Content &m_content;
    const Clock &m_clock;
    QString m_language;
    const LifeEvent *m_event = nullptr; ///< the content's own
    std::optional<Form> m_form;         ///< of the questions: what was typed is understood as in every form
    LifePlanKeep m_keep;
    QHash<QString, LifePlanKeep> m_kept; ///< of this run, by event, while nobody is signed in
    LifePlan m_plan;
    QString m_calendarOutcome;
    RowsModel m_questions;
    RowsModel m_steps;
    PrintModel m_printing;
    ErrorModel m_error;
};

} // namespace madoguchi
