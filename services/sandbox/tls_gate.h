#pragma once

#include "sandbox/answer.h"

#include <QSslConfiguration>
#include <QTcpServer>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace madoguchi::sandbox
{

/// The bounds of one connection.
struct GateLimits
{
    int connections = 64;
    qint64 headBytes = 16'384;
    /// A file of 20 MiB, the contract's largest body.
    qint64 bodyBytes = 20'971'520;
    int requestMs = 30'000; ///< from the connection to the last byte of the request
};

/// Lets TLS 1.3 connections in and hands a socket to the HTTP server only when a whole, well-formed request
/// of bounded size waits in its buffer. Qt HTTP Server 6.4 by itself reserves whatever Content-Length says,
/// keeps reading without bound, knows no time-out, and lets a connection hang whose request it can not parse.
class TlsGate final : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsGate(const QSslConfiguration &configuration, GateLimits limits = {},
                     QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look(QSslSocket *socket);
    void refuse(QSslSocket *socket, const Answer &answer);

    QSslConfiguration m_configuration;
    GateLimits m_limits;
    int m_open = 0;
};

} // namespace madoguchi::sandbox
