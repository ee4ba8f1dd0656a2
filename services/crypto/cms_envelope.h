#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"

namespace madoguchi
{

/// `content` so that only the owner of `recipient`'s key can read it: CMS AuthEnvelopedData (RFC 5083) with
/// AES-256-GCM, the key agreed with an EC certificate (keyUsage keyAgreement) or wrapped for an RSA one
/// (keyEncipherment). Says nothing of who made it. DER. Errors: CertificateInvalid (reason = keyUsage),
/// CryptoFailed.
Result<QByteArray> encryptFor(const Certificate &recipient, QByteArrayView content);

/// The opposite. Errors: CryptoFailed, whatever is wrong with it.
Result<QByteArray> decryptFor(const Certificate &recipient, const SoftwareKey &key, QByteArrayView der);

} // namespace madoguchi
