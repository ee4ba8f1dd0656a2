#pragma once

#include "card/card_channel.h"
#include "card/virtual/card_fault.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace madoguchi
{

/// A virtual card in the same process, as a channel: for the demo and for tests.
/// transmit() is used by one worker; the other functions may be called from any thread meanwhile.
class InProcessChannel final : public CardChannel
{
public:
    explicit InProcessChannel(std::shared_ptr<VirtualCard> card, CardFault fault = {});

    /// Errors: CardRemoved while the card is out (also when it is pulled out during the call), CardTimeout
    /// when a silent card has not answered within the patience, CardMalformed for garbage.
    Result<ResponseApdu> transmit(const CommandApdu &command) override;

    void pullOut(); ///< ends a waiting transmit() at once; the card loses its power, so what was verified
    void putBack(); ///< the same card again, with its counters
    void reset();   ///< as SCardEndTransaction with SCARD_RESET_CARD
    bool isPresent() const;
    void setPatience(std::chrono::milliseconds patience); ///< of a silent card; 30 s unless set

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_moved;
    FaultyCard m_card;
    bool m_present = true;
    std::uint64_t m_removals = 0; ///< a card pulled out and put back during a command did not answer it
    std::chrono::milliseconds m_patience = std::chrono::seconds(30);
};

} // namespace madoguchi
