// The ways among life events, letters, records, who looked at them, and what opens what is kept here.
#include "app/viewmodels/shell.h"

namespace madoguchi
{

void Shell::connectFile()
{
    const auto showApplication = [this](const QString &reference) {
        m_application.show(reference);
        go(QStringLiteral("application"));
    };
    onArrival(QStringLiteral("applications"), [this] { m_applications.open(); });
    connect(&m_home, &HomeModel::applicationsWanted, this, [this](const QString &group) {
        open(QStringLiteral("applications"));
        m_applications.setGroup(group);
    });
    connect(&m_applications, &ApplicationsModel::applicationWanted, this, showApplication);
    connect(&m_applications, &ApplicationsModel::announced, this, &Shell::announced);
    onArrival(QStringLiteral("records"), [this] { m_records.open(); });
    onArrival(QStringLiteral("accessLog"), [this] { m_accessLog.open(); });
    connect(&m_notices, &NoticesModel::changed, this,
            [this] { setCount(QStringLiteral("notices"), m_notices.unreadCount()); });
    const auto showNotice = [this](const QString &id) {
        m_notice.show(id);
        go(QStringLiteral("notice"));
    };
    connect(&m_home, &HomeModel::noticeWanted, this, showNotice);
    connect(&m_application, &ApplicationModel::letterWanted, this, showNotice);
    connect(&m_notices, &NoticesModel::noticeWanted, this, showNotice);
    connect(&m_notice, &NoticeModel::applicationWanted, this, showApplication);
    connect(&m_notice, &NoticeModel::announced, this, &Shell::announced);
    connect(&m_records, &RecordsModel::kindWanted, this, [this](RecordKind kind) {
        m_record.show(kind);
        go(QStringLiteral("record"));
    });
    connect(&m_records, &RecordsModel::accessLogWanted, this, [this] { open(QStringLiteral("accessLog")); });
    connect(&m_record, &RecordModel::announced, this, &Shell::announced);
    onArrival(QStringLiteral("recoveryCode"), [this] { m_recovery.open(); });
    connect(&m_home, &HomeModel::storeKeysWanted, this, [this] { open(QStringLiteral("storeKeys")); });
    connect(&m_home, &HomeModel::takeOverWanted, this, [this] { open(QStringLiteral("takeOver")); });
    connect(&m_recovery, &RecoveryModel::announced, this, &Shell::announced);
    onArrival(QStringLiteral("storeKeys"), [this] {
        m_storeKeys.open();
        m_storeFile.open();
    });
    onArrival(QStringLiteral("takeOver"), [this] {
        m_recovery.open();
        m_storeKeys.open();
        m_storeFile.open();
    });
    connect(&m_storeFile, &StoreFileModel::announced, this, &Shell::announced);
    connect(&m_storeFile, &StoreFileModel::imported, this, &Shell::goHome);
    connect(&m_storeFile, &StoreFileModel::erased, this, [this](bool isDone) {
        signOut();
        m_start.setFarewell(isDone ? StartModel::Farewell::Erased : StartModel::Farewell::NotErased);
        Q_EMIT announced(m_start.farewell());
    });
    connect(&m_storeKeys, &StoreKeysModel::announced, this, &Shell::announced);
    connect(&m_storeKeys, &StoreKeysModel::takenOver, this, &Shell::goHome);
    connect(&m_storeKeys, &StoreKeysModel::proceedWanted, this, [this] {
        // Behind the form lies where the procedure was chosen, not the question.
        back();
        startProcedure(m_procedureAfterKeys);
    });
    connect(&m_recovery, &RecoveryModel::takenOver, this, &Shell::goHome);
    connect(&m_accessLog, &AccessLogModel::applicationWanted, this, showApplication);
}

void Shell::connectConversation()
{
    connect(&m_application, &ApplicationModel::changed, this, [this] {
        m_conversation.show(m_application.reference(), m_application.title(), m_application.office());
    });
    connect(this, &Shell::pageChanged, this,
            [this] { m_conversation.setOnScreen(page() == QLatin1String("application")); });
    connect(&m_conversation, &ConversationModel::announced, this, &Shell::announced);
}

void Shell::connectLifeEvents()
{
    onArrival(QStringLiteral("lifeEvents"), [this] { m_lifeEvents.open(); });
    const auto showEvent = [this](const QString &eventId) {
        if (m_lifePlan.show(eventId)) {
            go(QStringLiteral("lifeEvent"));
        }
    };
    connect(&m_lifeEvents, &LifeEventsModel::procedureWanted, this, &Shell::startProcedure);
    connect(&m_lifeEvents, &LifeEventsModel::eventWanted, this, showEvent);
    connect(&m_home, &HomeModel::lifeEventWanted, this, showEvent);
    connect(&m_lifePlan, &LifePlanModel::procedureWanted, this, &Shell::startProcedure);
    connect(&m_lifePlan, &LifePlanModel::applicationWanted, this, [this](const QString &key) {
        m_application.show(key);
        go(QStringLiteral("application"));
    });
    connect(&m_lifePlan, &LifePlanModel::announced, this, &Shell::announced);
}

} // namespace madoguchi
