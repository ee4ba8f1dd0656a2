#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace madoguchi
{

/// Calls the C function that gives an OpenSSL object back.
template<auto Free>
struct OpensslFree
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

/// An OpenSSL object that this scope owns. For the .cpp files of services/crypto only.
template<typename T, auto Free>
using OpensslHandle = std::unique_ptr<T, OpensslFree<Free>>;

using BioHandle = OpensslHandle<BIO, BIO_free_all>;
using BignumHandle = OpensslHandle<BIGNUM, BN_clear_free>;
using CipherHandle = OpensslHandle<EVP_CIPHER, EVP_CIPHER_free>;
using CipherContext = OpensslHandle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CmsHandle = OpensslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestContext = OpensslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using KdfContext = OpensslHandle<EVP_KDF_CTX, EVP_KDF_CTX_free>;
using KdfHandle = OpensslHandle<EVP_KDF, EVP_KDF_free>;
using KeyContext = OpensslHandle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using KeyHandle = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using ObjectHandle = OpensslHandle<ASN1_OBJECT, ASN1_OBJECT_free>;
using OctetStringHandle = OpensslHandle<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
/// sk_X509_free() is a macro; frees the list, not the certificates in it.
inline void freeX509List(STACK_OF(X509) * list) { sk_X509_free(list); }

using X509List = OpensslHandle<STACK_OF(X509), freeX509List>;
using X509Handle = OpensslHandle<X509, X509_free>;

/// "call: reason; reason": empties this thread's error queue. Names and numbers only: the free text that
/// OpenSSL attaches to errors can hold parts of the data and is left out.
QString opensslDetail(const char *call);

/// `return cryptoFailure("EVP_KDF_derive");` → CryptoFailed with what OpenSSL says.
inline tl::unexpected<Error> cryptoFailure(const char *call)
{
    return failure(ErrorCode::CryptoFailed, opensslDetail(call));
}

inline const unsigned char *asBytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *asBytes(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

inline QByteArray bytesOf(const ASN1_STRING *string)
{
    return string ? QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                               ASN1_STRING_length(string))
                  : QByteArray();
}

/// What an i2d function writes; empty when it fails.
template<typename Encode, typename T>
QByteArray derOf(Encode encode, T *object)
{
    unsigned char *bytes = nullptr;
    const int length = encode(object, &bytes);
    QByteArray der = length > 0 ? QByteArray(reinterpret_cast<const char *>(bytes), length) : QByteArray();
    OPENSSL_free(bytes);
    return der;
}

/// A memory BIO that reads from `view`, which must outlive it.
inline BioHandle readerOf(QByteArrayView view)
{
    return BioHandle(BIO_new_mem_buf(view.data(), int(view.size())));
}

/// What was written to a memory BIO; valid until the BIO changes or goes.
inline QByteArrayView writtenTo(BIO *bio)
{
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(length)};
}

/// 1.2.392…: the dotted form of an object identifier.
QString oidText(const ASN1_OBJECT *object);

} // namespace madoguchi
