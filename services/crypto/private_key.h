#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

#include <memory>

using EVP_PKEY = struct evp_pkey_st;

namespace madoguchi
{

/// Something that signs: a key in software or one that never leaves a card. Calls may block (a card takes
/// about a second): not for the interface's thread.
class PrivateKey
{
public:
    virtual ~PrivateKey() = default;
    /// Signs a SHA-256 digest (32 bytes). RSA: PKCS#1 v1.5 with the DigestInfo; EC: ECDSA in DER.
    virtual Result<QByteArray> signDigest(QByteArrayView sha256) = 0;
};

/// A key in this process's memory: for the demo's authority, the reference gateway and tests.
class SoftwareKey final : public PrivateKey
{
public:
    static Result<SoftwareKey> generateRsa2048();
    static Result<SoftwareKey> generateP256();
    /// PKCS#8, PEM, unencrypted.
    static Result<SoftwareKey> fromPem(QByteArrayView pem);
    Secret toPem() const;

    Result<QByteArray> signDigest(QByteArrayView sha256) override;
    /// The raw RSA private operation over an already padded block of the modulus' size, or PKCS#1 v1.5
    /// padding over `digestInfo` as given: what a card does with the bytes it is handed.
    Result<QByteArray> signDigestInfo(QByteArrayView digestInfo) const;
    QByteArray publicKeyDer() const;                 ///< SubjectPublicKeyInfo
    EVP_PKEY *handle() const { return m_key.get(); } ///< for this folder's files only

private:
    explicit SoftwareKey(std::shared_ptr<EVP_PKEY> key)
        : m_key(std::move(key))
    {
    }
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace madoguchi
