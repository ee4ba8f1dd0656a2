#include "tests/bench/card/counted_card.h"

#include <QElapsedTimer>

namespace madoguchi
{

bool CountedCard::putIn(quint16 port)
{
    return m_vpcd.putIn(port, {[this](const QByteArray &command) { return answer(command); }});
}

CountedCard::Taken CountedCard::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_taken, {});
}

QByteArray CountedCard::answer(const QByteArray &command)
{
    const std::lock_guard lock(m_mutex);
    if (command.isEmpty()) {
        m_card.reset();
        return {};
    }
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = m_card.process(command).bytes();
    m_taken.cardMs += double(timer.nsecsElapsed()) / 1e6;
    m_taken.commands << command;
    return bytes;
}

} // namespace madoguchi
