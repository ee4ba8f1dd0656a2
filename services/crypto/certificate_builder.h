#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"

namespace madoguchi
{

/// Issues certificates for the demo's authority and for tests. Every field has a default that makes a
/// plain end-entity certificate, valid for a year from now.
class CertificateBuilder
{
public:
    CertificateBuilder &
    subject(const QList<std::pair<QString, QString>> &attributes); ///< {"C","JP"}, {"CN",…} in order
    CertificateBuilder &validity(const QDateTime &notBefore, const QDateTime &notAfter);
    CertificateBuilder &authority(int pathLength = -1);         ///< basicConstraints cA, critical
    CertificateBuilder &keyUsage(const QList<KeyUsage> &usage); ///< critical
    CertificateBuilder &extendedKeyUsage(const QStringList &oids);
    CertificateBuilder &policy(const QString &oid);
    CertificateBuilder &otherName(const QString &oid, const QString &text); ///< subjectAltName, UTF8String
    CertificateBuilder &dnsName(const QString &name);
    CertificateBuilder &ipAddress(const QString &address);
    CertificateBuilder &ocspUrl(const QString &url);
    CertificateBuilder &crlDirectoryName(const QList<std::pair<QString, QString>> &attributes);

    /// Subject key identifier and authority key identifier are added; the serial number is random, 64 bits.
    Result<Certificate> selfSigned(const SoftwareKey &key) const;
    Result<Certificate> issue(QByteArrayView subjectPublicKeyDer, const Certificate &issuer,
                              const SoftwareKey &issuerKey) const;

private:
    Result<Certificate> build(QByteArrayView subjectPublicKeyDer, const Certificate *issuer,
                              const SoftwareKey &key) const;

    QList<std::pair<QString, QString>> m_subject;
    QDateTime m_notBefore;
    QDateTime m_notAfter;
    bool m_isAuthority = false;
    int m_pathLength = -1;
    QList<KeyUsage> m_keyUsage;
    QStringList m_extendedKeyUsage;
    QString m_policy;
    QList<std::pair<QString, QString>> m_otherNames;
    QStringList m_dnsNames;
    QStringList m_ipAddresses;
    QString m_ocspUrl;
    QList<std::pair<QString, QString>> m_crlDirectoryName;
};

} // namespace madoguchi
