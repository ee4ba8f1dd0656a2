#pragma once

#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// Looks whose card is in the reader while somebody is signed in. A card that is only taken out ends nothing:
/// the session stays, and asks for the card where it is needed. Another person's card ends it, since it is
/// then another person who sits here. What can not be read is asked again with the next card put in.
class CardOwnerWatch : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CardOwnerWatch(CardTerminal &terminal, const CitizenSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    void anotherPersonsCard();

private:
    /// Reads the authentication certificate, for which no PIN is needed.
    QCoro::Task<void> look();

    CardTerminal &m_terminal;
    const CitizenSession &m_session;
    quint64 m_seen = 0; ///< the insertion that was looked at last
};

} // namespace madoguchi
