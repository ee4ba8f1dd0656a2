#include "outbox/consequence.h"

namespace madoguchi
{
namespace
{
std::optional<std::chrono::milliseconds> retryAfterOf(const Error &error)
{
    const QVariant seconds = error.facts.value(QStringLiteral("retryAfterSeconds"));
    if (!seconds.isValid() || seconds.toLongLong() <= 0) {
        return std::nullopt;
    }
    // Bounded before the conversion to milliseconds; the policy bounds it further.
    return std::chrono::seconds(std::min<qint64>(seconds.toLongLong(), 1'000'000));
}

bool wasNotAllowed(const std::optional<Error> &error)
{
    return error && error->code == ErrorCode::NotAllowed;
}

/// What sending and asking have in common.
Consequence afterFailure(const Error &error, const std::optional<Error> &before)
{
    switch (error.code) {
    case ErrorCode::NetworkUnreachable:
        return {.event = OutboxEvent::NothingSent, .waits = WaitReason::Network, .nothingLeft = true};
    case ErrorCode::Cancelled: // our own doing: no try that failed
        return {.event = OutboxEvent::NothingSent,
                .waits = WaitReason::Delay,
                .nothingLeft = true,
                .counts = false};
    case ErrorCode::SignInRequired:
    case ErrorCode::SignInRefused:
        return {.event = OutboxEvent::AskSignIn,
                .waits = WaitReason::SignIn,
                .nothingLeft = true,
                .counts = false};
    case ErrorCode::NotAllowed:
        if (wasNotAllowed(before)) {
            return {.event = OutboxEvent::Hold, .nothingLeft = true};
        }
        return {.event = OutboxEvent::AskSignIn,
                .waits = WaitReason::SignIn,
                .nothingLeft = true,
                .counts = false};
    case ErrorCode::ServerUntrusted:
        return {.event = OutboxEvent::Hold, .nothingLeft = true};
    case ErrorCode::SubmissionConflict:
    case ErrorCode::ReceiptInvalid:
        return {.event = OutboxEvent::Hold};
    case ErrorCode::NetworkInterrupted:
    case ErrorCode::NetworkTimeout:
        return {.event = OutboxEvent::OutcomeUnclear, .waits = WaitReason::Network};
    default:
        return {.event = OutboxEvent::OutcomeUnclear,
                .waits = WaitReason::Delay,
                .retryAfter = retryAfterOf(error)};
    }
}
} // namespace

Consequence afterFailedSending(const Error &error, const std::optional<Error> &before)
{
    if (error.code == ErrorCode::SubmissionRejected) {
        return {.event = OutboxEvent::Refuse, .nothingLeft = true};
    }
    if (error.code == ErrorCode::AttachmentsMissing) { // the agency's own word that nothing was recorded
        return {.event = OutboxEvent::NothingSent, .waits = WaitReason::Delay, .nothingLeft = true};
    }
    return afterFailure(error, before);
}

Consequence afterFailedUpload(const Error &error, const std::optional<Error> &before)
{
    Consequence consequence = afterFailedSending(error, before);
    if (consequence.event == OutboxEvent::OutcomeUnclear) {
        consequence.event = OutboxEvent::NothingSent;
    }
    consequence.nothingLeft = true;
    return consequence;
}

Consequence afterFailedAsking(const Error &error, const std::optional<Error> &before)
{
    if (error.code == ErrorCode::NotFound) {
        return {.event = OutboxEvent::NotReceived, .nothingLeft = true};
    }
    return afterFailure(error, before);
}

Consequence afterFailedWithdrawing(const Error &error, const std::optional<Error> &before)
{
    // An agency that does not know what it gave a receipt for is one for the telephone too.
    if (error.code == ErrorCode::WithdrawalClosed || error.code == ErrorCode::NotFound) {
        return {.event = OutboxEvent::RefuseWithdrawal, .nothingLeft = true};
    }
    Consequence consequence = afterFailure(error, before);
    if (consequence.event == OutboxEvent::Hold) {
        // The filing stands at the agency and stays as it is; there is nothing to hold.
        consequence.event = OutboxEvent::OutcomeUnclear;
        consequence.waits = WaitReason::Delay;
    }
    return consequence;
}

} // namespace madoguchi
