#include "app/desktop/single_instance.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>

namespace madoguchi
{
namespace
{

constexpr int answerTimeoutMs = 5000;

QString tokenOf(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

} // namespace

SingleInstance::SingleInstance(QDBusConnection bus, QString name, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_name(std::move(name))
    , m_path(QLatin1Char('/') + QString(m_name).replace(u'.', u'/'))
{
    if (!m_bus.isConnected()) {
        return;
    }
    // The object first: a call may come as soon as the name is ours.
    m_bus.registerObject(m_path, this, QDBusConnection::ExportScriptableSlots);
    m_isFirst = m_bus.registerService(m_name);
    if (!m_isFirst) {
        m_bus.unregisterObject(m_path);
    }
}

SingleInstance::~SingleInstance()
{
    if (m_isFirst && m_bus.isConnected()) {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(m_path);
    }
}

bool SingleInstance::raiseFirst()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_name, m_path, QStringLiteral("org.freedesktop.Application"), QStringLiteral("Activate"));
    const QVariantMap data{
        {QStringLiteral("activation-token"), qEnvironmentVariable("XDG_ACTIVATION_TOKEN")},
        {QStringLiteral("desktop-startup-id"), qEnvironmentVariable("DESKTOP_STARTUP_ID")}};
    message.setArguments({data});
    // Blocking, without an event loop: this program has nothing else to do.
    return m_bus.call(message, QDBus::Block, answerTimeoutMs).type() == QDBusMessage::ReplyMessage;
}

void SingleInstance::Activate(const QVariantMap &platformData) { Q_EMIT raiseWanted(tokenOf(platformData)); }

void SingleInstance::Open(const QStringList &uris, const QVariantMap &platformData)
{
    Q_UNUSED(uris) // no file type is ours
    Q_EMIT raiseWanted(tokenOf(platformData));
}

void SingleInstance::ActivateAction(const QString &action, const QVariantList &parameter,
                                    const QVariantMap &platformData)
{
    Q_UNUSED(parameter)
    Q_UNUSED(platformData)
    Q_EMIT actionWanted(action);
}

} // namespace madoguchi
