#pragma once

#include "base/secret.h"

namespace madoguchi
{

/// `length` bytes from OpenSSL's generator for what is public (nonces, identifiers).
QByteArray randomBytes(qsizetype length);
/// The same from its private generator, for keys.
Secret randomSecret(qsizetype length);

} // namespace madoguchi
