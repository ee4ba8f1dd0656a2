#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace madoguchi
{

/// A D-Bus daemon of the test's own; ends with it. Connections are separate clients, as programs are.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    /// A new client; `name` is its own within this process.
    QDBusConnection connect(const QString &name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_clients;
};

} // namespace madoguchi
