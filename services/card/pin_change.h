#pragma once

#include "card/my_number_card.h"
#include "card/pin_strength.h"

#include <atomic>
#include <memory>

namespace madoguchi
{

/// A change of one PIN, and how far it came. Shared by who asked for it and the card's thread: when the
/// card's answer does not come, the step it was at says what is known of the PIN.
class PinChange
{
public:
    /// As the person typed them.
    struct Entries
    {
        Secret current;
        Secret next;
        Secret repeated;
    };

    /// Checks everything that can be checked without the card. Errors, each with fact entry = current | next
    /// | repeated: PinForm, PinWeak (also reason sameAsOld), PinRepeatDiffers. Nothing was sent.
    static Result<std::shared_ptr<PinChange>> prepare(PinKind kind, const Entries &entries,
                                                      const GuessableDates &dates, LastTry lastTry);

    PinKind kind() const { return m_kind; }

    /// On the card's thread, once: tries asked, the old PIN verified, the new one sent (MyNumberCard::verify
    /// and change), in the transaction that `card` lives in. The PINs are wiped at the end. The answer is for
    /// told().
    Outcome perform(MyNumberCard &card);

    /// What `outcome`, of perform() or of the terminal that ran it, means for the PIN. An error after VERIFY
    /// becomes PinUnchanged; one after the new PIN left for the card becomes PinChangeUnknown, whatever broke
    /// (fact cause); and what the card has acknowledged is done, even if the terminal gave up waiting.
    Outcome told(const Outcome &outcome) const;

private:
    enum class Step {
        Waiting,   ///< no PIN was sent
        Verifying, ///< the old PIN may have been sent; nothing can have changed
        Changing,  ///< the new PIN may have been sent
        Refused,   ///< the card said no to the new PIN
        Changed,   ///< the card said yes
    };

    PinChange(PinKind kind, Secret current, Secret next, LastTry lastTry)
        : m_kind(kind)
        , m_current(std::move(current))
        , m_next(std::move(next))
        , m_lastTry(lastTry)
    {
    }

    const PinKind m_kind;
    Secret m_current; ///< the card's thread alone, after prepare()
    Secret m_next;
    const LastTry m_lastTry;
    std::atomic<Step> m_step = Step::Waiting;
};

} // namespace madoguchi
