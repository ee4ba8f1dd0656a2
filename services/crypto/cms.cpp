#include "crypto/cms.h"

#include "crypto/openssl_handle.h"

#include <QCryptographicHash>

#include <algorithm>
#include <openssl/ess.h>
#include <openssl/pem.h>

namespace madoguchi
{
namespace
{

using TimeHandle = OpensslHandle<ASN1_TIME, ASN1_TIME_free>;
using SigningCertificateV2 = OpensslHandle<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;
using Store = OpensslHandle<X509_STORE, X509_STORE_free>;

tl::unexpected<Error> unproven(QLatin1String reason, const QString &detail)
{
    return failure(ErrorCode::SignatureInvalid, detail, {{QStringLiteral("reason"), QString(reason)}});
}

/// What is no SignedData, or none in which this house reads.
tl::unexpected<Error> malformed(const QString &detail)
{
    return unproven(QLatin1String("malformed"), detail);
}
tl::unexpected<Error> otherForm(const QString &detail) { return unproven(QLatin1String("form"), detail); }
tl::unexpected<Error> altered(const QString &detail) { return unproven(QLatin1String("altered"), detail); }

/// SignedData that fills `der` to its last byte.
Result<CmsHandle> signedData(QByteArrayView der)
{
    const unsigned char *at = asBytes(der);
    CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &at, long(der.size())));
    if (!cms || at != asBytes(der) + der.size() ||
        OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        return malformed(opensslDetail("d2i_CMS_ContentInfo"));
    }
    return cms;
}

/// Tag and length of a DER value (X.690 8.1.3).
QByteArray derHeader(char tag, qsizetype length)
{
    QByteArray header(1, tag);
    if (length < 0x80) {
        return header + char(length);
    }
    QByteArray octets;
    for (qsizetype rest = length; rest > 0; rest >>= 8) {
        octets.prepend(char(rest & 0xFF));
    }
    return header + char(0x80 | octets.size()) + octets;
}

/// The bytes that are signed: the attributes as a DER SET OF, that is sorted by their encoding (RFC
/// 5652 5.4).
QByteArray attributesToSign(const CMS_SignerInfo *signer)
{
    QList<QByteArray> attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        attributes +=
            derOf(i2d_X509_ATTRIBUTE, static_cast<const X509_ATTRIBUTE *>(CMS_signed_get_attr(signer, i)));
    }
    std::sort(attributes.begin(), attributes.end(), [](const QByteArray &a, const QByteArray &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](char x, char y) { return uchar(x) < uchar(y); });
    });
    const QByteArray body = attributes.join();
    return derHeader(0x31, body.size()) + body;
}

/// The signed attributes beside signing-certificate-v2, which CMS_add1_signer() adds.
bool addAttributes(CMS_SignerInfo *signer, QByteArrayView content,
                   const std::optional<QDateTime> &signingTime)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    if (CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data),
                                    -1) != 1 ||
        CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.constData(),
                                    int(digest.size())) != 1) {
        return false;
    }
    if (!signingTime) {
        return true;
    }
    const TimeHandle time(ASN1_TIME_set(nullptr, signingTime->toSecsSinceEpoch()));
    return time &&
           CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, time->type, time.get(), -1) == 1;
}

bool attach(CMS_ContentInfo *cms, QByteArrayView content)
{
    ASN1_OCTET_STRING **place = CMS_get0_content(cms);
    OctetStringHandle octets(ASN1_OCTET_STRING_new());
    if (!place || !octets ||
        ASN1_OCTET_STRING_set(octets.get(), asBytes(content), int(content.size())) != 1) {
        return false;
    }
    ASN1_OCTET_STRING_free(*place);
    *place = octets.release();
    return true;
}

/// The one signer of a CMS over plain data whose signed attributes are those of CAdES-B-B.
Result<CMS_SignerInfo *> onlySigner(CMS_ContentInfo *cms)
{
    // A token of another protocol (e.g. a time stamp) is no signed document.
    if (OBJ_obj2nid(CMS_get0_eContentType(cms)) != NID_pkcs7_data) {
        return otherForm(QStringLiteral("content is not plain data"));
    }
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) != 1) {
        return otherForm(QStringLiteral("%1 signers").arg(sk_CMS_SignerInfo_num(signers)));
    }
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(signers, 0);
    X509_ALGOR *digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    if (!digest || OBJ_obj2nid(digest->algorithm) != NID_sha256) {
        return otherForm(QStringLiteral("digest is not SHA-256"));
    }
    for (const int nid :
         {NID_pkcs9_contentType, NID_pkcs9_messageDigest, NID_id_smime_aa_signingCertificateV2}) {
        const int first = CMS_signed_get_attr_by_NID(signer, nid, -1);
        if (first < 0 || CMS_signed_get_attr_by_NID(signer, nid, first) >= 0) {
            return otherForm(QStringLiteral("signed attribute %1 is not there once").arg(nid));
        }
    }
    return signer;
}

/// signing-certificate-v2 (RFC 5035): the attribute names this certificate by its hash.
bool namesSigner(const CMS_SignerInfo *signer, X509 *certificate)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, -1);
    const ASN1_TYPE *value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (!value || value->type != V_ASN1_SEQUENCE) {
        return false;
    }
    const unsigned char *bytes = ASN1_STRING_get0_data(value->value.sequence);
    const SigningCertificateV2 named(
        d2i_ESS_SIGNING_CERT_V2(nullptr, &bytes, ASN1_STRING_length(value->value.sequence)));
    const X509List chain(sk_X509_new_null());
    return named && sk_X509_push(chain.get(), certificate) > 0 &&
           OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) > 0;
}

