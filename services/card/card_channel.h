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

    /// Whether the reader can send VERIFY by itself, with digits that are typed on its own keys. Asked, never
    /// assumed: false when that can not be told.
    virtual bool hasPinPad() { return false; }
    /// VERIFY of the selected PIN (P2 80), `digits` long, typed on the reader's keys; blocks until then, at
    /// most pinPadPatienceSeconds. Sent once. Errors: those of transmit(), PinPadCancelled, PinPadTimedOut,
    /// PinPadRefused, PinForm.
    virtual Result<ResponseApdu> verifyAtReader(int digits);
};

} // namespace madoguchi
