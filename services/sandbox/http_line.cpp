#include "sandbox/http_line.h"

#include "sandbox/answer.h"

#include <QSslSocket>

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

HttpLine::HttpLine(QSslSocket *socket, LineLimits limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
{
    socket->setParent(this);
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, &HttpLine::look);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_patience.isActive()) {
            m_patience.start();
        }
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this] {
        if (!m_socket->isEncrypted()) {
            drop(); // a handshake that failed emits no `disconnected`
        }
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(limits.requestMs);
    connect(&m_patience, &QTimer::timeout, this, &HttpLine::drop);
    m_patience.start();
}

void HttpLine::answer(const QByteArray &bytes)
{
    if (!m_isKept) {
        answerLast(bytes);
        return;
    }
    m_isAnswering = false;
    m_patience.start();
    m_socket->write(bytes);
    // What came in the meantime; by the event loop, so that a full buffer is no recursion.
    QMetaObject::invokeMethod(this, &HttpLine::look, Qt::QueuedConnection);
}

void HttpLine::answerLast(const QByteArray &bytes)
{
    m_patience.start(); // for a client that does not take its answer
    m_socket->write(bytes);
    m_socket->disconnectFromHost();
}

void HttpLine::look()
{
    if (m_isAnswering) {
        return;
    }
    const QByteArray start = m_socket->peek(m_limits.headBytes);
    const qsizetype end = start.indexOf(headEnd);
    if (end < 0) {
        if (start.size() >= m_limits.headBytes) {
            refuse(431);
        }
        return;
    }
    const auto head = parseHead(QByteArrayView(start).first(end + 2));
    if (!head || head->contentLength > m_limits.bodyBytes) {
        refuse(head ? 413 : head.error());
        return;
    }
    if (m_socket->bytesAvailable() < end + headEnd.size() + head->contentLength) {
        if (head->expectsContinue && !m_saidContinue) {
            m_saidContinue = true;
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        }
        return;
    }
    m_patience.stop();
    m_saidContinue = false;
    m_isAnswering = true;
    m_isKept = !head->isLast && ++m_requests < m_limits.requests;
    m_socket->skip(end + headEnd.size());
    Q_EMIT requested(*head, m_socket->read(head->contentLength));
}

void HttpLine::refuse(int status)
{
    m_isAnswering = true;
    m_isKept = false;
    connect(m_socket, &QSslSocket::readyRead, m_socket, [this] { m_socket->readAll(); });
    m_socket->readAll();
    m_socket->write(
        wire(problemWithStatus(status, ProblemType::RequestInvalid, refusalDetail(status)), false));
    m_socket->flush();
    QTimer::singleShot(lingerMs, m_socket, [this] { m_socket->disconnectFromHost(); });
    m_patience.start(2 * lingerMs);
}

void HttpLine::drop()
{
    m_socket->abort();
    deleteLater();
}

} // namespace madoguchi::sandbox
