#include "card/reader_table.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

/// Which reader is shown when there are several: the first state of this list that one of them is in.
constexpr std::array kPreference{TerminalSnapshot::State::Ready,   TerminalSnapshot::State::Starting,
                                 TerminalSnapshot::State::Busy,    TerminalSnapshot::State::Silent,
                                 TerminalSnapshot::State::Foreign, TerminalSnapshot::State::NoCard};

} // namespace

ReaderTable::State ReaderTable::Reader::state() const
{
    if (insertion == 0) {
        return State::NoCard;
    }
    if (sight.isMute) {
        return State::Silent;
    }
    if (sight.isExclusive) {
        return State::Busy;
    }
    return learned.value_or(State::Starting);
}

void ReaderTable::lose(State service)
{
    m_service = service;
    m_readers.clear();
}

void ReaderTable::see(const QList<ReaderSight> &sights)
{
    m_service.reset();
    QList<Reader> readers;
    for (const ReaderSight &sight : sights) {
        const auto known = std::find_if(m_readers.cbegin(), m_readers.cend(), [&sight](const Reader &reader) {
            return reader.sight.name == sight.name;
        });
        Reader reader;
        if (sight.isPresent) {
            const bool sameCard =
                known != m_readers.cend() && known->insertion != 0 && known->sight.events == sight.events;
            if (sameCard) {
                reader = *known;
            } else {
                reader.insertion = ++m_lastInsertion;
            }
        }
        reader.sight = sight;
        readers.append(reader);
    }
    m_readers = readers;
}

QList<Insertion> ReaderTable::takeUnknown()
{
    QList<Insertion> unknown;
    for (Reader &reader : m_readers) {
        const bool canAnswer = reader.insertion != 0 && !reader.sight.isMute && !reader.sight.isExclusive;
        if (canAnswer && !reader.isAsked) {
            reader.isAsked = true;
            unknown.append({reader.insertion, reader.sight.name});
        }
    }
    return unknown;
}

ReaderTable::Reader *ReaderTable::find(quint64 insertion)
{
    const auto it = std::find_if(m_readers.begin(), m_readers.end(),
                                 [insertion](const Reader &reader) { return reader.insertion == insertion; });
    return insertion != 0 && it != m_readers.end() ? &*it : nullptr;
}

void ReaderTable::learn(quint64 insertion, State kind)
{
    if (Reader *reader = find(insertion)) {
        reader->learned = kind;
    }
}

void ReaderTable::forget(quint64 insertion)
{
    if (Reader *reader = find(insertion)) {
        reader->learned.reset();
        reader->isAsked = false;
    }
}

const ReaderTable::Reader *ReaderTable::shown() const
{
    const auto chosen = std::find_if(m_readers.cbegin(), m_readers.cend(),
                                     [this](const Reader &reader) { return reader.sight.name == m_chosen; });
    if (chosen != m_readers.cend()) {
        return &*chosen;
    }
    for (const State state : kPreference) {
        const auto found = std::find_if(m_readers.cbegin(), m_readers.cend(),
                                        [state](const Reader &reader) { return reader.state() == state; });
        if (found != m_readers.cend()) {
            return &*found;
        }
    }
    return nullptr;
}

TerminalSnapshot ReaderTable::snapshot() const
{
    TerminalSnapshot snapshot;
    snapshot.insertion = m_lastInsertion;
    if (m_service) {
        snapshot.state = *m_service;
        return snapshot;
    }
    snapshot.state = State::NoReader;
    for (const Reader &reader : m_readers) {
        snapshot.readers.append(reader.sight.name);
        snapshot.states.append(reader.state());
    }
    if (const Reader *reader = shown()) {
        snapshot.state = reader->state();
        snapshot.readerName = reader->sight.name;
        snapshot.isChosen = reader->sight.name == m_chosen;
        snapshot.insertion = reader->insertion != 0 ? reader->insertion : m_lastInsertion;
    }
    return snapshot;
}

QSet<quint64> ReaderTable::present() const
{
    QSet<quint64> insertions;
    for (const Reader &reader : m_readers) {
        if (reader.insertion != 0) {
            insertions.insert(reader.insertion);
        }
    }
    return insertions;
}

} // namespace madoguchi
