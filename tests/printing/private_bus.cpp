#include "tests/printing/private_bus.h"

#include <QFile>

namespace madoguchi
{

PrivateBus::PrivateBus(Absent absent)
{
    QString configuration = QStringLiteral("--session");
    if (absent == Absent::Refuse) {
        QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(
                "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context='default'>"
                "<allow send_destination='*'/><allow eavesdrop='true'/><allow "
                "own='*'/></policy></busconfig>");
        }
        configuration = QStringLiteral("--config-file=") + file.fileName();
    }
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {configuration, QStringLiteral("--nofork"), QStringLiteral("--print-address")});
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
