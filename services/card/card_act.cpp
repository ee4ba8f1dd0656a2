#include "card/card_act.h"

namespace madoguchi
{

CardAct::CardAct(CardLimits limits, std::function<void()> wakeGuard)
    : m_limits(limits)
    , m_wholeDeadline(std::chrono::steady_clock::now() + limits.whole)
    , m_wakeGuard(std::move(wakeGuard))
{
    expect(limits.step, ErrorCode::CardTimeout);
}

Outcome CardAct::beginStep(std::chrono::milliseconds limit, ErrorCode late)
{
    bool isSooner = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended) {
            return failure(*m_ended);
        }
        const TimePoint before = m_deadline;
        expect(limit, late);
        isSooner = m_deadline < before;
    }
    // A guard that wakes too soon looks and sleeps on; waking it at each command would cost more than the
    // command.
    if (isSooner) {
        m_wakeGuard();
    }
    return {};
}

void CardAct::endStep()
{
    const std::lock_guard lock(m_mutex);
    expect(m_limits.step, ErrorCode::CardTimeout);
}

void CardAct::expect(std::chrono::milliseconds limit, ErrorCode late)
{
    m_deadline = std::chrono::steady_clock::now() + limit;
    m_late = late;
    if (m_wholeDeadline < m_deadline) {
        m_deadline = m_wholeDeadline;
        m_late = ErrorCode::CardTimeout;
    }
}

void CardAct::end(Error reason)
{
    const std::lock_guard lock(m_mutex);
    if (!m_ended) {
        m_ended = std::move(reason);
    }
}

void CardAct::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
}

bool CardAct::isFinished() const
{
    const std::lock_guard lock(m_mutex);
    return m_finished;
}

std::optional<Error> CardAct::endReason() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended;
}

CardAct::TimePoint CardAct::deadline() const
{
    const std::lock_guard lock(m_mutex);
    return m_deadline;
}

ErrorCode CardAct::late() const
{
    const std::lock_guard lock(m_mutex);
    return m_late;
}

bool GuardedChannel::hasPinPad()
{
    if (!m_act->beginStep(m_act->limits().step, ErrorCode::CardTimeout)) {
        return false;
    }
    const bool has = m_channel->hasPinPad();
    m_act->endStep();
    return has;
}

Result<ResponseApdu> GuardedChannel::verifyAtReader(int digits)
{
    const Outcome begun = m_act->beginStep(m_act->limits().pinPad, ErrorCode::CardTimeout);
    if (!begun) {
        return failure(begun.error());
    }
    Result<ResponseApdu> answer = m_channel->verifyAtReader(digits);
    m_act->endStep();
    return answer;
}

Result<ResponseApdu> GuardedChannel::transmit(const CommandApdu &command)
{
    const Outcome begun = m_act->beginStep(m_act->limits().step, ErrorCode::CardTimeout);
    if (!begun) {
        return failure(begun.error());
    }
    Result<ResponseApdu> answer = m_channel->transmit(command);
    m_act->endStep();
    return answer;
}

} // namespace madoguchi
