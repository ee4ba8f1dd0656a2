#pragma once

#include "card/apdu.h"
#include "card/virtual/card_profile.h"

namespace madoguchi
{

/// A My Number Card in software: answers APDUs as facts/card.md describes, keeps PIN counters. Not thread-safe.
class VirtualCard
{
public:
    explicit VirtualCard(CardProfile profile);

    QByteArray atr() const;
    /// Power on, power off or reset: verified states and selections are gone, counters stay.
    void reset();
    /// Never fails: what it does not know is answered by a status word (6D00, 6A82 …).
    ResponseApdu process(QByteArrayView command);

    /// The profile with its present counters, so that a blocked PIN stays blocked.
    const CardProfile &profile() const;
};

} // namespace madoguchi
