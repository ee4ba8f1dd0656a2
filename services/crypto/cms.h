#pragma once

#include "crypto/certificate.h"
#include "crypto/chain.h"
#include "crypto/private_key.h"

namespace madoguchi
{

enum class CmsContent { Detached, Attached };

/// CMS SignedData over `content` as CAdES-B-B (ETSI EN 319 122-1: signed attributes contentType,
/// messageDigest, signingTime, signing-certificate-v2), SHA-256, the certificate embedded. `key` is asked
/// for exactly one signature. Returns DER. Errors: CryptoFailed, or what the key answers.
Result<QByteArray> signCms(QByteArrayView content, const Certificate &certificate, PrivateKey &key,
                           CmsContent form, const QDateTime &signingTime);

struct CmsSignature
{
    Certificate signer;
    QDateTime signingTime; ///< a claim of the signer; invalid when absent
    QByteArray content;    ///< what was signed: the attached content, or the detached bytes given
};

/// Checks a CMS with exactly one signer: the signature over all of the content, signing-certificate-v2 naming
/// the signer, the chain to `anchors`, and the requirements. `detachedContent` is empty for attached form.
/// Errors: SignatureInvalid; CertificateInvalid as verifyChain().
Result<CmsSignature> verifyCms(QByteArrayView der, QByteArrayView detachedContent,
                               const QList<Certificate> &anchors, const ChainRequirements &requirements);

} // namespace madoguchi