QDateTime claimedTime(const CMS_SignerInfo *signer)
{
    const int at = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    const ASN1_TYPE *value = at < 0 ? nullptr : X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    tm parts{};
    if (!value || (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME) ||
        ASN1_TIME_to_tm(value->value.asn1_string, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

QList<Certificate> embedded(CMS_ContentInfo *cms)
{
    QList<Certificate> list;
    STACK_OF(X509) *certificates = CMS_get1_certs(cms);
    for (int i = 0; certificates && i < sk_X509_num(certificates); ++i) {
        if (auto certificate = Certificate::fromParsed(sk_X509_value(certificates, i))) {
            list += *certificate;
        }
    }
    sk_X509_pop_free(certificates, X509_free);
    return list;
}

} // namespace

Result<QByteArray> signCms(QByteArrayView content, const Certificate &certificate, PrivateKey &key,
                           CmsContent form, const std::optional<QDateTime> &signingTime)
{
    if (signingTime && !signingTime->isValid()) {
        return failure(ErrorCode::CryptoFailed, QStringLiteral("signCms: no signing time"));
    }
    const CmsHandle cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY | CMS_DETACHED));
    if (!cms || (form == CmsContent::Attached && !attach(cms.get(), content))) {
        return cryptoFailure("CMS_sign");
    }
    // The public key stands in for the private one, which OpenSSL never needs here: the card signs the
    // attributes' digest below, once, and its signature is put in its place.
    CMS_SignerInfo *signer =
        CMS_add1_signer(cms.get(), certificate.handle(), X509_get0_pubkey(certificate.handle()), EVP_sha256(),
                        CMS_PARTIAL | CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP);
    if (!signer || !addAttributes(signer, content, signingTime)) {
        return cryptoFailure("CMS_add1_signer");
    }
    const QByteArray attributes = attributesToSign(signer);
    const auto signature = key.signDigest(QCryptographicHash::hash(attributes, QCryptographicHash::Sha256));
    if (!signature) {
        return failure(signature.error());
    }
    if (!certificate.verify(attributes, *signature)) {
        return failure(ErrorCode::CryptoFailed,
                       QStringLiteral("signCms: the key does not belong to the certificate"));
    }
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(signer), signature->constData(), int(signature->size()));
    const QByteArray der = derOf(i2d_CMS_ContentInfo, static_cast<const CMS_ContentInfo *>(cms.get()));
    return der.isEmpty() ? Result<QByteArray>(cryptoFailure("i2d_CMS_ContentInfo")) : der;
}

Result<CmsSignature> openCms(QByteArrayView der, QByteArrayView detachedContent)
{
    const auto cms = signedData(der);
    if (!cms) {
        return failure(cms.error());
    }
    const auto signer = onlySigner(cms->get());
    if (!signer) {
        return failure(signer.error());
    }
    const bool isDetached = CMS_is_detached(cms->get()) == 1;
    if (!isDetached && !detachedContent.isEmpty()) {
        return otherForm(QStringLiteral("content both inside and outside"));
    }
    const BioHandle detached = readerOf(detachedContent);
    const BioHandle out(BIO_new(BIO_s_mem()));
    const Store nothing(X509_STORE_new());
    // The chain is checked apart, by our own rules; here the signature, the digest and the attributes.
    constexpr unsigned flags = CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY;
    if (CMS_verify(cms->get(), nullptr, nothing.get(), isDetached ? detached.get() : nullptr, out.get(),
                   flags) != 1) {
        return altered(opensslDetail("CMS_verify"));
    }
    X509 *named = nullptr;
    CMS_SignerInfo_get0_algs(*signer, nullptr, &named, nullptr, nullptr);
    if (!named || !namesSigner(*signer, named)) {
        return altered(opensslDetail("signing-certificate-v2"));
    }
    const auto certificate = Certificate::fromParsed(named);
    if (!certificate) {
        return malformed(certificate.error().detail);
    }
    return CmsSignature{*certificate, claimedTime(*signer), writtenTo(out.get()).toByteArray(),
                        embedded(cms->get())};
}

Result<bool> isDetachedCms(QByteArrayView der)
{
    return signedData(der).map([](const CmsHandle &cms) { return CMS_is_detached(cms.get()) == 1; });
}

QByteArrayView firstDerValue(QByteArrayView bytes)
{
    const unsigned char *at = asBytes(bytes);
    long length = 0;
    int tag = 0;
    int kind = 0;
    // 0x80: an error; 0x01: of indefinite length, which DER does not know.
    if ((ASN1_get_object(&at, &length, &tag, &kind, long(bytes.size())) & 0x81) != 0) {
        opensslDetail("");
        return {};
    }
    return bytes.first(at - asBytes(bytes) + length);
}

std::optional<QByteArray> cmsFromPem(QByteArrayView pem)
{
    const BioHandle bio = readerOf(pem);
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
    if (PEM_read_bio(bio.get(), &name, &header, &data, &length) != 1) {
        opensslDetail("");
        return std::nullopt;
    }
    const QByteArrayView label(name);
    std::optional<QByteArray> der;
    if (label == QByteArrayView(PEM_STRING_CMS) || label == QByteArrayView(PEM_STRING_PKCS7)) {
        der = QByteArray(reinterpret_cast<const char *>(data), length);
    }
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    return der;
}

Result<CmsSignature> verifyCms(QByteArrayView der, QByteArrayView detachedContent,
                               const QList<Certificate> &anchors, const ChainRequirements &requirements)
{
    auto opened = openCms(der, detachedContent);
    if (!opened) {
        return opened;
    }
    if (auto trusted = verifyChain(opened->signer, opened->embedded, anchors, requirements); !trusted) {
        return failure(trusted.error());
    }
    return opened;
}

} // namespace madoguchi
