#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"

namespace madoguchi
{

/// A certificate with its key, in a folder as <name>.pem and <name>.key.
struct KeyedCertificate
{
    Certificate certificate;
    std::shared_ptr<SoftwareKey> key;

    /// Errors: NotFound, StorageCorrupt (broken, or the key of another certificate).
    static Result<KeyedCertificate> load(const QString &folder, const QString &name);
    /// The key first (mode 0600), each file in one step. Errors: StorageFailed.
    Outcome save(const QString &folder, const QString &name) const;
};

/// A key alone, as <name>.key: loaded, or made and saved. Errors: StorageFailed, CryptoFailed,
/// StorageCorrupt.
Result<std::shared_ptr<SoftwareKey>> loadOrMakeRsaKey(const QString &folder, const QString &name);

} // namespace madoguchi
