#pragma once

#include "tests/printing/private_bus.h"

#include <QDBusInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// A desktop session with GNOME's keyring, unlocked, on a bus of its own. Before the application: libsecret
/// asks the environment once.
class KeyringSession
{
public:
    KeyringSession()
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"}) {
            qputenv(name, m_folder.path().toUtf8());
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        m_connection = m_bus.connect(QStringLiteral("keyring-session"));
    }
    ~KeyringSession() { stop(); }

    QDBusConnection bus() { return m_connection; }

    /// With the password of the login keyring, as PAM does it.
    bool start()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                        QStringLiteral("--components=secrets"), QStringLiteral("--control-directory"),
                        m_folder.path()});
        if (!m_daemon.waitForStarted()) {
            return false;
        }
        m_daemon.write("login password");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor([this] { return isLocked() == false; }, 20'000);
    }
    void stop()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    /// As when the screen is locked, or the keyring has a password of its own. Nobody answers its question.
    bool lock()
    {
        QDBusInterface secrets(QStringLiteral("org.freedesktop.secrets"),
                               QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"), m_connection);
        secrets.call(QStringLiteral("Lock"),
                     QVariant::fromValue(QList<QDBusObjectPath>{
                         QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login"))}));
        return isLocked() == true;
    }

private:
    std::optional<bool> isLocked()
    {
        QDBusInterface login(QStringLiteral("org.freedesktop.secrets"),
                             QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                             QStringLiteral("org.freedesktop.Secret.Collection"), m_connection);
        const QVariant locked = login.property("Locked");
        return locked.isValid() ? std::optional(locked.toBool()) : std::nullopt;
    }

    QTemporaryDir m_folder;
    madoguchi::PrivateBus m_bus{madoguchi::PrivateBus::Absent::Refuse};
    QDBusConnection m_connection{QString()};
    QProcess m_daemon;
};
