#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace madoguchi
{

/// How a request to the desktop portal ended.
struct PortalAnswer
{
    enum class End {
        Done,
        Cancelled, ///< by the person
        Failed,    ///< the portal took the request and could not do it
        NoPortal,  ///< no portal is there, or it does not know this request
    };
    End end = End::NoPortal;
    QVariantMap results;
};

/// One request to the desktop portal (org.freedesktop.portal.Request): the call, then the answer that comes
/// as a signal, however long the person looks at the dialog. A portal that goes away meanwhile answers
/// Failed.
class PortalRequest : public QObject
{
    Q_OBJECT
public:
    explicit PortalRequest(QDBusConnection bus, QObject *parent = nullptr);

    /// Calls `method` of org.freedesktop.portal.`interface`; the options are added as the last argument with
    /// the token by which the answer is known. To be called once; `answered` follows, never at once.
    void call(const QString &interface, const QString &method, QVariantList arguments, QVariantMap options);

Q_SIGNALS:
    void answered(const madoguchi::PortalAnswer &answer);

private Q_SLOTS:
    void takeResponse(uint code, const QVariantMap &results);

private:
    void listenAt(const QString &path);
    void takeReply(QDBusPendingCallWatcher *watcher);
    void end(const PortalAnswer &answer);

    QDBusConnection m_bus;
    QString m_path; ///< of the request's object
    bool m_isOver = false;
};

/// The parent window as portals name it ("x11:1a2b"), so that the dialog stands before it; empty where
/// unknown.
QString portalParentWindow();

} // namespace madoguchi
