#pragma once

#include "base/result.h"
#include "card/card_channel.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace madoguchi
{

/// How long a card may keep people waiting.
struct CardLimits
{
    std::chrono::milliseconds step{10'000}; ///< one command, or what `work` computes between two
    std::chrono::milliseconds busy{3'000};  ///< another program's hold on the card
    std::chrono::milliseconds grace{100}; ///< after removal or cancelling: for the worker to answer by itself
    /// One use of the card, from opening it to its last command: a card that gives each byte just in time
    /// would else be waited for all day.
    std::chrono::milliseconds whole{60'000};
    std::chrono::milliseconds pinPad{40'000}; ///< a person at the reader's keys; the reader ends it before
};

/// One use of the card, seen from two sides: the thread that makes the calls announces each step, the guard
/// counts its time and may end the act. A call into PC/SC can not be interrupted: the guard answers the
/// caller, leaves the thread behind in its call, and the thread finds at its next step that the act is over.
class CardAct
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    CardAct(CardLimits limits, std::function<void()> wakeGuard);

    const CardLimits &limits() const { return m_limits; }

    /// Before a call that may block; `late` is what its time-out is called. Errors: why the act is over.
    Outcome beginStep(std::chrono::milliseconds limit, ErrorCode late);
    void endStep(); ///< after the call; what it answered counts even when the act has been ended meanwhile

    // The guard's side.
    void end(Error reason); ///< no further step begins; the first reason stands
    void finish();          ///< the thread has left
    bool isFinished() const;
    std::optional<Error> endReason() const;
    TimePoint deadline() const;
    ErrorCode late() const; ///< what passing the deadline is called

private:
    void expect(std::chrono::milliseconds limit, ErrorCode late);

    const CardLimits m_limits;
    const TimePoint m_wholeDeadline;
    const std::function<void()> m_wakeGuard;
    mutable std::mutex m_mutex;
    TimePoint m_deadline;
    ErrorCode m_late = ErrorCode::CardTimeout;
    std::optional<Error> m_ended;
    bool m_finished = false;
};

/// A channel whose every command is a step of an act.
class GuardedChannel final : public CardChannel
{
public:
    GuardedChannel(CardChannel &channel, CardAct &act)
        : m_channel(&channel)
        , m_act(&act)
    {
    }
    Result<ResponseApdu> transmit(const CommandApdu &command) override;
    bool hasPinPad() override;
    Result<ResponseApdu> verifyAtReader(int digits) override;

private:
    CardChannel *m_channel;
    CardAct *m_act;
};

} // namespace madoguchi
