#include "crypto/aead.h"

#include "crypto/openssl_handle.h"
#include "crypto/random.h"

#include <limits>

namespace madoguchi
{
namespace
{

constexpr int keyLength = 32;
constexpr int nonceLength = 12;
constexpr int tagLength = 16;
constexpr qsizetype block = 1024;
/// EVP counts in int; far above any record.
constexpr qsizetype longest = std::numeric_limits<int>::max() - 2 * block;

QByteArray padded(QByteArrayView plaintext)
{
    QByteArray out((plaintext.size() / block + 1) * block, '\0');
    std::copy(plaintext.begin(), plaintext.end(), out.begin());
    out[plaintext.size()] = char(0x80);
    return out;
}

/// Where the padding begins, or -1 when there is none.
qsizetype paddingStart(QByteArrayView padded)
{
    qsizetype at = padded.size() - 1;
    while (at >= 0 && padded[at] == '\0') {
        --at;
    }
    return at >= 0 && padded[at] == char(0x80) ? at : -1;
}

/// Looked up once: OpenSSL 3 searches its providers each time.
const EVP_CIPHER *gcm()
{
    static const CipherHandle cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    return cipher.get();
}

tl::unexpected<Error> corrupt(const char *why)
{
    return failure(ErrorCode::StorageCorrupt, opensslDetail(why));
}

} // namespace

Result<QByteArray> seal(const Secret &key, QByteArrayView plaintext, QByteArrayView associated)
{
    if (key.size() != keyLength || plaintext.size() > longest || associated.size() > longest) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("seal: key or input of a wrong length"));
    }
    const EVP_CIPHER *cipher = gcm();
    const CipherContext context(EVP_CIPHER_CTX_new());
    const QByteArray nonce = randomBytes(nonceLength);
    if (!cipher || !context ||
        EVP_EncryptInit_ex2(context.get(), cipher, asBytes(key.view()), asBytes(nonce), nullptr) != 1) {
        return cryptoFailure("EVP_EncryptInit_ex2");
    }
    QByteArray plain = padded(plaintext);
    QByteArray sealed(nonceLength + plain.size() + tagLength, '\0');
    std::copy(nonce.begin(), nonce.end(), sealed.begin());
    unsigned char *out = asBytes(sealed) + nonceLength;
    int count = 0;
    const bool done =
        EVP_EncryptUpdate(context.get(), nullptr, &count, asBytes(associated), int(associated.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out, &count, asBytes(plain), int(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + count, &count) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagLength, out + plain.size()) == 1;
    wipe(plain);
    return done ? Result<QByteArray>(sealed) : cryptoFailure("EVP_EncryptFinal_ex");
}

Result<QByteArray> open(const Secret &key, QByteArrayView sealed, QByteArrayView associated)
{
    if (key.size() != keyLength || associated.size() > longest) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("open: key or input of a wrong length"));
    }
    const qsizetype length = sealed.size() - nonceLength - tagLength;
    if (length < block || length % block != 0 || length > longest) {
        return corrupt("sealed record of a wrong length");
    }
    const EVP_CIPHER *cipher = gcm();
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!cipher || !context ||
        EVP_DecryptInit_ex2(context.get(), cipher, asBytes(key.view()), asBytes(sealed), nullptr) != 1) {
        return cryptoFailure("EVP_DecryptInit_ex2");
    }
    QByteArray tag = sealed.last(tagLength).toByteArray();
    QByteArray plain(length, '\0');
    int count = 0;
    const bool authentic =
        EVP_DecryptUpdate(context.get(), nullptr, &count, asBytes(associated), int(associated.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), asBytes(plain), &count, asBytes(sealed) + nonceLength,
                          int(length)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagLength, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), asBytes(plain) + count, &count) == 1;
    const qsizetype end = authentic ? paddingStart(plain) : -1;
    if (end < 0) {
        wipe(plain);
        return corrupt("a sealed record does not authenticate");
    }
    plain.truncate(end);
    return plain;
}

} // namespace madoguchi
