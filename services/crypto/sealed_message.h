#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"

namespace madoguchi
{

/// A message that only the holder of one key reads: CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM, the
/// content key agreed by ephemeral-static ECDH (RFC 5753) with the recipient's P-256 certificate, which is
/// named by its subject key identifier. `openssl cms -decrypt` opens it. It adds 282 bytes to the content:
/// a form of our own (HPKE) would add 60, but nothing else at a counter could read it.

/// Returns DER. Errors: CryptoFailed, also for a certificate whose key is not on P-256.
Result<QByteArray> sealMessage(QByteArrayView content, const Certificate &recipient);

/// The subject key identifier of the certificate it is sealed to. Errors: CryptoFailed for anything else than
/// one such message for one recipient.
Result<QByteArray> sealedTo(QByteArrayView der);

/// Errors: CryptoFailed: sealed to another key, altered, or no such message.
Result<QByteArray> openSealedMessage(QByteArrayView der, const Certificate &recipient,
                                     const SoftwareKey &key);

} // namespace madoguchi
