#include "outbox/submission_state.h"

#include <algorithm>

namespace madoguchi
{
namespace
{
using Row = std::array<SubmissionState, submissionStateCount>;

constexpr auto Dra = SubmissionState::Draft;
constexpr auto Sig = SubmissionState::Signed;
constexpr auto Que = SubmissionState::Queued;
constexpr auto Snd = SubmissionState::Sending;
constexpr auto Unk = SubmissionState::Unknown;
constexpr auto Acc = SubmissionState::Accepted;
constexpr auto Rec = SubmissionState::Receipted;
constexpr auto Pro = SubmissionState::Processing;
constexpr auto Ret = SubmissionState::Returned;
constexpr auto Don = SubmissionState::Done;
constexpr auto Wdg = SubmissionState::Withdrawing;
constexpr auto Wdn = SubmissionState::Withdrawn;
constexpr auto Nrs = SubmissionState::NeedsResign;
constexpr auto Rej = SubmissionState::Rejected;
constexpr auto Hld = SubmissionState::Held;
constexpr auto Exp = SubmissionState::Expired;
constexpr auto Can = SubmissionState::Cancelled;
constexpr auto nil = SubmissionState(submissionStateCount); // can not happen

// Columns are the states it stands in, rows the events, cells the state it goes to.
// Two things to see at a glance: only what is queued can be sent, and what is unknown becomes queued only
// when the agency says that it did not receive it. So nothing is sent twice without asking first.
// clang-format off
constexpr std::array<Row, submissionEventCount> table{{
    //                          Dra: Sig: Que: Snd: Unk: Acc: Rec: Pro: Ret: Don: Wdg: Wdn: Nrs: Rej: Hld: Exp: Can:
    /* Sign              */ {{Sig, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, Sig, nil, nil, nil, nil}},
    /* Enqueue           */ {{nil, Que, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* StartAttempt      */ {{nil, nil, Snd, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* NothingSent       */ {{nil, nil, nil, Que, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* OutcomeUnclear    */ {{nil, nil, nil, Unk, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* AskSignIn         */ {{nil, nil, Que, Que, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* TakenIn           */ {{nil, nil, nil, Acc, Acc, Acc, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Receipt           */ {{nil, nil, nil, Rec, Rec, Rec, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* NotReceived       */ {{nil, nil, nil, nil, Que, Que, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Refuse            */ {{nil, nil, nil, Rej, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Hold              */ {{nil, nil, Hld, Hld, Hld, Hld, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* AskResign         */ {{nil, Nrs, Nrs, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Expire            */ {{Exp, Exp, Exp, nil, nil, nil, nil, nil, nil, nil, nil, nil, Exp, nil, nil, nil, nil}},
    /* Cancel            */ {{Can, Can, Can, nil, nil, nil, nil, nil, nil, nil, nil, nil, Can, Can, Can, Can, nil}},
    /* Retry             */ {{nil, nil, Que, nil, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, Unk, nil, nil}},
    /* Restart           */ {{Dra, Sig, Que, Unk, Unk, Acc, Rec, Pro, Ret, Don, Wdg, Wdn, Nrs, Rej, Hld, Exp, Can}},
    /* Review            */ {{nil, nil, nil, nil, nil, nil, Pro, Pro, Pro, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* AskCorrection     */ {{nil, nil, nil, nil, nil, nil, Ret, Ret, Ret, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* Finish            */ {{nil, nil, nil, nil, nil, nil, Don, Don, Don, Don, Don, nil, nil, nil, nil, nil, nil}},
    /* Withdraw          */ {{nil, nil, nil, nil, nil, nil, Wdg, Wdg, Wdg, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* ConfirmWithdrawal */ {{nil, nil, nil, nil, nil, nil, Wdn, Wdn, Wdn, nil, Wdn, Wdn, nil, nil, nil, nil, nil}},
    /* RefuseWithdrawal  */ {{nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, Pro, nil, nil, nil, nil, nil, nil}},
}};
// clang-format on

constexpr std::array<const char *, submissionStateCount> stateNames{
    "draft",        "signed",     "queued",   "sending", "unknown",     "accepted",
    "receipted",    "processing", "returned", "done",    "withdrawing", "withdrawn",
    "needs-resign", "rejected",   "held",     "expired", "cancelled"};

// clang-format off
constexpr std::array<const char *, submissionEventCount> eventNames{
    "sign", "enqueue", "start-attempt", "nothing-sent", "outcome-unclear", "ask-sign-in", "taken-in",
    "receipt", "not-received", "refuse", "hold", "ask-resign", "expire", "cancel", "retry", "restart",
    "review", "ask-correction", "finish", "withdraw", "confirm-withdrawal", "refuse-withdrawal"};
// clang-format on
} // namespace

std::optional<SubmissionState> transition(SubmissionState state, SubmissionEvent event)
{
    const SubmissionState next = table.at(size_t(event)).at(size_t(state));
    return next == nil ? std::nullopt : std::optional(next);
}

HonestWord honestWord(SubmissionState state, bool mayHaveLeft)
{
    switch (state) {
    case SubmissionState::Draft:
        return HonestWord::Drafted;
    case SubmissionState::Signed:
    case SubmissionState::Queued:
    case SubmissionState::NeedsResign:
    case SubmissionState::Rejected:
    case SubmissionState::Expired:
        return HonestWord::SavedHere;
    case SubmissionState::Held:
    case SubmissionState::Cancelled:
        return mayHaveLeft ? HonestWord::Sent : HonestWord::SavedHere;
    case SubmissionState::Sending:
    case SubmissionState::Unknown:
    case SubmissionState::Accepted:
        return HonestWord::Sent;
    case SubmissionState::Receipted:
        return HonestWord::Arrived;
    case SubmissionState::Processing:
    case SubmissionState::Returned:
    case SubmissionState::Withdrawing:
        return HonestWord::Accepted;
    case SubmissionState::Done:
    case SubmissionState::Withdrawn:
        return HonestWord::Finished;
    }
    return HonestWord::Sent;
}

bool isFinal(SubmissionState state)
{
    return state == SubmissionState::Done || state == SubmissionState::Withdrawn ||
           state == SubmissionState::Cancelled;
}

bool isForDispatch(SubmissionState state)
{
    return state == SubmissionState::Queued || state == SubmissionState::Unknown ||
           state == SubmissionState::Accepted;
}

QLatin1String stateName(SubmissionState state) { return QLatin1String(stateNames.at(size_t(state))); }

std::optional<SubmissionState> stateFromName(QLatin1String name)
{
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [name](const char *known) { return name == QLatin1String(known); });
    if (found == stateNames.end()) {
        return std::nullopt;
    }
    return SubmissionState(found - stateNames.begin());
}

QLatin1String eventName(SubmissionEvent event) { return QLatin1String(eventNames.at(size_t(event))); }

} // namespace madoguchi
