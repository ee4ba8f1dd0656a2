#pragma once

#include "card/virtual/virtual_card.h"
#include "tests/card/vpcd_card.h"

#include <mutex>

namespace madoguchi
{

/// A virtual card in vpcd that writes down each command it is sent, and how long it took over it.
class CountedCard
{
public:
    explicit CountedCard(const CardProfile &profile)
        : m_card(profile)
    {
    }

    bool putIn(quint16 port);
    void takeOut() { m_vpcd.takeOut(); }

    /// What came since the last take().
    struct Taken
    {
        QList<QByteArray> commands;
        double cardMs = 0; ///< inside the card, the way to it not counted
    };
    Taken take();

private:
    QByteArray answer(const QByteArray &command);

    VirtualCard m_card;
    std::mutex m_mutex;
    Taken m_taken;
    VpcdCard m_vpcd; // last: its thread uses the others
};

} // namespace madoguchi
