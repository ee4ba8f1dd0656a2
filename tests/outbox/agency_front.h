#pragma once

#include "tests/agency/test_town.h"

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi
{

/// A front before a gateway, as agencies have them. On loopback; shows a certificate for localhost; ends with
/// this object.
class AgencyFront
{
public:
    static bool hasNghttpx();
    static quint16 freePort(); ///< 0: there is none

    /// `authority` issues its certificate.
    explicit AgencyFront(const test_town::Identity &authority);
    ~AgencyFront();
    AgencyFront(const AgencyFront &) = delete;
    AgencyFront &operator=(const AgencyFront &) = delete;

    /// Speaks HTTP/2 where it is asked to; what the gateway says of a connection it hands on. `backend` and
    /// the `parameters` of the frontend (";no-tls"): see nghttpx(1). Waits until it takes connections.
    bool startNghttpx(quint16 port, const QString &backend, const QString &parameters = {});
    bool stop();
    QByteArray said() { return m_process.readAll(); } ///< by the process itself
    QByteArray requests() const; ///< of nghttpx, a line for each: protocol, request line, status

private:
    bool write(const QString &name, const QByteArray &bytes) const;
    bool start(const QString &program, const QStringList &arguments, quint16 port);

    const QTemporaryDir m_folder;
    const test_town::Identity m_identity;
    QProcess m_process;
};

} // namespace madoguchi
