#include "outbox/outbox_state.h"

#include <algorithm>

namespace madoguchi
{
namespace
{
using TableRow = std::array<OutboxState, outboxStateCount>;

constexpr auto Dra = OutboxState::Draft;
constexpr auto Sig = OutboxState::Signed;
constexpr auto Que = OutboxState::Queued;
constexpr auto Snd = OutboxState::Sending;
constexpr auto Unk = OutboxState::Unknown;
constexpr auto Acc = OutboxState::Accepted;
constexpr auto Rec = OutboxState::Receipted;
constexpr auto Pro = OutboxState::Processing;
constexpr auto Ret = OutboxState::Returned;
constexpr auto Don = OutboxState::Done;
constexpr auto Wdg = OutboxState::Withdrawing;
constexpr auto Wdn = OutboxState::Withdrawn;
constexpr auto Nrs = OutboxState::NeedsResign;
constexpr auto Rej = OutboxState::Rejected;
constexpr auto Hld = OutboxState::Held;
constexpr auto Exp = OutboxState::Expired;
constexpr auto Can = OutboxState::Cancelled;
constexpr auto nil = OutboxState(outboxStateCount); // can not happen

// Columns are the states it stands in, rows the events, cells the state it goes to.
// Two things to see at a glance: only what is queued can be sent, and what is unknown becomes queued only
// when the agency says that it did not receive it. So nothing is sent twice without asking first.
// clang-format off
constexpr std::array<TableRow, outboxEventCount> table{{
    //                          Dra: Sig: Que: Snd: Unk: Acc: Rec: Pro: Ret: Don: Wdg: Wdn: Nrs: Rej: Hld: Exp: Can:
    /* Sign              */ {{Sig, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, Sig, nil, nil, nil, nil}},
    /* Enqueue           */ {{nil, Que, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* StartAttempt      */ {{nil, nil, Snd, nil, nil, nil, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* NothingSent       */ {{nil, nil, nil, Que, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* OutcomeUnclear    */ {{nil, nil, Unk, Unk, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* AskSignIn         */ {{nil, nil, Que, Que, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* AwaitOrder        */ {{nil, nil, Que, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* TakenIn           */ {{nil, nil, nil, Acc, Acc, Acc, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Receipt           */ {{nil, nil, Rec, Rec, Rec, Rec, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* NotReceived       */ {{nil, nil, nil, nil, Que, Que, nil, nil, nil, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* Refuse            */ {{nil, nil, nil, Rej, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Hold              */ {{nil, nil, Hld, Hld, Hld, Hld, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* AskResign         */ {{nil, Nrs, Nrs, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* Expire            */ {{Exp, Exp, Exp, nil, nil, nil, nil, nil, nil, nil, nil, nil, Exp, nil, nil, nil, nil}},
    /* Cancel            */ {{Can, Can, Can, nil, nil, nil, nil, nil, nil, nil, nil, nil, Can, Can, Can, Can, nil}},
    /* Retry             */ {{nil, nil, Que, nil, Unk, Acc, nil, nil, nil, nil, Wdg, nil, nil, nil, Unk, Que, nil}},
    /* Restart           */ {{Dra, Sig, Que, Unk, Unk, Acc, Rec, Pro, Ret, Don, Wdg, Wdn, Nrs, Rej, Hld, Exp, Can}},
    /* Review            */ {{nil, nil, nil, nil, nil, nil, Pro, Pro, Pro, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* AskCorrection     */ {{nil, nil, nil, nil, nil, nil, Ret, Ret, Ret, nil, Wdg, nil, nil, nil, nil, nil, nil}},
    /* Finish            */ {{nil, nil, nil, nil, nil, nil, Don, Don, Don, Don, Don, nil, nil, nil, nil, nil, nil}},
    /* Withdraw          */ {{nil, nil, nil, nil, nil, nil, Wdg, Wdg, Wdg, nil, nil, nil, nil, nil, nil, nil, nil}},
    /* ConfirmWithdrawal */ {{nil, nil, nil, nil, nil, nil, Wdn, Wdn, Wdn, nil, Wdn, Wdn, nil, nil, nil, nil, nil}},
    /* RefuseWithdrawal  */ {{nil, nil, nil, nil, nil, nil, nil, nil, nil, nil, Pro, nil, nil, nil, nil, nil, nil}},
}};
// clang-format on

constexpr std::array<const char *, outboxStateCount> stateNames{
    "draft",        "signed",     "queued",   "sending", "unknown",     "accepted",
    "receipted",    "processing", "returned", "done",    "withdrawing", "withdrawn",
    "needs-resign", "rejected",   "held",     "expired", "cancelled"};

// clang-format off
constexpr std::array<const char *, outboxEventCount> eventNames{
    "sign", "enqueue", "start-attempt", "nothing-sent", "outcome-unclear", "ask-sign-in", "await-order", "taken-in",
    "receipt", "not-received", "refuse", "hold", "ask-resign", "expire", "cancel", "retry", "restart",
    "review", "ask-correction", "finish", "withdraw", "confirm-withdrawal", "refuse-withdrawal"};
// clang-format on
} // namespace

std::optional<OutboxState> transition(OutboxState state, OutboxEvent event)
{
    const OutboxState next = table.at(size_t(event)).at(size_t(state));
    return next == nil ? std::nullopt : std::optional(next);
}

HonestWord honestWord(OutboxState state, bool mayHaveLeft)
{
    switch (state) {
    case OutboxState::Draft:
        return HonestWord::Drafted;
    case OutboxState::Signed:
    case OutboxState::Queued:
    case OutboxState::NeedsResign:
    case OutboxState::Rejected:
    case OutboxState::Expired:
        return HonestWord::SavedHere;
    case OutboxState::Held:
    case OutboxState::Cancelled:
        return mayHaveLeft ? HonestWord::Sent : HonestWord::SavedHere;
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Accepted:
        return HonestWord::Sent;
    case OutboxState::Receipted:
        return HonestWord::Arrived;
    case OutboxState::Processing:
    case OutboxState::Returned:
    case OutboxState::Withdrawing:
        return HonestWord::Accepted;
    case OutboxState::Done:
    case OutboxState::Withdrawn:
        return HonestWord::Finished;
    }
    return HonestWord::Sent;
}

bool isFinal(OutboxState state)
{
    return state == OutboxState::Done || state == OutboxState::Withdrawn || state == OutboxState::Cancelled;
}

bool needsPerson(OutboxState state)
{
    return state == OutboxState::Returned || state == OutboxState::NeedsResign ||
           state == OutboxState::Rejected || state == OutboxState::Held || state == OutboxState::Expired;
}

bool isForDispatch(OutboxState state)
{
    return state == OutboxState::Queued || state == OutboxState::Unknown || state == OutboxState::Accepted ||
           state == OutboxState::Withdrawing;
}

QLatin1String stateName(OutboxState state) { return QLatin1String(stateNames.at(size_t(state))); }

std::optional<OutboxState> stateFromName(QLatin1String name)
{
    const auto found = std::find_if(stateNames.begin(), stateNames.end(),
                                    [name](const char *known) { return name == QLatin1String(known); });
    if (found == stateNames.end()) {
        return std::nullopt;
    }
    return OutboxState(found - stateNames.begin());
}

QLatin1String eventName(OutboxEvent event) { return QLatin1String(eventNames.at(size_t(event))); }

} // namespace madoguchi
