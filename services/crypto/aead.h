#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>

namespace madoguchi
{

/// AES-256-GCM with a random 96-bit nonce: nonce ‖ ciphertext ‖ 16-byte tag. The plaintext is padded with
/// 0x80 00… to a multiple of 1 KiB before, so that lengths tell little. `key` is 32 bytes; `associated` is
/// authenticated, not stored. Errors: CryptoFailed.
Result<QByteArray> seal(const Secret &key, QByteArrayView plaintext, QByteArrayView associated);

/// The opposite of seal(). Errors: StorageCorrupt when key, associated data or bytes do not belong together.
Result<QByteArray> open(const Secret &key, QByteArrayView sealed, QByteArrayView associated);

} // namespace madoguchi
