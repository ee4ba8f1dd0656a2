#pragma once

#include "crypto/certificate.h"
#include "crypto/chain.h"
#include "crypto/private_key.h"

#include <optional>

namespace madoguchi
{

enum class CmsContent { Detached, Attached };

/// CMS SignedData over `content` as CAdES-B-B (ETSI EN 319 122-1: signed attributes contentType,
/// messageDigest, signingTime, signing-certificate-v2), SHA-256, the certificate embedded. Without
/// `signingTime` that attribute is left out, as PAdES-B-B wants it, where the PDF claims the time (ETSI EN
/// 319 142-1 6.3). `key` is asked for exactly one signature. Returns DER. Errors: CryptoFailed, or what the
/// key answers.
Result<QByteArray> signCms(QByteArrayView content, const Certificate &certificate, PrivateKey &key,
                           CmsContent form, const std::optional<QDateTime> &signingTime);

struct CmsSignature
{
    Certificate signer;
    QDateTime signingTime;       ///< a claim of the signer; invalid when absent
    QByteArray content;          ///< what was signed: the attached content, or the detached bytes given
    QList<Certificate> embedded; ///< every certificate in the CMS: hints for the chain, proven by nothing
};

/// Checks what a CMS proves by itself: exactly one signer, the signature over all of the content,
/// signing-certificate-v2 naming the signer. Who stands behind that certificate is verifyChain()'s question.
/// `detachedContent` is empty for attached form.
/// Errors: SignatureInvalid, with fact reason = malformed (no CMS SignedData), form (a signature of another
/// kind, which says nothing of its truth), altered (signature, content and certificate do not match).
Result<CmsSignature> openCms(QByteArrayView der, QByteArrayView detachedContent);

/// Whether the content stands outside of a CMS SignedData. Errors: SignatureInvalid (reason malformed).
Result<bool> isDetachedCms(QByteArrayView der);

/// The DER value at the beginning of `bytes`, without what follows it: a PDF fills the room for its signature
/// up with zeros (ISO 32000-1, 12.8.3.3). Empty when there is none.
QByteArrayView firstDerValue(QByteArrayView bytes);

/// The DER of a CMS in PEM ("CMS" or "PKCS7", RFC 7468 section 9); nothing when `pem` is none.
std::optional<QByteArray> cmsFromPem(QByteArrayView pem);

/// openCms(), and the signer's chain to `anchors` with the requirements.
/// Errors: as openCms(); CertificateInvalid as verifyChain().
Result<CmsSignature> verifyCms(QByteArrayView der, QByteArrayView detachedContent,
                               const QList<Certificate> &anchors, const ChainRequirements &requirements);

} // namespace madoguchi
