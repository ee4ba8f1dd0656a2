#pragma once

#include <QProcess>
#include <QStringList>

namespace contract_test
{

/// Stoplight Prism over the contract, on a free port of this computer. It speaks HTTP to its callers.
class Prism
{
public:
    ~Prism();

    /// Answers every request with an example of the contract. False when it does not come up.
    bool startMock();
    /// Hands every request on to `upstream` and turns whatever breaks the contract, in either direction, into
    /// an error. `authority` is a PEM file of who may vouch for the upstream's TLS certificate.
    bool startProxy(const QString &upstream, const QString &authority);

    quint16 port() const { return m_port; }
    /// The lines of its log that name a breach of the contract.
    QStringList violations();

private:
    bool start(const QStringList &arguments, const QString &authority);
    void read();

    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace contract_test
