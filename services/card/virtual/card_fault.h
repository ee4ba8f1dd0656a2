#pragma once

#include "card/virtual/virtual_card.h"

namespace madoguchi
{

/// What is wrong with a card, on purpose. As text: none, silent, slow:MS, remove-after:N, foreign, garbage.
struct CardFault
{
    enum class Kind {
        None,
        Silent,      ///< answers no command (its ATR is still seen)
        Slow,        ///< answers after `value` milliseconds
        RemoveAfter, ///< is pulled out instead of answering command number `value` + 1
        Foreign,     ///< another card with the same ATR: 6A82 to every SELECT, 6D00 to the rest
        Garbage,     ///< 1 to 258 random bytes, the same ones in each run
    };
    Kind kind = Kind::None;
    int value = 0;

    /// Nothing for what is no fault.
    static std::optional<CardFault> parse(const QString &text);
};

/// A card behind its fault.
class FaultyCard
{
public:
    explicit FaultyCard(std::shared_ptr<VirtualCard> card, CardFault fault = {});

    struct Answer
    {
        enum class Kind { Reply, Never, PulledOut } kind = Kind::Reply;
        QByteArray bytes;
        int delayMs = 0;
    };
    Answer answer(QByteArrayView command);
    QByteArray atr() const { return m_card->atr(); }
    void reset() { m_card->reset(); }

private:
    std::shared_ptr<VirtualCard> m_card;
    CardFault m_fault;
    int m_commands = 0;
    std::uint32_t m_noise = 1;
};

} // namespace madoguchi
