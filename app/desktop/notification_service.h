#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

class QDBusPendingCallWatcher;

namespace madoguchi
{

/// Says things on the desktop (org.freedesktop.Notifications 1.2) while the person is elsewhere. A service
/// that is absent, slow or refuses disturbs nothing: nothing waits for it and nobody is told.
class NotificationService : public QObject
{
    Q_OBJECT
public:
    explicit NotificationService(QDBusConnection bus, QObject *parent = nullptr);

    /// Plain text. `openLabel` names the action for screen readers; `tag` comes back with activated().
    void tell(const QString &title, const QString &body, const QString &openLabel, const QString &tag);
    /// Takes back what still stands on the screen: it is another person's turn.
    void withdrawAll();

Q_SIGNALS:
    /// `token`: leave to come to the front (XDG activation); empty where the desktop gives none.
    void activated(const QString &tag, const QString &token);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<uint, QString> m_tags;   ///< of what stands on the screen
    QHash<uint, QString> m_tokens; ///< come just before the action
    int m_round = 0;               ///< answers from before a withdrawal are withdrawn too
};

} // namespace madoguchi
