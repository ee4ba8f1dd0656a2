#include "crypto/key_derivation.h"

#include "crypto/openssl_handle.h"

#include <array>
#include <openssl/core_names.h>
#include <openssl/params.h>

namespace madoguchi
{
namespace
{

OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), size_t(bytes.size()));
}

Result<Secret> derive(const char *algorithm, const OSSL_PARAM *parameters, qsizetype length)
{
    const KdfHandle kdf(EVP_KDF_fetch(nullptr, algorithm, nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    QByteArray bytes(length, '\0');
    if (!context || EVP_KDF_derive(context.get(), asBytes(bytes), size_t(length), parameters) != 1) {
        return cryptoFailure("EVP_KDF_derive");
    }
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace

Result<Secret> deriveKey(const Secret &master, QByteArrayView info, qsizetype length)
{
    constexpr qsizetype most = qsizetype(255) * 32;
    if (master.isEmpty() || length < 1 || length > most) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("HKDF: key or output of a wrong length"));
    }
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
                                octets(OSSL_KDF_PARAM_KEY, master.view()), octets(OSSL_KDF_PARAM_INFO, info),
                                OSSL_PARAM_construct_end()};
    return derive("HKDF", parameters.data(), length);
}

Result<Secret> stretchPassphrase(const Secret &passphrase, QByteArrayView salt)
{
    uint64_t cost = 1U << 17;
    uint32_t blockSize = 8;
    uint32_t parallel = 1;
    // OpenSSL refuses more than 32 MiB unless told; 128·N·r is 128 MiB, and a little beside.
    uint64_t memory = 160U << 20;
    const std::array parameters{octets(OSSL_KDF_PARAM_PASSWORD, passphrase.view()),
                                octets(OSSL_KDF_PARAM_SALT, salt),
                                OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost),
                                OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &blockSize),
                                OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &parallel),
                                OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
                                OSSL_PARAM_construct_end()};
    return derive("SCRYPT", parameters.data(), 32);
}

} // namespace madoguchi
