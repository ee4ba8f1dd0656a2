#pragma once

#include "app/content.h"
#include "app/viewmodels/catalogue_search.h"
#include "app/viewmodels/rows_model.h"

namespace madoguchi
{

/// What happens in a life, and procedures by their names: from the catalogue alone, so that it needs no
/// sign-in and no network.
class LifeEventsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by Shell")
    Q_PROPERTY(madoguchi::RowsModel *events READ events CONSTANT)
    Q_PROPERTY(madoguchi::RowsModel *procedures READ procedures CONSTANT)
    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QString foundText READ foundText NOTIFY changed)
public:
    explicit LifeEventsModel(const Content &content, QObject *parent = nullptr);

    RowsModel *events() { return &m_events; }         ///< those that were looked for, else all
    RowsModel *procedures() { return &m_procedures; } ///< those that were looked for
    QString query() const { return m_query; }
    QString foundText() const; ///< how many there are; empty while nothing is looked for

    Q_INVOKABLE void search(const QString &words);
    Q_INVOKABLE void openEvent(const QString &eventId);
    Q_INVOKABLE void startProcedure(const QString &procedureId);

    /// Fills the list of events; called on each way to it.
    void open();
    void setLanguage(const QString &language);

Q_SIGNALS:
    void changed();
    void eventWanted(const QString &eventId); ///< the page of the event that was chosen
    void procedureWanted(const QString &procedureId);

private:
    void rebuild();

    const Content &m_content;
    QString m_language;
    bool m_isOpen = false;
    QString m_query;
    std::optional<CatalogueSearch> m_search; ///< made when something is looked for
    RowsModel m_events;
    RowsModel m_procedures;
};

} // namespace madoguchi
