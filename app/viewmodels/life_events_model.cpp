#include "app/viewmodels/life_events_model.h"

namespace madoguchi
{

LifeEventsModel::LifeEventsModel(const Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_events({QStringLiteral("eventId"), QStringLiteral("title"), QStringLiteral("summary")})
    , m_procedures({QStringLiteral("procedureId"), QStringLiteral("title"), QStringLiteral("summary")})
{
}

QString LifeEventsModel::foundText() const
{
    if (m_query.trimmed().isEmpty()) {
        return {};
    }
    const int found = m_events.count() + m_procedures.count();
    //: Below a search for procedures.
    return found == 0 ? tr("見つかりませんでした。短い言葉や、ほかの言い方で探してみてください。")
                      //: Below a search for procedures: %1 is how many were found.
                      : tr("%1件見つかりました").arg(found);
}

void LifeEventsModel::open()
{
    m_isOpen = true;
    m_query.clear();
    rebuild();
}

void LifeEventsModel::search(const QString &words)
{
    m_query = words;
    rebuild();
}

void LifeEventsModel::openEvent(const QString &eventId) { Q_EMIT eventWanted(eventId); }

void LifeEventsModel::startProcedure(const QString &procedureId) { Q_EMIT procedureWanted(procedureId); }

void LifeEventsModel::setLanguage(const QString &language)
{
    m_language = language;
    if (m_isOpen) {
        rebuild();
    }
}

void LifeEventsModel::rebuild()
{
    const bool isSearching = !m_query.trimmed().isEmpty();
    if (isSearching && !m_search) {
        m_search.emplace(m_content.lifeEvents(), m_content.procedures());
    }
    const CatalogueSearch::Hits hits = isSearching ? m_search->find(m_query) : CatalogueSearch::Hits();
    QList<QVariantMap> events;
    const auto addEvent = [&](const LifeEvent &event) {
        events << QVariantMap{{QStringLiteral("eventId"), event.id},
                              {QStringLiteral("title"), event.title.in(m_language)},
                              {QStringLiteral("summary"), event.summary.in(m_language)}};
    };
    QList<QVariantMap> procedures;
    if (isSearching) {
        for (const QString &id : hits.events) {
            addEvent(*m_content.lifeEvent(id));
        }
        for (const QString &id : hits.procedures) {
            const Procedure *procedure = m_content.procedure(id);
            // What is not filled in here stands in its life event, with where it is done.
            if (!procedure->fields.isEmpty()) {
                procedures << QVariantMap{{QStringLiteral("procedureId"), procedure->id},
                                          {QStringLiteral("title"), procedure->title.in(m_language)},
                                          {QStringLiteral("summary"), procedure->summary.in(m_language)}};
            }
        }
    } else {
        for (const LifeEvent &event : m_content.lifeEvents()) {
            addEvent(event);
        }
    }
    m_events.setRows(events);
    m_procedures.setRows(procedures);
    Q_EMIT changed();
}

} // namespace madoguchi
