#pragma once

#include "card/reader_table.h"

namespace madoguchi
{

/// What every terminal shares: the table of readers, the worker, recognising a card when it is put in. The
/// terminals differ in who sees the readers and how a card is opened. Safe to call from any thread.
class TerminalCore : public std::enable_shared_from_this<TerminalCore>
{
public:
    /// Opens the card in a reader for one act; as CardPlace::open.
    using OpenCard = std::function<Outcome(const QString &readerName, CardAct &, const CardPlace::Use &)>;
    using Publish = std::function<void(const TerminalSnapshot &)>;

    /// `publish` is called under the core's lock: it only passes the value on.
    TerminalCore(CardLimits limits, OpenCard open, Publish publish);

    TerminalSnapshot snapshot() const;
    void post(CardJob job);
    void see(const QList<ReaderSight> &sights);
    void lose(TerminalSnapshot::State service);
    void choose(const QString &readerName); ///< as CardTerminal::choose
    void close();                           ///< ends all work; publishes nothing afterwards

private:
    void update(); ///< under the lock
    CardPlace place(const Insertion &insertion) const;
    CardJob recognition(const Insertion &insertion);
    void learn(quint64 insertion, TerminalSnapshot::State kind);
    void failed(quint64 insertion, ErrorCode code);
    void forget(quint64 insertion);

    const OpenCard m_open;
    mutable std::mutex m_mutex;
    Publish m_publish;
    ReaderTable m_table;
    QHash<quint64, int> m_attempts; ///< of recognising a card
    TerminalSnapshot m_published;
    std::unique_ptr<CardWorker> m_worker;
};

} // namespace madoguchi
