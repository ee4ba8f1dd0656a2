#include "tests/printing/fake_portal.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QFile>
#include <QTimer>

namespace madoguchi
{

FakePortal::FakePortal(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this);
    m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
}

FakePortal::~FakePortal()
{
    m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    m_bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

bool FakePortal::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const bool isPrint = message.interface() == QStringLiteral("org.freedesktop.portal.Print");
    if (isPrint && !knowsPrint) {
        connection.send(
            message.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such interface")));
        return true;
    }
    ++calls;
    options = qdbus_cast<QVariantMap>(message.arguments().constLast());
    if (isPrint) {
        const auto paper = message.arguments().at(2).value<QDBusUnixFileDescriptor>();
        QFile file;
        if (file.open(paper.fileDescriptor(), QIODevice::ReadOnly)) {
            printed = file.readAll();
        }
    }
    QString sender = message.service().mid(1);
    sender.replace(u'.', u'_');
    const QString token =
        oldPath ? QStringLiteral("t1") : options.value(QStringLiteral("handle_token")).toString();
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
    connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
    if (!staysSilent) {
        QTimer::singleShot(20, this, [this, path] {
            QDBusMessage answer = QDBusMessage::createSignal(
                path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
            answer << response << QVariantMap{{QStringLiteral("uris"), uris}};
            m_bus.send(answer);
        });
    }
    return true;
}

} // namespace madoguchi
