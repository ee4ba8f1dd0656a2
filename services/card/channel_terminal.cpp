#include "card/channel_terminal.h"

#include "card/terminal_core.h"

namespace madoguchi
{

/// What is in the reader, shared with acts under way.
struct ChannelTerminal::Slot
{
    std::mutex mutex;
    Factory card; ///< none: empty
    quint32 events = 0;

    Outcome open(CardAct &act, const CardPlace::Use &use)
    {
        Factory factory;
        {
            const std::lock_guard lock(mutex);
            factory = card;
        }
        if (!factory) {
            return failure(ErrorCode::NoCard);
        }
        if (Outcome begun = act.beginStep(act.limits().step, ErrorCode::CardTimeout); !begun) {
            return begun;
        }
        const std::unique_ptr<CardChannel> channel = factory();
        act.endStep();
        if (!channel) {
            return failure(ErrorCode::CardSilent);
        }
        use(*channel);
        return {};
    }
};

ChannelTerminal::ChannelTerminal(const QString &readerName, CardLimits limits, QObject *parent)
    : CardTerminal(parent)
    , m_readerName(readerName)
    , m_slot(std::make_shared<Slot>())
{
    const auto open = [slot = m_slot](const QString &, CardAct &act, const CardPlace::Use &use) {
        return slot->open(act, use);
    };
    m_core = std::make_shared<TerminalCore>(limits, open, [this](const TerminalSnapshot &snapshot) {
        QMetaObject::invokeMethod(
            this, [this, snapshot] { Q_EMIT snapshotChanged(snapshot); }, Qt::QueuedConnection);
    });
}

ChannelTerminal::~ChannelTerminal() { m_core->close(); }

void ChannelTerminal::insert(Factory card)
{
    {
        const std::lock_guard lock(m_slot->mutex);
        m_slot->card = std::move(card);
        ++m_slot->events;
    }
    look();
}

void ChannelTerminal::removeCard() { insert(nullptr); }

TerminalSnapshot ChannelTerminal::snapshot() const { return m_core->snapshot(); }

void ChannelTerminal::start()
{
    m_isStarted = true;
    look();
}

void ChannelTerminal::choose(const QString &readerName) { m_core->choose(readerName); }

void ChannelTerminal::post(CardJob job) { m_core->post(std::move(job)); }

void ChannelTerminal::look()
{
    if (!m_isStarted) {
        return;
    }
    ReaderSight sight;
    sight.name = m_readerName;
    {
        const std::lock_guard lock(m_slot->mutex);
        sight.isPresent = bool(m_slot->card);
        sight.events = m_slot->events;
    }
    m_core->see({sight});
}

} // namespace madoguchi
