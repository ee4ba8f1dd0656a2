#pragma once

#include <QLatin1String>

#include <array>
#include <optional>

namespace madoguchi
{

/// Where a submission stands. Kept in the store by name; names are never reused.
enum class OutboxState {
    Draft,    ///< nothing is signed yet
    Signed,   ///< exact bytes, hash, CMS and certificate are fixed
    Queued,   ///< waits here for the network, a delay, or the person; nothing of it stands at the agency
    Sending,  ///< an attempt is recorded; its bytes may be leaving
    Unknown,  ///< bytes may have gone out and no full answer came: asked by key before anything is sent again
    Accepted, ///< taken in (202) and not yet recorded; no arrival in law
    Receipted,   ///< a verified receipt is on disk (到達)
    Processing,  ///< 審査中
    Returned,    ///< 補正: the agency asks for a correction
    Done,        ///< 手続終了, also 却下
    Withdrawing, ///< 取下げ: the person's wish is kept here, the agency has not confirmed it
    Withdrawn,
    NeedsResign, ///< the signature would no longer be accepted; nothing was sent
    Rejected,    ///< the agency refused the content; nothing was recorded
    Held,        ///< only a person can decide: call the office
    Expired,     ///< its deadline passed before it was sent
    Cancelled,   ///< given up by the person
};

/// What can happen to a submission.
enum class OutboxEvent {
    Sign,
    Enqueue,
    StartAttempt,   ///< of filing or withdrawing; committed before the connection is opened
    NothingSent,    ///< name or connection failed: no byte left this PC
    OutcomeUnclear, ///< another sender of this PC tried; cut, time-out, busy (a machine between may answer so
                    ///< after it was recorded), untyped 500
    AskSignIn,      ///< 401, 403
    AwaitOrder,     ///< another filing has to come first
    TakenIn,        ///< 202, or GET says "received"
    Receipt,        ///< a receipt that was verified
    NotReceived,    ///< GET says: no such submission; of a withdrawal: not withdrawn
    Refuse,         ///< 400, 413, 415, 422
    Hold,           ///< other bytes under this key, a stranger's server, a wrong receipt, retention passed
    AskResign,      ///< the certificate ended, or ends before the agency checks it
    Expire,
    Cancel,
    Retry,   ///< the person asks
    Restart, ///< the program was started again
    Review,  ///< from here on the agency's own states
    AskCorrection,
    Finish,
    Withdraw, ///< the person asks (取下げ)
    ConfirmWithdrawal,
    RefuseWithdrawal,
};

inline constexpr int outboxStateCount = int(OutboxState::Cancelled) + 1;
inline constexpr int outboxEventCount = int(OutboxEvent::RefuseWithdrawal) + 1;

/// The state after `event`, or nothing when that can not happen in `state`. Total: no pair is undefined.
std::optional<OutboxState> transition(OutboxState state, OutboxEvent event);

/// What a person may be told, in six honest words. Only Arrived and later rest on a receipt on disk.
enum class HonestWord {
    Drafted,
    SavedHere, ///< saved on this PC and not submitted: certain that nothing stands at the agency
    Sent,      ///< something may have left; not known to have arrived
    Arrived,   ///< 到達: the receipt is here
    Accepted,  ///< the office works on it
    Finished,
};

/// `mayHaveLeft`: an attempt was made of which it is not certain that no byte was sent. It matters for Held
/// and Cancelled only: a person who is told "not submitted" may file at the counter, so that must be certain.
HonestWord honestWord(OutboxState state, bool mayHaveLeft);

/// Nothing more happens by itself or by the person.
bool isFinal(OutboxState state);
/// Nothing goes on without the person: to correct it, to sign it again, to call the office or to go there.
bool needsPerson(OutboxState state);

/// The dispatcher has something to do: send, or ask by key.
bool isForDispatch(OutboxState state);

QLatin1String stateName(OutboxState state);
std::optional<OutboxState> stateFromName(QLatin1String name);
QLatin1String eventName(OutboxEvent event);

} // namespace madoguchi
