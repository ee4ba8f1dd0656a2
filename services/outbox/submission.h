#pragma once

#include "agency/messages.h"
#include "base/result.h"
#include "outbox/outbox_state.h"
#include "procedures/attachment.h"

namespace madoguchi
{

/// Why a queued or unknown submission waits.
enum class WaitReason {
    None,
    Network, ///< the agency can not be reached
    Delay,   ///< between two tries
    SignIn,  ///< the person must sign in at the agency
    Order,   ///< another filing has to come first
};

/// What must have become of another filing before this one is sent.
enum class EdgeKind {
    AfterReceipt,  ///< it has arrived (到達)
    AfterApproval, ///< the agency has finished it, and not declined it
};
struct OrderEdge
{
    QUuid after;
    EdgeKind kind = EdgeKind::AfterReceipt;
};

/// A filing on its way, as the store holds it. The bytes to send stand apart (SubmissionPayload): they are
/// large, and gone once a receipt is here.
struct Submission
{
    QUuid id;           ///< made once, when the person signs; the agency's key for this filing
    int generation = 1; ///< grows when the same filing is signed again; the former one never counts any more
    QString procedureId;
    int procedureVersion = 0;
    LocalizedText title;
    LocalizedText recipient;           ///< 宛先
    QString audience;                  ///< the agency it is for (GatewayClient::audience())
    QUuid amends;                      ///< 補正: the submission that this one mends; null for all others
    QList<Attachment> attachments{};   ///< files that the document names; stays when their bytes are purged
    QByteArray documentSha256;         ///< 32 bytes
    QByteArray certificateFingerprint; ///< SHA-256 of the signing certificate
    QDateTime certificateEnd;          ///< UTC
    QDateTime createdAt;               ///< UTC, when it was signed
    QDateTime deadline; ///< UTC, the last second at which it may be filed online; invalid: none

    OutboxState state = OutboxState::Signed;
    WaitReason waits = WaitReason::None;
    int attempts = 0;         ///< attempts to send, signing in not counted
    int failures = 0;         ///< tries of any kind since the last one that told something new
    bool mayHaveLeft = false; ///< of some attempt it is not certain that no byte was sent
    QDateTime firstAttemptAt; ///< UTC; invalid before the first
    QDateTime nextTryAt;      ///< UTC, for the person to read; invalid when nothing is planned
    std::optional<Error> lastError;

    /// Of a withdrawal (取下げ): a request for it may have reached the agency, so the agency is asked before
    /// another one is made.
    bool withdrawalMayHaveLeft = false;

    bool resignAsked = false; ///< its certificate is not the person's any more
    QList<OrderEdge> after;   ///< of filings that were there before this one: no circles
    bool isDeclined = false;  ///< Done, and the agency said no (却下)

    QString referenceNumber; ///< from the verified receipt; empty before
    QDateTime arrivedAt;     ///< UTC, from the verified receipt; invalid before
};

/// What goes to the agency, byte for byte.
struct SubmissionPayload
{
    QByteArray document;             ///< the bytes that were signed
    QByteArray cms;                  ///< the signature over them, detached, DER
    QList<QByteArray> attachments{}; ///< bytes of files that the document names, sent before it
};

/// A row of the attempt journal. `outcome` is empty while the attempt runs or when the program ended in it.
struct SubmissionAttempt
{
    int number = 0;
    QDateTime startedAt;
    bool isWithdrawal = false; ///< else the filing itself
    QString outcome;           ///< name of the OutboxEvent it ended with
};

/// Whether document and files are byte for byte what was signed: each file of the payload is named in the
/// document that has this hash.
bool isWhatWasSigned(const SubmissionPayload &payload, const Submission &submission);

/// Moves `submission` by the table of transitions. Errors: Internal when the table does not allow it.
Outcome applyEvent(Submission &submission, OutboxEvent event);

/// Whether the person may give it up: not when something of it may have left, unless the agency refused it or
/// only a call to the office can tell.
bool isCancellable(const Submission &submission);

/// Whether an edge to `before` (nothing: it is not known any more) lets pass.
enum class EdgeState {
    Met,
    Waits,
    Broken, ///< it will never be met
};
EdgeState stateOf(const OrderEdge &edge, const std::optional<Submission> &before);

inline HonestWord honestWord(const Submission &submission)
{
    return honestWord(submission.state, submission.mayHaveLeft);
}

} // namespace madoguchi
