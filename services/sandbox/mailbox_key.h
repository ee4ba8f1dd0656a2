#pragma once

#include "crypto/certificate.h"
#include "crypto/private_key.h"

namespace madoguchi::sandbox
{

/// 受付箱: opens what was sealed for the agency.
class MailboxKey
{
public:
    /// Reads mailbox.pem and mailbox.key of the demo authority's folder.
    static Result<MailboxKey> load(const QString &folder);

    const Certificate &certificate() const { return m_certificate; }
    /// Errors: CryptoFailed.
    Result<QByteArray> open(QByteArrayView sealed) const;

private:
    MailboxKey(Certificate certificate, SoftwareKey key)
        : m_certificate(std::move(certificate))
        , m_key(std::move(key))
    {
    }
    Certificate m_certificate;
    SoftwareKey m_key;
};

} // namespace madoguchi::sandbox
