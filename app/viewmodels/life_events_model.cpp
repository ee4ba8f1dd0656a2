#include "app/viewmodels/life_events_model.h"

#include "base/era_date.h"

namespace madoguchi
{
namespace
{

QString placeName(StepPlace place)
{
    switch (place) {
    case StepPlace::Online:
        return QStringLiteral("online");
    case StepPlace::Counter:
        return QStringLiteral("counter");
    case StepPlace::Elsewhere:
        return QStringLiteral("elsewhere");
    }
    return {};
}

} // namespace

LifeEventsModel::LifeEventsModel(const Content &content, QObject *parent)
    : QObject(parent)
    , m_content(content)
    , m_events({QStringLiteral("eventId"), QStringLiteral("title"), QStringLiteral("summary")})
    , m_steps({QStringLiteral("stepId"), QStringLiteral("title"), QStringLiteral("place"),
               QStringLiteral("office"), QStringLiteral("deadline"), QStringLiteral("bring"),
               QStringLiteral("note"), QStringLiteral("procedureId")})
{
}

QString LifeEventsModel::title() const { return m_event ? m_event->title.in(m_language) : QString(); }

QString LifeEventsModel::summary() const { return m_event ? m_event->summary.in(m_language) : QString(); }

QString LifeEventsModel::legalGround() const
{
    return m_event ? m_event->legalGround.text.in(m_language) : QString();
}

QString LifeEventsModel::checkedOn() const
{
    return m_event ? dateWithEra(m_event->legalGround.checkedOn, m_language) : QString();
}

void LifeEventsModel::open()
{
    m_isOpen = true;
    rebuild();
}

void LifeEventsModel::openEvent(const QString &eventId)
{
    m_event = m_content.lifeEvent(eventId);
    if (m_event) {
        open();
        Q_EMIT eventWanted();
    }
}

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
    QList<QVariantMap> events;
    for (const LifeEvent &event : m_content.lifeEvents()) {
        events << QVariantMap{{QStringLiteral("eventId"), event.id},
                              {QStringLiteral("title"), event.title.in(m_language)},
                              {QStringLiteral("summary"), event.summary.in(m_language)}};
    }
    m_events.setRows(events);
    QList<QVariantMap> steps;
    if (m_event) {
        for (const LifeEventStep &step : m_event->steps) {
            steps << QVariantMap{{QStringLiteral("stepId"), step.id},
                                 {QStringLiteral("title"), step.title.in(m_language)},
                                 {QStringLiteral("place"), placeName(step.place)},
                                 {QStringLiteral("office"), step.office.in(m_language)},
                                 {QStringLiteral("deadline"), step.deadline.in(m_language)},
                                 {QStringLiteral("bring"), step.bring.in(m_language)},
                                 {QStringLiteral("note"), step.note.in(m_language)},
                                 {QStringLiteral("procedureId"), step.procedureId}};
        }
    }
    m_steps.setRows(steps);
    Q_EMIT eventChanged();
}

} // namespace madoguchi
