#include "crypto/sealed_message.h"

#include "crypto/openssl_handle.h"

namespace madoguchi
{
namespace
{

constexpr int keyBitsOfP256 = 256;

/// A CMS AuthEnvelopedData that fills `der` to its last byte.
Result<CmsHandle> envelope(QByteArrayView der)
{
    const unsigned char *at = asBytes(der);
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    if (!cms || at != asBytes(der) + der.size() ||
        OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_id_smime_ct_authEnvelopedData) {
        return cryptoFailure("d2i_CMS_ContentInfo");
    }
    return cms;
}

/// Key derivation with SHA-256 instead of the SHA-1 that OpenSSL takes by itself (RFC 5753 section 7.1.4).
bool deriveBySha256(CMS_ContentInfo *cms)
{
    STACK_OF(CMS_RecipientInfo) *recipients = CMS_get0_RecipientInfos(cms);
    if (sk_CMS_RecipientInfo_num(recipients) != 1) {
        return false;
    }
    EVP_PKEY_CTX *context = CMS_RecipientInfo_get0_pkey_ctx(sk_CMS_RecipientInfo_value(recipients, 0));
    return context && EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
}

} // namespace

Result<QByteArray> sealMessage(QByteArrayView content, const Certificate &recipient)
{
    const EVP_PKEY *key = X509_get0_pubkey(recipient.handle());
    if (!key || EVP_PKEY_get_base_id(key) != EVP_PKEY_EC || EVP_PKEY_get_bits(key) != keyBitsOfP256) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("sealMessage: no P-256 key"));
    }
    const CmsHandle cms(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    constexpr unsigned recipientFlags = CMS_USE_KEYID | CMS_KEY_PARAM;
    if (!cms || CMS_set_detached(cms.get(), 0) != 1 ||
        !CMS_add1_recipient_cert(cms.get(), recipient.handle(), recipientFlags) ||
        !deriveBySha256(cms.get())) {
        return cryptoFailure("CMS_add1_recipient_cert");
    }
    const BioHandle input = readerOf(content);
    if (CMS_final(cms.get(), input.get(), nullptr, CMS_BINARY) != 1) {
        return cryptoFailure("CMS_final");
    }
    const QByteArray der = derOf(i2d_CMS_ContentInfo, static_cast<const CMS_ContentInfo *>(cms.get()));
    return der.isEmpty() ? Result<QByteArray>(cryptoFailure("i2d_CMS_ContentInfo")) : der;
}

Result<QByteArray> sealedTo(QByteArrayView der)
{
    const auto cms = envelope(der);
    if (!cms) {
        return failure(cms.error());
    }
    STACK_OF(CMS_RecipientInfo) *recipients = CMS_get0_RecipientInfos(cms->get());
    if (sk_CMS_RecipientInfo_num(recipients) != 1) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("sealedTo: not one recipient"));
    }
    CMS_RecipientInfo *recipient = sk_CMS_RecipientInfo_value(recipients, 0);
    if (CMS_RecipientInfo_type(recipient) != CMS_RECIPINFO_AGREE) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("sealedTo: no key agreement"));
    }
    STACK_OF(CMS_RecipientEncryptedKey) *keys = CMS_RecipientInfo_kari_get0_reks(recipient);
    ASN1_OCTET_STRING *identifier = nullptr;
    if (sk_CMS_RecipientEncryptedKey_num(keys) != 1 ||
        CMS_RecipientEncryptedKey_get0_id(sk_CMS_RecipientEncryptedKey_value(keys, 0), &identifier, nullptr,
                                          nullptr, nullptr, nullptr) != 1 ||
        !identifier) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("sealedTo: no key identifier"));
    }
    return bytesOf(identifier);
}

Result<QByteArray> openSealedMessage(QByteArrayView der, const Certificate &recipient, const SoftwareKey &key)
{
    const auto cms = envelope(der);
    if (!cms) {
        return failure(cms.error());
    }
    if (CMS_decrypt_set1_pkey(cms->get(), key.handle(), recipient.handle()) != 1) {
        return cryptoFailure("CMS_decrypt_set1_pkey");
    }
    const BioHandle output(BIO_new(BIO_s_mem()));
    if (CMS_decrypt(cms->get(), nullptr, nullptr, nullptr, output.get(), CMS_BINARY) != 1) {
        return cryptoFailure("CMS_decrypt");
    }
    return writtenTo(output.get()).toByteArray();
}

} // namespace madoguchi
