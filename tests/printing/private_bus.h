#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi
{

/// A D-Bus daemon of the test's own; ends with it. Connections are separate clients, as programs are.
class PrivateBus
{
public:
    /// What a message to a name that nobody has does: starts that service, if this PC has one, or nothing.
    enum class Absent { Start, Refuse };
    explicit PrivateBus(Absent absent = Absent::Start);
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    bool isRunning() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    /// A new client; `name` is its own within this process.
    QDBusConnection connect(const QString &name);

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_clients;
};

} // namespace madoguchi
