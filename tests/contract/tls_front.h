#pragma once

#include "crypto/certificate_builder.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace contract_test
{

/// TLS before a server that speaks plain HTTP on this computer: the client under test has no way to do
/// without TLS, and gets none for a test's sake.
class TlsFront final : public QTcpServer
{
    Q_OBJECT
public:
    explicit TlsFront(quint16 behind);

    /// Who vouches for this front.
    const madoguchi::Certificate &certificate() const { return *m_certificate; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    quint16 m_behind;
    std::optional<madoguchi::Certificate> m_certificate;
    QSslConfiguration m_tls;
};

} // namespace contract_test
