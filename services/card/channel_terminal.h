#pragma once

#include "card/card_terminal.h"

namespace madoguchi
{

class TerminalCore;

/// A reader in this process: for the demo's virtual card and for tests. Behaves as PcscTerminal does, with
/// one reader that is always there.
class ChannelTerminal final : public CardTerminal
{
    Q_OBJECT
public:
    /// Makes a channel to the card for one act, on the worker's thread: a card just powered up, whose
    /// verified states end with the channel. A null pointer is a card that does not answer. After an act that
    /// was left behind, the next one asks for a channel of its own while the old one is still held.
    using Factory = std::function<std::unique_ptr<CardChannel>()>;

    explicit ChannelTerminal(const QString &readerName, CardLimits limits = {}, QObject *parent = nullptr);
    ~ChannelTerminal() override; ///< every open run() ends with Cancelled

    void insert(Factory card); ///< takes out what is in the reader before
    void removeCard();         ///< ends work in under 200 ms with CardRemoved

    TerminalSnapshot snapshot() const override;
    void start() override;
    void choose(const QString &readerName) override;

protected:
    void post(CardJob job) override;

private:
    struct Slot;
    void look();

    const QString m_readerName;
    std::shared_ptr<Slot> m_slot;
    std::shared_ptr<TerminalCore> m_core;
    bool m_isStarted = false;
};

} // namespace madoguchi
