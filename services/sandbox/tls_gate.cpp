#include "sandbox/tls_gate.h"

#include "sandbox/request_head.h"

#include <QSslSocket>
#include <QTimer>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView headEnd("\r\n\r\n");
/// How long a refused client may go on sending before the connection is cut; its bytes are thrown away.
/// Closing at once would reset the connection, and the answer could be lost on the way.
constexpr int lingerMs = 1'000;

QString refusalDetail(int status)
{
    switch (status) {
    case 413:
        return u"The body is larger than this gateway takes"_s;
    case 431:
        return u"The head of the request is too large"_s;
    default:
        return u"This is no HTTP request that this gateway understands"_s;
    }
}

} // namespace

TlsGate::TlsGate(const QSslConfiguration &configuration, GateLimits limits, QObject *parent)
    : QTcpServer(parent)
    , m_configuration(configuration)
    , m_limits(limits)
{
    setMaxPendingConnections(m_limits.connections);
}

void TlsGate::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_open >= m_limits.connections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++m_open;
    connect(socket, &QObject::destroyed, this, [this] { --m_open; });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    auto *patience = new QTimer(socket);
    patience->setObjectName(u"patience"_s);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, socket, [socket] {
        socket->abort();
        socket->deleteLater();
    });
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { look(socket); });
    connect(socket, &QSslSocket::errorOccurred, socket, [socket] {
        // A handshake that failed emits no `disconnected`.
        if (!socket->isEncrypted()) {
            socket->abort();
            socket->deleteLater();
        }
    });
    patience->start(m_limits.requestMs);
    socket->setSslConfiguration(m_configuration);
    socket->startServerEncryption();
}

void TlsGate::look(QSslSocket *socket)
{
    const QByteArray start = socket->peek(m_limits.headBytes);
    const qsizetype end = start.indexOf(headEnd);
    if (end < 0) {
        if (start.size() >= m_limits.headBytes) {
            refuse(socket, problemWithStatus(431, ProblemType::RequestInvalid, refusalDetail(431)));
        }
        return;
    }
    const auto head = parseHead(QByteArrayView(start).first(end + 2));
    if (!head || head->contentLength > m_limits.bodyBytes) {
        const int status = head ? 413 : head.error();
        refuse(socket, problemWithStatus(status, ProblemType::RequestInvalid, refusalDetail(status)));
        return;
    }
    const qint64 whole = end + headEnd.size() + head->contentLength;
    if (socket->bytesAvailable() < whole) {
        if (head->expectsContinue && !socket->property("continued").toBool()) {
            socket->setProperty("continued", true);
            socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    }
    // One request a connection: what follows it is not read.
    disconnect(socket, &QSslSocket::readyRead, this, nullptr);
    delete socket->findChild<QTimer *>(u"patience"_s);
    addPendingConnection(socket);
    // The HTTP server waits for readyRead, which has already been.
    QMetaObject::invokeMethod(socket, "readyRead", Qt::QueuedConnection);
}

void TlsGate::refuse(QSslSocket *socket, const Answer &answer)
{
    disconnect(socket, &QSslSocket::readyRead, this, nullptr);
    connect(socket, &QSslSocket::readyRead, socket, [socket] { socket->readAll(); });
    socket->readAll();
    socket->write(wire(answer));
    socket->flush();
    QTimer::singleShot(lingerMs, socket, [socket] { socket->disconnectFromHost(); });
    if (auto *patience = socket->findChild<QTimer *>(u"patience"_s)) {
        patience->start(2 * lingerMs);
    }
}

} // namespace madoguchi::sandbox
