#include "outbox/submission.h"

#include <QCryptographicHash>

#include <algorithm>

namespace madoguchi
{

bool isWhatWasSigned(const SubmissionPayload &payload, const Submission &submission)
{
    const QList<Attachment> &named = submission.attachments;
    const auto isNamed = [&named](const QByteArray &file) {
        const QString sha256 = attachmentSha256(file);
        return std::any_of(named.begin(), named.end(),
                           [&](const Attachment &known) { return known.sha256 == sha256; });
    };
    return QCryptographicHash::hash(payload.document, QCryptographicHash::Sha256) ==
               submission.documentSha256 &&
           std::all_of(payload.attachments.begin(), payload.attachments.end(), isNamed);
}

bool isCancellable(const Submission &submission)
{
    // Held is for the person to decide, after a call to the office.
    const bool isDecided = submission.state == OutboxState::Held || submission.state == OutboxState::Rejected;
    return transition(submission.state, OutboxEvent::Cancel) && (!submission.mayHaveLeft || isDecided);
}

EdgeState stateOf(const OrderEdge &edge, const std::optional<Submission> &before)
{
    if (!before) {
        return EdgeState::Broken;
    }
    switch (before->state) {
    case OutboxState::Cancelled:
    case OutboxState::Withdrawn:
    case OutboxState::Rejected:
        return EdgeState::Broken;
    case OutboxState::Done:
        return edge.kind == EdgeKind::AfterApproval && before->isDeclined ? EdgeState::Broken
                                                                          : EdgeState::Met;
    default:
        return edge.kind == EdgeKind::AfterReceipt && honestWord(*before) >= HonestWord::Arrived
                   ? EdgeState::Met
                   : EdgeState::Waits;
    }
}

Outcome applyEvent(Submission &submission, OutboxEvent event)
{
    const auto next = transition(submission.state, event);
    if (!next) {
        return failure(ErrorCode::Internal,
                       QStringLiteral("outbox: %1 in %2")
                           .arg(QString(eventName(event)), QString(stateName(submission.state))));
    }
    submission.state = *next;
    return {};
}

} // namespace madoguchi
