#include "sandbox/mailbox_key.h"

#include "crypto/cms_envelope.h"

#include <QDir>
#include <QFile>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

Result<MailboxKey> MailboxKey::load(const QString &folder)
{
    QFile pem(QDir(folder).filePath(u"mailbox.pem"_s));
    QFile keyPem(QDir(folder).filePath(u"mailbox.key"_s));
    if (!pem.open(QIODevice::ReadOnly) || !keyPem.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::StorageFailed, u"mailbox: "_s + pem.errorString());
    }
    QByteArray secret = keyPem.readAll();
    auto certificate = Certificate::fromPem(pem.readAll());
    auto key = SoftwareKey::fromPem(secret);
    wipe(secret);
    if (!certificate || !key) {
        return failure(certificate ? key.error() : certificate.error());
    }
    return MailboxKey(std::move(*certificate), std::move(*key));
}

Result<QByteArray> MailboxKey::open(QByteArrayView sealed) const
{
    return decryptFor(m_certificate, m_key, sealed);
}

} // namespace madoguchi::sandbox
