#pragma once

#include "card/apdu.h"
#include "card/virtual/card_files.h"
#include "card/virtual/card_profile.h"
#include "card/virtual/pin_counter.h"

#include <functional>
#include <map>

namespace madoguchi
{

/// A My Number Card in software: answers APDUs as facts/card.md describes, keeps PIN counters. Not
/// thread-safe.
///
/// Where the facts are silent it takes the stricter side, so that a client which works here works there:
/// leaving an application loses what was verified in it, any data of a VERIFY uses a try, a PIN of no try
/// left is never revived.
class VirtualCard
{
public:
    using Keep = std::function<void(const CardProfile &)>;

    /// `keep` is called after every change of a PIN or of its counter, before the answer is given, so that a
    /// killed process gives no try back.
    explicit VirtualCard(CardProfile profile, Keep keep = {});
    VirtualCard(const VirtualCard &) = delete;
    VirtualCard &operator=(const VirtualCard &) = delete;

    /// 3BE000FF8131FE4514 (contact) unless set: readers make others for contactless cards, and a client that
    /// matches by ATR misses those.
    QByteArray atr() const { return m_atr; }
    void setAtr(const QByteArray &atr) { m_atr = atr; }
    /// Power on, power off or reset: verified states and selections are gone, counters stay.
    void reset();
    /// Never fails: what it does not know is answered by a status word (6D00, 6A82 …).
    ResponseApdu process(QByteArrayView bytes);

    /// The profile with its present counters, so that a blocked PIN stays blocked.
    const CardProfile &profile() const { return m_profile; }

private:
    ResponseApdu dispatch(const CommandApdu &command);
    ResponseApdu select(const CommandApdu &command);
    ResponseApdu readBinary(const CommandApdu &command);
    ResponseApdu readRecord(const CommandApdu &command);
    ResponseApdu verify(const CommandApdu &command);
    ResponseApdu changeReference(const CommandApdu &command);
    ResponseApdu sign(const CommandApdu &command);

    PinCounter *selectedPin();
    bool isOpen(const CardFile &file) const;
    void forgetVerified();
    void remember();

    QByteArray m_atr = QByteArray::fromHex("3BE000FF8131FE4514");
    CardProfile m_profile;
    Keep m_keep;
    QList<CardApplication> m_applications;
    std::map<CardPin, PinCounter> m_pins;
    const CardApplication *m_application = nullptr;
    const CardFile *m_file = nullptr;
};

} // namespace madoguchi
