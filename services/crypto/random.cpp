#include "crypto/random.h"

#include "crypto/openssl_handle.h"

#include <openssl/rand.h>

namespace madoguchi
{

QByteArray randomBytes(qsizetype length)
{
    QByteArray bytes(length, '\0');
    if (RAND_bytes_ex(nullptr, asBytes(bytes), size_t(length), 0) != 1) {
        qFatal("%s", qPrintable(opensslDetail("RAND_bytes_ex")));
    }
    return bytes;
}

Secret randomSecret(qsizetype length)
{
    QByteArray bytes(length, '\0');
    if (RAND_priv_bytes_ex(nullptr, asBytes(bytes), size_t(length), 0) != 1) {
        qFatal("%s", qPrintable(opensslDetail("RAND_priv_bytes_ex")));
    }
    Secret secret(bytes);
    wipe(bytes);
    return secret;
}

} // namespace madoguchi
