#pragma once

#include "agency/http_gateway_client.h"
#include "crypto/certificate_builder.h"

#include <QSslCertificate>
#include <QSslKey>

/// An invented town: an authority, and what it vouches for.
namespace test_town
{

using namespace madoguchi;

/// The value, or the end of the test program with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    return *std::move(result);
}

/// The error's code of a result that must not have gone well.
template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    if (result) {
        qFatal("an error was expected");
    }
    return result.error().code;
}

struct Identity
{
    Certificate certificate;
    SoftwareKey key;
};

inline Identity authority(const QString &name)
{
    SoftwareKey key = must(SoftwareKey::generateP256());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Certificate certificate = must(CertificateBuilder()
                                       .subject({{QStringLiteral("CN"), name}})
                                       .validity(now.addDays(-2), now.addYears(5))
                                       .authority()
                                       .keyUsage({KeyUsage::KeyCertSign})
                                       .selfSigned(key));
    return {certificate, key};
}

struct ServerCertificate
{
    QString dnsName = QStringLiteral("localhost");
    int startsInDays = -1;
    int endsInDays = 30;
};

inline Identity server(const Identity &issuer, const ServerCertificate &form = {})
{
    SoftwareKey key = must(SoftwareKey::generateP256());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Certificate certificate = must(CertificateBuilder()
                                       .subject({{QStringLiteral("CN"), form.dnsName}})
                                       .validity(now.addDays(form.startsInDays), now.addDays(form.endsInDays))
                                       .keyUsage({KeyUsage::DigitalSignature})
                                       .extendedKeyUsage({QStringLiteral("1.3.6.1.5.5.7.3.1")}) // serverAuth
                                       .dnsName(form.dnsName)
                                       .issue(key.publicKeyDer(), issuer.certificate, issuer.key));
    return {certificate, key};
}

inline GatewayConfig config(quint16 port, const Identity &trusted)
{
    GatewayConfig config;
    config.baseUrl.setScheme(QStringLiteral("https"));
    config.baseUrl.setHost(QStringLiteral("localhost"));
    config.baseUrl.setPort(port);
    config.baseUrl.setPath(QStringLiteral("/v1"));
    config.audience = QStringLiteral("test.madoguchi.example");
    config.tlsAnchors = {trusted.certificate};
    config.receiptAnchors = {trusted.certificate};
    return config;
}

} // namespace test_town
