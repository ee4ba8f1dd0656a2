#include "tests/contract/tls_front.h"

#include <QSslKey>
#include <QSslSocket>

namespace contract_test
{
using namespace madoguchi;

TlsFront::TlsFront(quint16 behind)
    : m_behind(behind)
{
    const auto key = SoftwareKey::generateP256();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto certificate = key.and_then([&](const SoftwareKey &own) {
        return CertificateBuilder()
            .subject({{QStringLiteral("CN"), QStringLiteral("front")}})
            .validity(now.addDays(-1), now.addDays(1))
            .authority()
            .keyUsage({KeyUsage::KeyCertSign, KeyUsage::DigitalSignature})
            .dnsName(QStringLiteral("localhost"))
            .selfSigned(own);
    });
    if (!certificate || !listen(QHostAddress::LocalHost)) {
        qFatal("no TLS front");
    }
    m_certificate = *certificate;
    const Secret pem = key->toPem();
    m_tls.setLocalCertificate(QSslCertificate(certificate->der(), QSsl::Der));
    m_tls.setPrivateKey(QSslKey(pem.view().toByteArray(), QSsl::Ec));
    m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
}

void TlsFront::incomingConnection(qintptr descriptor)
{
    auto *outer = new QSslSocket(this);
    auto *inner = new QTcpSocket(outer);
    outer->setSocketDescriptor(descriptor);
    outer->setSslConfiguration(m_tls);
    connect(outer, &QSslSocket::readyRead, inner, [outer, inner] { inner->write(outer->readAll()); });
    connect(inner, &QTcpSocket::readyRead, outer, [outer, inner] { outer->write(inner->readAll()); });
    connect(inner, &QTcpSocket::disconnected, outer, &QSslSocket::disconnectFromHost);
    connect(outer, &QSslSocket::disconnected, outer, &QObject::deleteLater);
    outer->startServerEncryption();
    inner->connectToHost(QHostAddress(QHostAddress::LocalHost),
                         m_behind); // what is written before waits in its buffer
}

} // namespace contract_test
