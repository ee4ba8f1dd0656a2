#include "crypto/cms_envelope.h"

#include "crypto/openssl_handle.h"

namespace madoguchi
{
namespace
{

X509Handle parsed(const Certificate &certificate)
{
    const QByteArray der = certificate.der();
    const unsigned char *at = asBytes(QByteArrayView(der));
    return X509Handle(d2i_X509(nullptr, &at, long(der.size())));
}

BioHandle reader(QByteArrayView bytes) { return BioHandle(BIO_new_mem_buf(bytes.data(), int(bytes.size()))); }

QByteArray written(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, qsizetype(size));
}

} // namespace

Result<QByteArray> encryptFor(const Certificate &recipient, QByteArrayView content)
{
    if (!recipient.allows(KeyUsage::KeyAgreement) && !recipient.allows(KeyUsage::KeyEncipherment)) {
        return failure(ErrorCode::CertificateInvalid, QStringLiteral("not for encryption"),
                       {{QStringLiteral("reason"), QStringLiteral("keyUsage")}});
    }
    const X509Handle certificate = parsed(recipient);
    const X509List recipients(sk_X509_new_null());
    if (!certificate || !recipients || sk_X509_push(recipients.get(), certificate.get()) == 0) {
        return cryptoFailure("d2i_X509");
    }
    const BioHandle in = reader(content);
    const CmsHandle cms(CMS_encrypt(recipients.get(), in.get(), EVP_aes_256_gcm(), CMS_BINARY));
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (!cms || !out || i2d_CMS_bio(out.get(), cms.get()) != 1) {
        return cryptoFailure("CMS_encrypt");
    }
    return written(out.get());
}

Result<QByteArray> decryptFor(const Certificate &recipient, const SoftwareKey &key, QByteArrayView der)
{
    const X509Handle certificate = parsed(recipient);
    const unsigned char *at = asBytes(der);
    const CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    const BioHandle out(BIO_new(BIO_s_mem()));
    if (!certificate || !cms || at != asBytes(der) + der.size() ||
        OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_id_smime_ct_authEnvelopedData) {
        return cryptoFailure("d2i_CMS_ContentInfo");
    }
    if (!out ||
        CMS_decrypt(cms.get(), key.handle(), certificate.get(), nullptr, out.get(), CMS_BINARY) != 1) {
        return cryptoFailure("CMS_decrypt");
    }
    return written(out.get());
}

} // namespace madoguchi
