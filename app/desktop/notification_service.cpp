#include "app/desktop/notification_service.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace madoguchi
{
namespace
{

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int callTimeoutMs = 5000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

/// Servers may take the body as markup (Desktop Notifications 1.2, "Markup").
QString withoutMarkup(const QString &text) { return text.toHtmlEscaped(); }

} // namespace

NotificationService::NotificationService(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(takeAction(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("ActivationToken"), this,
                  SLOT(takeToken(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                  SLOT(takeClosed(uint, uint)));
}

void NotificationService::tell(const QString &title, const QString &body, const QString &openLabel,
                               const QString &tag)
{
    QDBusMessage message = call(QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("jp.madoguchi.Madoguchi")},
                            // Normal: it neither flashes over a film nor stays for ever (2.3 Urgency Levels).
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    message.setArguments({QStringLiteral("窓口"), 0U, QStringLiteral("jp.madoguchi.Madoguchi"), title,
                          withoutMarkup(body), QStringList{QStringLiteral("default"), openLabel}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, tag, round = m_round](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                const QDBusPendingReply<uint> reply = *done;
                if (reply.isError()) {
                    return;
                }
                m_tags.insert(reply.value(), tag);
                if (round != m_round) {
                    withdrawAll();
                }
            });
}

void NotificationService::withdrawAll()
{
    ++m_round;
    for (auto it = m_tags.begin(); it != m_tags.end(); ++it) {
        QDBusMessage message = call(QStringLiteral("CloseNotification"));
        message.setArguments({it.key()});
        m_bus.asyncCall(message, callTimeoutMs);
    }
    m_tags.clear();
    m_tokens.clear();
}

void NotificationService::takeAction(uint id, const QString &action)
{
    // The signals go to every program: only our own ids count.
    if (action == QStringLiteral("default") && m_tags.contains(id)) {
        Q_EMIT activated(m_tags.value(id), m_tokens.take(id));
    }
}

void NotificationService::takeToken(uint id, const QString &token)
{
    if (m_tags.contains(id)) {
        m_tokens.insert(id, token);
    }
}

void NotificationService::takeClosed(uint id, uint reason)
{
    Q_UNUSED(reason)
    m_tags.remove(id);
    m_tokens.remove(id);
}

} // namespace madoguchi
