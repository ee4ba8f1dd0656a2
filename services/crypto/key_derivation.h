#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace madoguchi
{

/// HKDF-SHA-256 (RFC 5869) with an empty salt. `info` names the purpose; `length` bytes, at most 8160.
Result<Secret> deriveKey(const Secret &master, QByteArrayView info, qsizetype length = 32);

/// scrypt (RFC 7914) with N=2^17, r=8, p=1: about 0.4 s and 128 MiB, deliberately. Returns 32 bytes.
Result<Secret> stretchPassphrase(const Secret &passphrase, QByteArrayView salt);

} // namespace madoguchi
