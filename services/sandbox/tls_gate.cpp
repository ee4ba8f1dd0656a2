#include "sandbox/tls_gate.h"

#include <QSslSocket>

namespace madoguchi::sandbox
{
namespace
{
constexpr int mostConnections = 64;
}

TlsGate::TlsGate(const QSslConfiguration &configuration, LineLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_configuration(configuration)
    , m_limits(limits)
{
}

void TlsGate::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor) || m_open >= mostConnections) {
        socket->abort();
        return;
    }
    socket->setSslConfiguration(m_configuration);
    auto *line = new HttpLine(socket.get(), m_limits, this);
    ++m_open;
    connect(line, &QObject::destroyed, this, [this] { --m_open; });
    Q_EMIT opened(line);
    socket.release()->startServerEncryption();
}

} // namespace madoguchi::sandbox
