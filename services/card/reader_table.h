#pragma once

#include "card/card_terminal.h"

#include <QSet>

namespace madoguchi
{

/// What a watcher sees at one reader.
struct ReaderSight
{
    QString name;
    bool isPresent = false;   ///< a card is in it
    bool isMute = false;      ///< the card did not answer the reset
    bool isExclusive = false; ///< another program has the card alone
    quint32 events = 0;       ///< changes with each insertion and removal: none is missed between two looks
};

/// A card in a reader.
struct Insertion
{
    quint64 number = 0;
    QString readerName;
};

/// Turns what is seen at the readers and what was learned of their cards into one snapshot. No threads, no
/// calls: every transition of a terminal's state is here.
class ReaderTable
{
public:
    using State = TerminalSnapshot::State;

    void lose(State service); ///< ServiceMissing or ServiceRefused: readers and cards are forgotten
    void see(const QList<ReaderSight> &sights);

    /// This reader is shown while it is connected, whatever is in it; empty: the preferred one.
    void choose(const QString &readerName) { m_chosen = readerName; }

    /// Cards that nobody has asked what they are. Each is given out once, until forget().
    QList<Insertion> takeUnknown();
    void learn(quint64 insertion, State kind); ///< Ready, Foreign, Silent or Busy
    void forget(quint64 insertion);            ///< to be asked again

    TerminalSnapshot snapshot() const;
    QSet<quint64> present() const;

private:
    struct Reader
    {
        ReaderSight sight;
        quint64 insertion = 0; ///< 0: no card
        bool isAsked = false;
        std::optional<State> learned;

        State state() const;
    };
    Reader *find(quint64 insertion);
    const Reader *shown() const;

    std::optional<State> m_service = State::Starting; ///< set: nothing else is known
    QList<Reader> m_readers;
    QString m_chosen;
    quint64 m_lastInsertion = 0;
};

} // namespace madoguchi
