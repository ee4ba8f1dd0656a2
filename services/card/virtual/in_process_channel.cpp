#include "card/virtual/in_process_channel.h"

namespace madoguchi
{

InProcessChannel::InProcessChannel(std::shared_ptr<VirtualCard> card, CardFault fault)
    : m_card(std::move(card), fault)
{
}

Result<ResponseApdu> InProcessChannel::transmit(const CommandApdu &command)
{
    const auto removed = [] {
        return failure(ErrorCode::CardRemoved, QStringLiteral("virtual card pulled out"));
    };
    const Secret bytes = command.bytes();

    std::unique_lock lock(m_mutex);
    if (!m_present) {
        return removed();
    }
    const std::uint64_t removals = m_removals;
    const FaultyCard::Answer answer = m_card.answer(bytes.view());
    const auto isRemoved = [&] { return m_removals != removals; };
    switch (answer.kind) {
    case FaultyCard::Answer::Kind::PulledOut:
        m_present = false;
        ++m_removals;
        m_card.reset();
        return removed();
    case FaultyCard::Answer::Kind::Never:
        if (m_moved.wait_for(lock, m_patience, isRemoved)) {
            return removed();
        }
        return failure(ErrorCode::CardTimeout, QStringLiteral("virtual card silent"));
    case FaultyCard::Answer::Kind::Reply:
        break;
    }
    if (answer.delayMs > 0 && m_moved.wait_for(lock, std::chrono::milliseconds(answer.delayMs), isRemoved)) {
        return removed();
    }
    return ResponseApdu::parse(answer.bytes);
}

void InProcessChannel::pullOut()
{
    const std::lock_guard lock(m_mutex);
    m_present = false;
    ++m_removals;
    m_card.reset();
    m_moved.notify_all();
}

void InProcessChannel::putBack()
{
    const std::lock_guard lock(m_mutex);
    m_present = true;
}

void InProcessChannel::reset()
{
    const std::lock_guard lock(m_mutex);
    m_card.reset();
}

bool InProcessChannel::isPresent() const
{
    const std::lock_guard lock(m_mutex);
    return m_present;
}

void InProcessChannel::setPatience(std::chrono::milliseconds patience)
{
    const std::lock_guard lock(m_mutex);
    m_patience = patience;
}

} // namespace madoguchi
