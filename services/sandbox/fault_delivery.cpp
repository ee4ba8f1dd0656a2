#include "sandbox/fault_delivery.h"

#include "sandbox/http_line.h"

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
void pour(HttpLine &line, qint64 total)
{
    QSslSocket *socket = &line.socket();
    const auto left = std::make_shared<qint64>(total);
    const auto next = [socket, left] {
        if (*left == 0 || socket->bytesToWrite() + socket->encryptedBytesToWrite() > chunk) {
            return;
        }
        const qint64 now = std::min(*left, chunk);
        *left -= now;
        socket->write(QByteArray(now, ' '));
        if (*left == 0) {
            socket->disconnectFromHost();
        }
    };
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, next, Qt::QueuedConnection);
    next();
}

} // namespace

void deliverFault(HttpLine &line, const Fault &fault, const QByteArray &answer)
{
    const QByteArray jsonHead = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";
    switch (fault.kind) {
    case FaultKind::None:
        line.answer(answer);
        break;
    case FaultKind::DropAfterRecord:
        line.socket().abort();
        break;
    case FaultKind::Busy:
        line.answer(wire(busy(503, fault.value), line.isKept()));
        break;
    case FaultKind::Slow:
        QTimer::singleShot(fault.value, &line, [&line, answer] { line.answer(answer); });
        break;
    case FaultKind::NotJson:
        line.answerLast(jsonHead + "Content-Length: 22\r\n\r\n<html>nothing</html>\r\n");
        break;
    case FaultKind::Huge:
        line.socket().write(jsonHead + "Content-Length: " + QByteArray::number(hugeBytes) + "\r\n\r\n");
        pour(line, hugeBytes);
        break;
    case FaultKind::Endless:
        line.socket().write(jsonHead + "\r\n");
        pour(line, std::numeric_limits<qint64>::max());
        break;
    case FaultKind::Status:
        line.answerLast("HTTP/1.1 " + QByteArray::number(fault.value) +
                        " Fault\r\nConnection: close\r\nContent-Type: text/plain\r\n"
                        "Content-Length: 5\r\n\r\nfault");
        break;
    }
}

} // namespace madoguchi::sandbox
