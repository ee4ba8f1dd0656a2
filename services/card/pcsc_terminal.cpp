#include "card/pcsc_terminal.h"

#include "card/pcsc_channel.h"
#include "card/pcsc_watcher.h"
#include "card/terminal_core.h"

namespace madoguchi
{

PcscTerminal::PcscTerminal(CardLimits limits, QObject *parent)
    : CardTerminal(parent)
    , m_core(std::make_shared<TerminalCore>(limits, openPcscCard, [this](const TerminalSnapshot &snapshot) {
        QMetaObject::invokeMethod(
            this, [this, snapshot] { Q_EMIT snapshotChanged(snapshot); }, Qt::QueuedConnection);
    }))
{
}

PcscTerminal::~PcscTerminal()
{
    m_watcher.reset();
    m_core->close();
}

TerminalSnapshot PcscTerminal::snapshot() const { return m_core->snapshot(); }

void PcscTerminal::start()
{
    if (m_watcher) {
        return;
    }
    m_watcher = std::make_unique<PcscWatcher>(PcscWatcher::Listener{
        [core = m_core](const QList<ReaderSight> &sights) { core->see(sights); },
        [core = m_core](TerminalSnapshot::State service) { core->lose(service); },
    });
}

void PcscTerminal::choose(const QString &readerName) { m_core->choose(readerName); }

void PcscTerminal::post(CardJob job) { m_core->post(std::move(job)); }

} // namespace madoguchi
