#pragma once

#include "card/card_terminal.h"

namespace madoguchi
{

class PcscWatcher;
class TerminalCore;

/// The readers of this PC, by PC/SC.
class PcscTerminal final : public CardTerminal
{
    Q_OBJECT
public:
    explicit PcscTerminal(CardLimits limits = {}, QObject *parent = nullptr);
    ~PcscTerminal() override; ///< every open run() ends with Cancelled

    TerminalSnapshot snapshot() const override;
    void start() override;
    void choose(const QString &readerName) override;

protected:
    void post(CardJob job) override;

private:
    std::shared_ptr<TerminalCore> m_core;
    std::unique_ptr<PcscWatcher> m_watcher;
};

} // namespace madoguchi
