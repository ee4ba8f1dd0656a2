#include "tests/outbox/fault_proxy.h"

#include "tests/agency/raw_server.h"

#include <sys/socket.h>

namespace madoguchi
{
namespace
{

constexpr QByteArrayView headEnd("\r\n\r\n");

bool isFiling(const QByteArray &soFar) { return soFar.startsWith("PUT /v1/submissions/"); }

} // namespace

FaultProxy::FaultProxy(quint16 gatewayPort, const test_town::Identity &identity)
    : m_gatewayPort(gatewayPort)
{
    const auto pem = identity.key.toPem();
    m_tls.setLocalCertificate(QSslCertificate(identity.certificate.der(), QSsl::Der));
    m_tls.setPrivateKey(QSslKey(pem.view().toByteArray(), QSsl::Ec));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_tls.setAllowedNextProtocols({QByteArray("h2"), QByteArray("http/1.1")});
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port");
    }
}

void FaultProxy::end(QSslSocket *socket, LineFault::Cut cut)
{
    const int descriptor = int(socket->socketDescriptor());
    if (cut == LineFault::Cut::Reset) {
        const linger none{1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &none, sizeof(none));
        socket->abort();
    } else if (cut == LineFault::Cut::Fin) {
        // No word of TLS about the end, as when a machine on the way closes.
        socket->flush();
        ::shutdown(descriptor, SHUT_RDWR);
    } else {
        socket->disconnectFromHost();
    }
}

void FaultProxy::failNext(const LineFault &fault)
{
    if (fault.beforeHandshake) { // only a fresh connection can meet it
        for (const auto &outer : std::as_const(m_outers)) {
            if (outer) {
                end(outer, LineFault::Cut::None);
            }
        }
    }
    m_fault = fault;
}

LineFault FaultProxy::takeFault(const Outer &outer)
{
    onKeptLines += m_fault && outer.served > 0 ? 1 : 0;
    return std::exchange(m_fault, std::nullopt).value_or(LineFault());
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    const auto outer = std::make_shared<Outer>(Outer{.socket = socket});
    if (m_fault && m_fault->beforeHandshake) {
        end(socket, takeFault(*outer).cut);
        return;
    }
    m_outers.removeAll(nullptr);
    m_outers += socket;
    socket->setSslConfiguration(m_tls);
    connect(socket, &QSslSocket::encrypted, this, [this, outer] {
        const QByteArray agreed = outer->socket->sslConfiguration().nextNegotiatedProtocol();
        otherProtocols += agreed.isEmpty() || agreed == "http/1.1" ? 0 : 1;
        if (m_fault && m_fault->requestBytes == 0) {
            end(outer->socket, takeFault(*outer).cut);
        }
    });
    connect(socket, &QSslSocket::readyRead, this, [this, outer] { look(outer); });
    socket->startServerEncryption();
}

void FaultProxy::look(const std::shared_ptr<Outer> &outer)
{
    if (outer->isTaken) {
        outer->socket->readAll();
        return;
    }
    outer->soFar += outer->socket->readAll();
    const QByteArray &soFar = outer->soFar;
    const bool isOne = isFiling(soFar);
    if (isOne && m_fault && m_fault->requestBytes >= 0 && soFar.size() >= m_fault->requestBytes &&
        !(RawServer::isWhole(soFar) && m_fault->requestBytes >= soFar.size())) {
        const LineFault fault = takeFault(*outer);
        outer->isTaken = true;
        if (fault.requestBytes > 0) {
            toGateway(soFar.left(fault.requestBytes), [](const QByteArray &) {});
        }
        end(outer->socket, fault.cut);
        return;
    }
    if (!RawServer::isWhole(soFar)) {
        return;
    }
    outer->isTaken = true;
    LineFault fault;
    if (isOne) {
        requestSize = soFar.size();
        headSize = soFar.indexOf(headEnd) + headEnd.size();
        fault = takeFault(*outer);
    }
    pass(outer, fault, isOne);
}

void FaultProxy::pass(const std::shared_ptr<Outer> &outer, const LineFault &fault, bool isOne)
{
    const QByteArray request = outer->soFar;
    QSslSocket *socket = outer->socket;
    if (fault.late) {
        m_late = request;
        if (fault.cut != LineFault::Cut::None) {
            end(socket, fault.cut);
        }
        return;
    }
    for (int i = 0; i < fault.duplicates; ++i) {
        toGateway(request, [](const QByteArray &) {});
    }
    if (fault.instead) {
        const auto tell = [guard = QPointer(socket), fault] {
            if (guard) {
                guard->write(*fault.instead);
                end(guard, fault.cut);
            }
        };
        if (fault.isForwarded) {
            toGateway(request, [tell](const QByteArray &) { tell(); });
        } else {
            tell();
        }
        return;
    }
    if (fault.requestBytes >= 0) { // the whole of it, and then nothing more
        toGateway(request, [](const QByteArray &) {});
        end(socket, fault.cut);
        return;
    }
    if (!fault.before.isEmpty()) {
        socket->write(fault.before);
    }
    toGateway(request, [this, outer, guard = QPointer(socket), fault, isOne](QByteArray answer) {
        if (isOne) {
            answerSize = answer.size();
            answerHeadSize = answer.indexOf(headEnd) + headEnd.size();
        } else if (answer.contains("submission-not-received")) {
            onNotReceived();
        }
        if (!guard) {
            return;
        }
        const bool isKept = keepsLines && fault.cut == LineFault::Cut::None;
        if (isKept) {
            answer.replace("Connection: close\r\n", "");
            outer->soFar.clear();
            outer->isTaken = false;
            ++outer->served;
        }
        guard->write(fault.answerBytes < 0 ? answer : answer.left(fault.answerBytes));
        if (!isKept) {
            end(guard, fault.cut);
        }
    });
}

void FaultProxy::toGateway(const QByteArray &bytes, const std::function<void(const QByteArray &)> &done)
{
    auto *inner = new QSslSocket(this);
    inner->setPeerVerifyMode(QSslSocket::VerifyNone);
    const auto answer = std::make_shared<QByteArray>();
    const bool isWhole = RawServer::isWhole(bytes);
    connect(inner, &QSslSocket::encrypted, inner, [inner, bytes, isWhole] {
        inner->write(bytes);
        if (!isWhole) {
            inner->disconnectFromHost();
        }
    });
    connect(inner, &QSslSocket::readyRead, inner, [inner, answer] { *answer += inner->readAll(); });
    connect(inner, &QSslSocket::disconnected, inner, [inner, answer, done] {
        *answer += inner->readAll();
        done(*answer);
        inner->deleteLater();
    });
    inner->connectToHostEncrypted(QStringLiteral("localhost"), m_gatewayPort);
}

void FaultProxy::deliverLate()
{
    if (!m_late.isEmpty()) {
        toGateway(std::exchange(m_late, {}), [](const QByteArray &) {});
    }
}

} // namespace madoguchi
