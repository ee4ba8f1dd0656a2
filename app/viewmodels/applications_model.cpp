#include "app/viewmodels/applications_model.h"

#include "app/citizen_session.h"
#include "app/viewmodels/application_row.h"

#include <algorithm>
#include <numeric>

namespace madoguchi
{
namespace
{

QString nameOf(ProgressGroup group)
{
    switch (group) {
    case ProgressGroup::UnderWay:
        return QStringLiteral("underWay");
    case ProgressGroup::NeedsPerson:
        return QStringLiteral("needsPerson");
    case ProgressGroup::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

const QString allGroups = QStringLiteral("all");

} // namespace

ApplicationsModel::ApplicationsModel(CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_applications(applicationRoles())
{
    connect(&m_session, &CitizenSession::outboxChanged, this, &ApplicationsModel::take);
    connect(&m_session, &CitizenSession::feedChanged, this, &ApplicationsModel::take);
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        // Another person's words to look for are none of this one's.
        m_isOpen = false;
        m_query.clear();
        m_items.clear();
        m_search.reset();
        find();
    });
}

QString ApplicationsModel::foundText() const
{
    if (m_query.trimmed().isEmpty() && m_group == allGroups) {
        return {};
    }
    //: Below the search among what was filed.
    return m_found.isEmpty() ? tr("あてはまる手続はありません")
                             //: Below the search among what was filed; %1 is how many were found.
                             : tr("%1件見つかりました").arg(m_found.size());
}

void ApplicationsModel::open()
{
    m_isOpen = true;
    m_query.clear();
    m_group = allGroups;
    m_limit = rowsAtOnce;
    take();
}

void ApplicationsModel::setLanguage(const QString &language)
{
    m_language = language;
    m_search.reset();
    find();
}

void ApplicationsModel::search(const QString &words)
{
    m_query = words;
    m_limit = rowsAtOnce;
    find();
}

void ApplicationsModel::setGroup(const QString &group)
{
    m_group = group;
    m_limit = rowsAtOnce;
    find();
    Q_EMIT announced(foundText());
}

void ApplicationsModel::showMore()
{
    m_limit += rowsAtOnce;
    show();
    Q_EMIT changed();
}

void ApplicationsModel::openApplication(const QString &key) { Q_EMIT applicationWanted(key); }

void ApplicationsModel::take()
{
    if (!m_isOpen) {
        return;
    }
    m_items = m_session.progress();
    m_search.reset();
    find();
}

void ApplicationsModel::find()
{
    if (m_query.trimmed().isEmpty()) {
        m_found.resize(m_items.size());
        std::iota(m_found.begin(), m_found.end(), 0);
    } else {
        if (!m_search) {
            m_search.emplace(m_items, m_language);
        }
        m_found = m_search->find(m_query);
    }
    if (m_group != allGroups) {
        m_found.removeIf([this](qsizetype i) { return nameOf(groupOf(m_items[i])) != m_group; });
    }
    show();
    Q_EMIT changed();
}

void ApplicationsModel::show()
{
    QList<QVariantMap> rows;
    for (const qsizetype i : m_found.first(std::min(m_limit, m_found.size()))) {
        rows << applicationRow(m_items[i], m_language);
    }
    m_applications.setRows(rows);
}

} // namespace madoguchi
