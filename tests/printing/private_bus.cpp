#include "tests/printing/private_bus.h"

namespace madoguchi
{

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
}

PrivateBus::~PrivateBus()
{
    for (const QString &client : m_clients) {
        QDBusConnection::disconnectFromBus(client);
    }
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect(const QString &name)
{
    m_clients << name;
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace madoguchi
