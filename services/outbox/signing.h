#pragma once

#include "base/clock.h"
#include "crypto/certificate.h"
#include "crypto/private_key.h"
#include "outbox/submission.h"

#include <chrono>

namespace madoguchi
{

/// What is about to be signed, after the person has read it.
struct SigningOrder
{
    QUuid id; ///< newSubmissionId(), or of the one that is signed again; stands in the document as well
    int generation = 1; ///< one more each time it is signed again
    QString procedureId;
    int procedureVersion = 0;
    LocalizedText title;
    LocalizedText recipient;
    QString audience;
    QUuid amends;        ///< 補正: what this one mends, as its document says; null for all others
    QByteArray document; ///< applicationDocument()
    QList<QByteArray> attachments{}; ///< bytes of the files that the document names
    QStringList attachmentsThere{};  ///< SHA-256 of those that the agency has with what this one mends
    QDateTime deadline;     ///< the last second at which it may be filed online; invalid when there is none
    QList<OrderEdge> after; ///< filings here that must have come first
};

struct SignedSubmission
{
    Submission submission; ///< in the state Signed
    SubmissionPayload payload;
};

/// How long a signature must outlive the deadline: an agency that was closed over New Year (29 December to
/// 3 January and the days around it) still finds it valid.
inline constexpr std::chrono::hours signatureMargin{24 * 9};

/// A random UUID (version 4) for a new filing.
QUuid newSubmissionId();

/// May this certificate sign something that may be filed until `deadline` (invalid: today)? A submission may
/// wait here for the network until its deadline, and the agency checks the certificate when it arrives.
/// Errors: CertificateInvalid (reason = notYetValid | expired | keyUsage); CertificateEnding (facts:
/// notAfter, neededUntil, both UTC).
Outcome checkSigningCertificate(const Certificate &certificate, const QDateTime &deadline,
                                const QDateTime &now);

/// Signs the document once with the card's signing key and fixes what will be sent. Blocks as long as the
/// card takes. Nothing is asked of the card when a check fails before. Errors: those of
/// checkSigningCertificate(); Internal when the document does not name `order.id`; AttachmentLost when it
/// names a file that is neither in the order nor at the agency; what the key answers.
Result<SignedSubmission> signSubmission(const SigningOrder &order, const Certificate &certificate,
                                        PrivateKey &key, const Clock &clock);

} // namespace madoguchi
