#pragma once

#include "tests/agency/test_town.h"

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi
{

/// nghttpx before a gateway, as agencies have a front before theirs: it takes HTTP/1.1 and HTTP/2, keeps the
/// connections of its clients, and opens its own behind. On loopback; ends with this object.
class AgencyFront
{
public:
    static bool isInstalled();
    static quint16 freePort(); ///< 0: there is none

    /// It shows a certificate for localhost that `authority` issued.
    explicit AgencyFront(const test_town::Identity &authority);
    ~AgencyFront();
    AgencyFront(const AgencyFront &) = delete;
    AgencyFront &operator=(const AgencyFront &) = delete;

    /// Waits until it takes connections. `backend` and the `parameters` of the frontend (";no-tls"): see
    /// nghttpx(1).
    bool start(quint16 port, const QString &backend, const QString &parameters = {});
    bool stop();
    QByteArray said() { return m_process.readAll(); } ///< by the process itself
    QByteArray requests() const;                      ///< a line for each: protocol, request line, status

private:
    bool write(const QString &name, const QByteArray &bytes) const;

    const QTemporaryDir m_folder;
    const test_town::Identity m_identity;
    QProcess m_process;
};

} // namespace madoguchi
