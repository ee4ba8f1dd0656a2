#include "card/virtual/demo_certificates.h"

#include "crypto/certificate_builder.h"

namespace madoguchi::demo_certificates
{

namespace
{

using Name = QList<std::pair<QString, QString>>;

constexpr int kDaysBefore = 6 * 365;
constexpr int kDaysAfter = 10 * 365;

Result<KeyedCertificate> issue(CertificateBuilder builder, Result<SoftwareKey> key,
                               const KeyedCertificate *issuer)
{
    if (!key) {
        return failure(key.error());
    }
    const Result<Certificate> certificate =
        issuer ? builder.issue(key->publicKeyDer(), issuer->certificate, *issuer->key)
               : builder.selfSigned(*key);
    if (!certificate) {
        return failure(certificate.error());
    }
    return KeyedCertificate{*certificate, std::make_shared<SoftwareKey>(std::move(*key))};
}

Result<KeyedCertificate> selfSigned(const Name &subject, const QDateTime &now, Result<SoftwareKey> key)
{
    CertificateBuilder builder;
    builder.subject(subject)
        .validity(now.addDays(-kDaysBefore), now.addDays(kDaysAfter))
        .authority()
        .keyUsage({KeyUsage::KeyCertSign});
    return issue(builder, std::move(key), nullptr);
}

/// The name that all generations of a JPKI authority share, O apart.
Name jpkiName(const QString &unit)
{
    return {{QStringLiteral("C"), QStringLiteral("JP")},
            {QStringLiteral("O"), QStringLiteral("JPKI-TEST")},
            {QStringLiteral("OU"), unit},
            {QStringLiteral("OU"), QStringLiteral("Japan Agency for Local Authority Information Systems")}};
}

/// For sealing to: its key agrees on others.
Result<KeyedCertificate> sealedTo(const QString &name, const KeyedCertificate &issuer, const QDateTime &now)
{
    CertificateBuilder builder;
    builder
        .subject({{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("O"), QStringLiteral("デモ市")},
                  {QStringLiteral("CN"), name}})
        .validity(now.addDays(-365), now.addDays(1825))
        .keyUsage({KeyUsage::KeyAgreement});
    return issue(builder, SoftwareKey::generateP256(), &issuer);
}

} // namespace

Result<KeyedCertificate> signatureAuthority(const QDateTime &now)
{
    return selfSigned(jpkiName(QStringLiteral("JPKI for digital signature")), now,
                      SoftwareKey::generateRsa2048());
}

Result<KeyedCertificate> authenticationAuthority(const QDateTime &now)
{
    return selfSigned(jpkiName(QStringLiteral("JPKI for user authentication")), now,
                      SoftwareKey::generateRsa2048());
}

Result<KeyedCertificate> tlsAuthority(const QDateTime &now)
{
    return selfSigned({{QStringLiteral("C"), QStringLiteral("JP")},
                       {QStringLiteral("O"), QStringLiteral("Madoguchi demo")},
                       {QStringLiteral("CN"), QStringLiteral("Madoguchi demo TLS authority")}},
                      now, SoftwareKey::generateP256());
}

Result<KeyedCertificate> agencyAuthority(const QDateTime &now)
{
    return selfSigned({{QStringLiteral("C"), QStringLiteral("JP")},
                       {QStringLiteral("O"), QStringLiteral("Madoguchi demo")},
                       {QStringLiteral("CN"), QStringLiteral("デモ職責認証局")}},
                      now, SoftwareKey::generateP256());
}

Result<KeyedCertificate> gateway(const KeyedCertificate &issuer, const QDateTime &now)
{
    CertificateBuilder builder;
    builder.subject({{QStringLiteral("CN"), QStringLiteral("localhost")}})
        .validity(now.addDays(-1), now.addDays(365))
        .keyUsage({KeyUsage::DigitalSignature})
        .extendedKeyUsage({QStringLiteral("1.3.6.1.5.5.7.3.1")})
        .dnsName(QStringLiteral("localhost"))
        .ipAddress(QStringLiteral("127.0.0.1"))
        .ipAddress(QStringLiteral("::1"));
    return issue(builder, SoftwareKey::generateP256(), &issuer);
}

Result<KeyedCertificate> receiptSeal(const KeyedCertificate &issuer, const QDateTime &now)
{
    CertificateBuilder builder;
    builder
        .subject({{QStringLiteral("C"), QStringLiteral("JP")},
                  {QStringLiteral("O"), QStringLiteral("デモ市")},
                  {QStringLiteral("CN"), QStringLiteral("受付印")}})
        .validity(now.addDays(-365), now.addDays(1825))
        .keyUsage({KeyUsage::DigitalSignature, KeyUsage::NonRepudiation});
    return issue(builder, SoftwareKey::generateP256(), &issuer);
}

Result<KeyedCertificate> mailbox(const KeyedCertificate &issuer, const QDateTime &now)
{
    return sealedTo(QStringLiteral("受付箱"), issuer, now);
}

Result<KeyedCertificate> counterSeal(const KeyedCertificate &issuer, const QDateTime &now)
{
    return sealedTo(QStringLiteral("まどぐち市（デモ）"), issuer, now);
}

} // namespace madoguchi::demo_certificates
