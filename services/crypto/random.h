#pragma once

#include "base/secret.h"

namespace madoguchi
{

/// `length` bytes from OpenSSL's generator for what is public (nonces, identifiers). A generator that fails
/// ends the process: nothing made after that could be trusted.
QByteArray randomBytes(qsizetype length);
/// The same from its private generator, for keys.
Secret randomSecret(qsizetype length);

} // namespace madoguchi
