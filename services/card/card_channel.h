#pragma once

#include "card/apdu.h"

namespace madoguchi
{

/// A way to a card that is in the reader: real (PC/SC), in-process (the virtual card) or scripted (tests).
/// Blocks; used on the card's worker thread only.
class CardChannel
{
public:
    virtual ~CardChannel() = default;
    /// Sends exactly what it is given, once. Errors: CardRemoved, CardReset, CardSilent, CardTimeout,
    /// Cancelled, CardMalformed, PcscMissing.
    virtual Result<ResponseApdu> transmit(const CommandApdu &command) = 0;
};

} // namespace madoguchi
