#include "crypto/private_key.h"

#include "crypto/openssl_handle.h"

#include <openssl/pem.h>
#include <openssl/rsa.h>

namespace madoguchi
{
namespace
{

constexpr qsizetype digestLength = 32;

std::shared_ptr<EVP_PKEY> shared(EVP_PKEY *key) { return {key, EVP_PKEY_free}; }

/// Never asks at a terminal: an encrypted key is simply none of ours.
int noPassphrase(char *, int, int, void *) { return -1; }

Result<QByteArray> signature(EVP_PKEY_CTX *context, QByteArrayView input)
{
    size_t length = 0;
    if (EVP_PKEY_sign(context, nullptr, &length, asBytes(input), size_t(input.size())) != 1) {
        return cryptoFailure("EVP_PKEY_sign");
    }
    QByteArray out(qsizetype(length), '\0');
    if (EVP_PKEY_sign(context, asBytes(out), &length, asBytes(input), size_t(input.size())) != 1) {
        return cryptoFailure("EVP_PKEY_sign");
    }
    out.truncate(qsizetype(length));
    return out;
}

} // namespace

Result<SoftwareKey> SoftwareKey::generateRsa2048()
{
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", size_t(2048));
    return key ? Result<SoftwareKey>(SoftwareKey(shared(key))) : cryptoFailure("EVP_PKEY_Q_keygen");
}

Result<SoftwareKey> SoftwareKey::generateP256()
{
    EVP_PKEY *key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
    return key ? Result<SoftwareKey>(SoftwareKey(shared(key))) : cryptoFailure("EVP_PKEY_Q_keygen");
}

Result<SoftwareKey> SoftwareKey::fromPem(QByteArrayView pem)
{
    const BioHandle bio = readerOf(pem);
    EVP_PKEY *key = PEM_read_bio_PrivateKey_ex(bio.get(), nullptr, noPassphrase, nullptr, nullptr, nullptr);
    return key ? Result<SoftwareKey>(SoftwareKey(shared(key))) : cryptoFailure("PEM_read_bio_PrivateKey_ex");
}

Secret SoftwareKey::toPem() const
{
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    if (!bio ||
        PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return {};
    }
    return Secret(writtenTo(bio.get()));
}

Result<QByteArray> SoftwareKey::signDigest(QByteArrayView sha256)
{
    if (sha256.size() != digestLength) {
        return failure(ErrorCode::CryptoFailed,
                       QStringLiteral("signDigest: %1 bytes are no SHA-256").arg(sha256.size()));
    }
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
    const bool isRsa = EVP_PKEY_is_a(m_key.get(), "RSA") == 1;
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        (isRsa && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1) ||
        EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) != 1) {
        return cryptoFailure("EVP_PKEY_sign_init");
    }
    return signature(context.get(), sha256);
}

Result<QByteArray> SoftwareKey::signDigestInfo(QByteArrayView digestInfo) const
{
    if (EVP_PKEY_is_a(m_key.get(), "RSA") != 1) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("signDigestInfo: no RSA key"));
    }
    const bool isPadded = digestInfo.size() == EVP_PKEY_get_size(m_key.get());
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, m_key.get(), nullptr));
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), isPadded ? RSA_NO_PADDING : RSA_PKCS1_PADDING) != 1) {
        return cryptoFailure("EVP_PKEY_sign_init");
    }
    return signature(context.get(), digestInfo);
}

QByteArray SoftwareKey::publicKeyDer() const
{
    return derOf(i2d_PUBKEY, static_cast<const EVP_PKEY *>(m_key.get()));
}

} // namespace madoguchi
