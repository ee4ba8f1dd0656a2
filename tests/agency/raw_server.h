#pragma once

#include "tests/agency/test_town.h"

#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

/// A TLS server that does to the bytes what a test tells it to, and counts.
class RawServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// Called with a connection each time something of a request is there: all bytes of it so far.
    using Behaviour = std::function<void(QSslSocket *socket, const QByteArray &soFar)>;

    explicit RawServer(const test_town::Identity &identity)
    {
        const auto pem = identity.key.toPem();
        m_tls.setLocalCertificate(QSslCertificate(identity.certificate.der(), QSsl::Der));
        m_tls.setPrivateKey(QSslKey(pem.view().toByteArray(), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
    }

    Behaviour onRequestBytes = [](QSslSocket *, const QByteArray &) {};
    std::function<void(QTcpSocket *)> onConnection = [](QTcpSocket *) {};
    std::function<void(QSslSocket *)> onHandshake = [](QSslSocket *) {};
    QSsl::SslProtocol protocol = QSsl::TlsV1_3;

    int connections = 0;
    int handshakes = 0;
    qint64 requestBytes = 0; ///< of all connections, decrypted
    int requests = 0;        ///< request lines seen
    QList<QByteArray> heads; ///< of the first bytes of each request

    /// "HTTP/1.1 …" with Content-Length and what `headers` says (each ending in CR LF).
    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        return "HTTP/1.1 " + status + "\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /// Whether the whole request, body included, is there.
    static bool isWhole(const QByteArray &soFar)
    {
        const qsizetype end = soFar.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        const QByteArray head = soFar.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        const qsizetype length = at < 0 ? 0 : head.mid(at + 15).split('\r').first().trimmed().toLongLong();
        return soFar.size() >= end + 4 + length;
    }

    /// Answers every whole request with `bytes`.
    void answerWith(const QByteArray &bytes)
    {
        onRequestBytes = [bytes](QSslSocket *socket, const QByteArray &soFar) {
            if (isWhole(soFar)) {
                socket->write(bytes);
            }
        };
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        onConnection(socket);
        if (socket->state() != QAbstractSocket::ConnectedState) {
            return;
        }
        QSslConfiguration tls = m_tls;
        tls.setProtocol(protocol);
        socket->setSslConfiguration(tls);
        auto soFar = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::encrypted, this, [this, socket] {
            ++handshakes;
            onHandshake(socket);
        });
        connect(socket, &QSslSocket::readyRead, this, [this, socket, soFar] {
            const QByteArray bytes = socket->readAll();
            requestBytes += bytes.size();
            if (soFar->isEmpty()) {
                ++requests;
                heads << bytes.left(bytes.indexOf("\r\n\r\n"));
            }
            *soFar += bytes;
            onRequestBytes(socket, *soFar);
            if (isWhole(*soFar)) {
                soFar->clear(); // what follows on a kept connection is the next request
            }
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls;
};
