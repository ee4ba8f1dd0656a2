#include "app/printing/portal_request.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QUuid>
#include <QWindow>

namespace madoguchi
{
namespace
{

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString desktopPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString requestInterface = QStringLiteral("org.freedesktop.portal.Request");
const QString responseSignal = QStringLiteral("Response");

/// The call itself is answered before the person sees anything; a portal may have to start first.
constexpr int callTimeoutMs = 10000;

} // namespace

PortalRequest::PortalRequest(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void PortalRequest::call(const QString &interface, const QString &method, QVariantList arguments,
                         QVariantMap options)
{
    const QString token = QStringLiteral("madoguchi_") + QUuid::createUuid().toString(QUuid::Id128);
    // The path is known beforehand, so that no answer is missed (org.freedesktop.portal.Request).
    QString sender = m_bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    listenAt(QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token));

    auto *watcher =
        new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        end({PortalAnswer::End::Failed, {}});
    });

    options.insert(QStringLiteral("handle_token"), token);
    arguments << options;
    QDBusMessage message = QDBusMessage::createMethodCall(
        service, desktopPath, QStringLiteral("org.freedesktop.portal.") + interface, method);
    message.setArguments(arguments);
    auto *pending = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callTimeoutMs), this);
    connect(pending, &QDBusPendingCallWatcher::finished, this, &PortalRequest::takeReply);
}

void PortalRequest::listenAt(const QString &path)
{
    m_path = path;
    m_bus.connect(service, path, requestInterface, responseSignal, this,
                  SLOT(takeResponse(uint, QVariantMap)));
}

void PortalRequest::takeReply(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
    if (reply.isError()) {
        const QDBusError::ErrorType type = reply.error().type();
        const bool isAbsent =
            type == QDBusError::ServiceUnknown || type == QDBusError::UnknownInterface ||
            type == QDBusError::UnknownMethod || type == QDBusError::UnknownObject ||
            type == QDBusError::Disconnected || type == QDBusError::NoServer ||
            // No portal could be started: its service file names a program that does not run here.
            reply.error().name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")) ||
            type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut;
        end({isAbsent ? PortalAnswer::End::NoPortal : PortalAnswer::End::Failed, {}});
        return;
    }
    // Portals before 0.9 chose the path themselves.
    if (const QString path = reply.value().path(); path != m_path) {
        listenAt(path);
    }
}

void PortalRequest::takeResponse(uint code, const QVariantMap &results)
{
    end({code == 0   ? PortalAnswer::End::Done
         : code == 1 ? PortalAnswer::End::Cancelled
                     : PortalAnswer::End::Failed,
         results});
}

void PortalRequest::end(const PortalAnswer &answer)
{
    if (!m_isOver) {
        m_isOver = true;
        Q_EMIT answered(answer);
    }
}

QString portalParentWindow()
{
    const QWindow *window = QGuiApplication::focusWindow();
    if (!window || QGuiApplication::platformName() != QLatin1String("xcb")) {
        return {};
    }
    return QStringLiteral("x11:%1").arg(window->winId(), 0, 16);
}

} // namespace madoguchi
