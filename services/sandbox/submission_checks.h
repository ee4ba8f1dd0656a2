#pragma once

#include "crypto/certificate.h"
#include "procedures/application_document.h"
#include "sandbox/agency.h"
#include "sandbox/answer.h"
#include "sandbox/town.h"

namespace madoguchi::sandbox
{

/// What a client sent to be filed, decoded.
struct SentSubmission
{
    QString submissionId;
    QString procedureId;
    int procedureVersion = 0;
    int generation = 1;
    QByteArray document;
    QByteArray signature;

    /// SHA-256 over all of it: the same content again is a repetition, other content a reused key.
    QByteArray contentHash() const;
};

/// Reads the body of PUT /submissions/{id}. Errors: SubmissionRejected with the place in the detail.
Result<SentSubmission> readSubmission(const QString &submissionId, const QByteArray &body);

/// Reads the body of PUT /mailbox/{id}: what is sealed. Errors: as above.
Result<QByteArray> readSealed(const QByteArray &body);

/// Reads the body of PUT /submissions/{id}/tombstone: the generation. Errors: as above.
Result<int> readTombstone(const QByteArray &body);

/// Everything an office checks before it records a filing; empty when it may be recorded.
class SubmissionChecks
{
public:
    SubmissionChecks(const Agency &agency, QList<Certificate> signatureAuthorities);

    QList<FieldError> faults(const SentSubmission &sent, const Resident &resident,
                             const QDateTime &now) const;

private:
    std::optional<FieldError> signatureFault(const SentSubmission &sent, const Resident &resident,
                                             const QDateTime &now) const;
    std::optional<FieldError> bindingFault(const SentSubmission &sent, const ParsedDocument &document,
                                           const Resident &resident) const;

    const Agency &m_agency;
    QList<Certificate> m_authorities;
};

} // namespace madoguchi::sandbox
