#pragma once

#include "outbox/submission.h"

#include <chrono>

namespace madoguchi
{

/// What an agency's answer means for a submission.
struct Consequence
{
    OutboxEvent event = OutboxEvent::OutcomeUnclear;
    WaitReason waits = WaitReason::None;
    bool nothingLeft = false; ///< certain that nothing of this attempt stands at the agency
    bool counts = true;       ///< as a try for the next delay; waiting for sign-in does not
    std::optional<std::chrono::milliseconds> retryAfter{};
};

/// After putSubmission() failed with `error`; `before` is the submission's error from the try before.
/// Whatever is not known for certain counts as unclear, which costs one question and never a second filing.
/// A 403 straight after a 403 is held: signing in again does not help.
Consequence afterFailedSending(const Error &error, const std::optional<Error> &before);

/// After putAttachment() failed with `error`: the filing itself was not sent in this attempt, and a file by
/// itself is none, so nothing of the attempt stands at the agency whatever became of the file. What that
/// leaves is a wait, a sign-in, a refusal or a hold.
Consequence afterFailedUpload(const Error &error, const std::optional<Error> &before);

/// After submission() failed with `error`: only "submission-not-received" lets it be sent again.
Consequence afterFailedAsking(const Error &error, const std::optional<Error> &before);

/// After withdraw() or, with what may have left, submission() of a withdrawal failed with `error`: only the
/// agency's own word ends it (withdrawal-closed); everything else is asked again.
Consequence afterFailedWithdrawing(const Error &error, const std::optional<Error> &before);

} // namespace madoguchi
