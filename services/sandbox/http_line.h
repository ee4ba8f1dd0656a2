#pragma once

#include "sandbox/request_head.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace madoguchi::sandbox
{

/// The bounds of one connection.
struct LineLimits
{
    qint64 headBytes = 16'384;
    /// A file of 20 MiB, the contract's largest body.
    qint64 bodyBytes = 20'971'520;
    /// From the connection, or from the last byte of an answer that left, to the last byte of a request.
    int requestMs = 30'000;
    int requests = 1'000; ///< after these it is closed
};

/// One client's connection: requests come out of it one after the other, each whole, well-formed and of
/// bounded size; the next is looked at when the one before has its answer (RFC 9112 9.3). Ends itself when
/// the connection does.
class HttpLine final : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket, which may still be in its handshake.
    HttpLine(QSslSocket *socket, LineLimits limits, QObject *parent);

    /// Whether another request may follow the one that waits for its answer.
    bool isKept() const { return m_isKept; }
    /// Writes the answer (HTTP bytes, which say `Connection: close` unless the line is kept).
    void answer(const QByteArray &bytes);
    /// Writes the answer and closes, whatever was meant to follow.
    void answerLast(const QByteArray &bytes);
    /// For answers that are no answers.
    QSslSocket &socket() { return *m_socket; }

Q_SIGNALS:
    void requested(const madoguchi::sandbox::RequestHead &head, const QByteArray &body);

private:
    void look();
    void refuse(int status);
    void drop();

    QSslSocket *const m_socket;
    const LineLimits m_limits;
    QTimer m_patience;
    int m_requests = 0;
    bool m_isAnswering = false;
    bool m_isKept = true;
    bool m_saidContinue = false;
};

} // namespace madoguchi::sandbox
