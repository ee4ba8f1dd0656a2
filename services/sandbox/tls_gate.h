#pragma once

#include "sandbox/http_line.h"

#include <QSslConfiguration>
#include <QTcpServer>

namespace madoguchi::sandbox
{

/// Lets TLS 1.3 connections in, as many at once as it may. Qt HTTP Server 6.4 is not used: it reserves
/// whatever Content-Length says, keeps reading without bound, knows no time-out, lets a connection hang whose
/// request it can not parse, and a gate before it sees the first request of a connection alone.
class TlsGate final : public QTcpServer
{
    Q_OBJECT

public:
    explicit TlsGate(const QSslConfiguration &configuration, LineLimits limits = {},
                     QObject *parent = nullptr);

Q_SIGNALS:
    /// Its first request has not come yet.
    void opened(madoguchi::sandbox::HttpLine *line);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_configuration;
    LineLimits m_limits;
    int m_open = 0;
};

} // namespace madoguchi::sandbox
