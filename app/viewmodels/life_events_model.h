#pragma once

#include "app/content.h"
#include "app/viewmodels/rows_model.h"

namespace madoguchi
{

/// What happens in a life, and what is to be done then: from the catalogue alone, so that it needs no sign-in
/// and no network.
class LifeEventsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *events READ events CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *steps READ steps CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY eventChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY eventChanged)
    Q_PROPERTY(QString legalGround READ legalGround NOTIFY eventChanged)
    Q_PROPERTY(QString checkedOn READ checkedOn NOTIFY eventChanged)
public:
    explicit LifeEventsModel(const Content &content, QObject *parent = nullptr);

    RowsModel *events() { return &m_events; }
    RowsModel *steps() { return &m_steps; } ///< of the event that is shown
    QString title() const;
    QString summary() const;
    QString legalGround() const;
    QString checkedOn() const; ///< when the source was last looked at, in words

    Q_INVOKABLE void openEvent(const QString &eventId);
    Q_INVOKABLE void startProcedure(const QString &procedureId);

    /// Fills the list of events; called on each way to it.
    void open();
    void setLanguage(const QString &language);

Q_SIGNALS:
    void eventChanged();
    void eventWanted(); ///< the page of the event that was chosen
    void procedureWanted(const QString &procedureId);

private:
    void rebuild();

    const Content &m_content;
    QString m_language;
    bool m_isOpen = false;
    const LifeEvent *m_event = nullptr; ///< the content's own
    RowsModel m_events;
    RowsModel m_steps;
};

} // namespace madoguchi
