#pragma once

#include "agency/http_transport.h"
#include "base/clock.h"

#include <QUuid>

namespace madoguchi
{

/// Where an agency takes what was signed and sealed for it from somebody who is not signed in (the contract's
/// /mailbox). Nothing comes back that tells what was in it.
class Mailbox
{
public:
    virtual ~Mailbox() = default;
    /// Hands over once; the same id with the same content may be repeated for ever. Done: the agency has it,
    /// which is no arrival yet. Errors: those of HttpTransport::send(); SubmissionRejected and
    /// SubmissionConflict, when it can never be recorded as it is; ServerBusy (fact retryAfterSeconds);
    /// ServerError, ServerAnswerInvalid.
    virtual QCoro::Task<Outcome> put(QUuid id, QByteArray sealed) = 0;
};

/// The mailbox of one gateway over HTTPS.
class HttpMailbox final : public Mailbox
{
public:
    HttpMailbox(const GatewayConfig &config, const Clock &clock, TransportLimits limits = {});
    QCoro::Task<Outcome> put(QUuid id, QByteArray sealed) override;

private:
    const Clock &m_clock;
    HttpTransport m_transport;
};

/// What is sealed for an agency, from the certificate in its catalogue. `anchors`: who may vouch for the
/// agency's seal. Errors: CertificateInvalid (no certificate of this agency, or none for encryption).
Result<QByteArray> sealFor(const Certificate &mailbox, const QList<Certificate> &anchors,
                           QByteArrayView content, const QDateTime &now);

} // namespace madoguchi
