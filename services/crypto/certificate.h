#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <memory>

using X509 = struct x509_st;

namespace madoguchi
{

/// keyUsage bits (RFC 5280 4.2.1.3), without the two that only refine KeyAgreement.
enum class KeyUsage {
    DigitalSignature,
    NonRepudiation, ///< contentCommitment
    KeyEncipherment,
    DataEncipherment,
    KeyAgreement,
    KeyCertSign,
    CrlSign,
};

/// An X.509 certificate as a value. Copies share the parsed form.
class Certificate
{
public:
    /// Errors: CertificateInvalid (reason "malformed") also for trailing bytes.
    static Result<Certificate> fromDer(QByteArrayView der);
    /// Exactly one certificate.
    static Result<Certificate> fromPem(QByteArrayView pem);
    /// Every certificate of a PEM bundle; an empty or broken bundle is an error.
    static Result<QList<Certificate>> listFromPem(QByteArrayView pem);

    QByteArray der() const;
    QByteArray pem() const;

    QString subject() const; ///< RFC 4514 text
    QString issuer() const;
    QString subjectCommonName() const;
    QString serialHex() const; ///< upper case, no separators
    QDateTime notBefore() const;
    QDateTime notAfter() const;        ///< the last second at which it is valid, UTC
    bool isAuthority() const;          ///< basicConstraints cA
    bool allows(KeyUsage usage) const; ///< false when there is no keyUsage at all
    bool keyUsageIsCritical() const;
    QStringList extendedKeyUsage() const; ///< OIDs in dots
    QStringList policies() const;         ///< OIDs in dots
    QStringList ocspUrls() const;
    /// subjectAltName otherName UTF8Strings by their OID, as JPKI signing certificates carry name and
    /// address.
    QHash<QString, QString> otherNames() const;
    QByteArray fingerprint() const;          ///< SHA-256 of the DER, 32 bytes
    QByteArray publicKeyDer() const;         ///< SubjectPublicKeyInfo
    QByteArray publicKeyFingerprint() const; ///< SHA-256 of the SubjectPublicKeyInfo, 32 bytes
    QByteArray subjectKeyIdentifier() const;
    QByteArray authorityKeyIdentifier() const;
    int rsaModulusBytes() const; ///< 0 when the key is no RSA key

    /// Whether its signature was made with the authority's key. Names and dates are not looked at: three JPKI
    /// generations share a name.
    bool isSignedBy(const Certificate &authority) const;

    /// Checks a signature over SHA-256 of `message` (RSA PKCS#1 v1.5 or ECDSA, as the key is).
    /// Errors: SignatureInvalid.
    Outcome verify(QByteArrayView message, QByteArrayView signature) const;

    bool operator==(const Certificate &other) const { return der() == other.der(); }
    // For this folder's files only.
    X509 *handle() const { return m_x509.get(); }
    /// What OpenSSL has parsed already, as part of a larger structure; as fromDer(), without parsing it
    /// again.
    static Result<Certificate> fromParsed(X509 *x509);

private:
    explicit Certificate(std::shared_ptr<X509> x509)
        : m_x509(std::move(x509))
    {
    }
    Outcome checkForm() const;
    friend class CertificateBuilder;
    std::shared_ptr<X509> m_x509;
};

} // namespace madoguchi
