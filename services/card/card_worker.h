#pragma once

#include "card/card_act.h"
#include "card/my_number_card.h"

#include <QSet>

#include <memory>
#include <stop_token>
#include <thread>

namespace madoguchi
{

/// How to get at one card that was put in.
struct CardPlace
{
    using Use = std::function<void(CardChannel &)>;

    quint64 insertion = 0;
    /// Opens the card, calls `use` once inside one transaction and closes it again, on every way out.
    /// Announces its own calls as steps of the act.
    std::function<Outcome(CardAct &, const Use &)> open;
};

/// Where the next job would find a card. Neither set: not known yet, jobs wait.
struct CardGate
{
    std::optional<CardPlace> place;
    std::optional<Error> closed; ///< why there is no card
    QSet<quint64> present;       ///< insertions still in their readers
    std::optional<Error> lost;   ///< why nothing is present, when the cards were not taken out
};

/// Something to be done with the card. `work` and `fail` may both be called, from different threads: the
/// first one counts (CardTerminal::run() sees to it).
struct CardJob
{
    std::function<void(MyNumberCard &)> work;
    std::function<void(Error)> fail;
    std::stop_token stop;
    std::optional<CardPlace> place; ///< of its own: recognising a card before the gate opens
    std::function<void()> lateEnd;  ///< the act was left behind and has ended after all
};

/// Does jobs one at a time, in order. Each act runs on a thread of its own and is watched by the guard's
/// thread: a job ends within its limits whatever the card or pcscd does, at the latest `grace` after removal
/// or a stop request. An act stuck in a call is left behind with everything it touches; it touches nothing
/// else.
class CardWorker
{
public:
    explicit CardWorker(CardLimits limits);
    ~CardWorker(); ///< ends everything with Cancelled; waits about a second for a card that is being used
    CardWorker(const CardWorker &) = delete;
    CardWorker &operator=(const CardWorker &) = delete;

    void post(CardJob job);
    void setGate(CardGate gate);

private:
    struct Core;
    std::shared_ptr<Core> m_core;
    std::thread m_guard;
};

} // namespace madoguchi
