#include "sandbox/fault_delivery.h"

#include <QSslSocket>
#include <QTimer>

namespace madoguchi::sandbox
{
namespace
{

constexpr qint64 hugeBytes = 100'000'000;
constexpr qint64 chunk = 65'536;

/// Writes white space, a chunk whenever the one before has left this process, so that it stays small.
/// QSslSocket moves what is written from its own buffer into that of the connection below, and bytesToWrite()
/// and bytesWritten() tell of the first alone.
void pour(QTcpSocket *socket, qint64 total)
{
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure) {
        socket->abort();
        return;
    }
    const auto left = std::make_shared<qint64>(total);
    const auto next = [secure, left] {
        if (*left == 0 || secure->bytesToWrite() + secure->encryptedBytesToWrite() > chunk) {
            return;
        }
        const qint64 now = std::min(*left, chunk);
        *left -= now;
        secure->write(QByteArray(now, ' '));
        if (*left == 0) {
            secure->disconnectFromHost();
        }
    };
    QObject::connect(secure, &QSslSocket::encryptedBytesWritten, secure, next, Qt::QueuedConnection);
    next();
}

} // namespace

void deliverFault(QTcpSocket *socket, const Fault &fault, const QByteArray &answer)
{
    const auto finish = [socket](const QByteArray &bytes) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
    const QByteArray jsonHead = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";
    switch (fault.kind) {
    case FaultKind::None:
        finish(answer);
        break;
    case FaultKind::DropAfterRecord:
        socket->abort();
        break;
    case FaultKind::Busy:
        finish(wire(busy(503, fault.value)));
        break;
    case FaultKind::Slow:
        QTimer::singleShot(fault.value, socket, [finish, answer] { finish(answer); });
        break;
    case FaultKind::NotJson:
        finish(jsonHead + "Content-Length: 22\r\n\r\n<html>nothing</html>\r\n");
        break;
    case FaultKind::Huge:
        socket->write(jsonHead + "Content-Length: " + QByteArray::number(hugeBytes) + "\r\n\r\n");
        pour(socket, hugeBytes);
        break;
    case FaultKind::Endless:
        socket->write(jsonHead + "\r\n");
        pour(socket, std::numeric_limits<qint64>::max());
        break;
    case FaultKind::Status:
        finish("HTTP/1.1 " + QByteArray::number(fault.value) +
               " Fault\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nfault");
        break;
    }
}

} // namespace madoguchi::sandbox
