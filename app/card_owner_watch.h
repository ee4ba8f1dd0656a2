#pragma once

#include "card/card_terminal.h"

#include <QTimer>
#include <qcoro/qcorotask.h>

namespace madoguchi
{

class CitizenSession;

/// Looks whose card is in the reader while somebody is signed in. A card that is only taken out ends nothing:
/// the session stays, and asks for the card where it is needed. Another person's card ends it, since it is
/// then another person who sits here. Looks at each card put in, and once when somebody has signed in: the
/// card may have been changed while the agency was asked. What can not be read is asked again a little later,
/// as long as it is there.
class CardOwnerWatch : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CardOwnerWatch(CardTerminal &terminal, const CitizenSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    void anotherPersonsCard();

private:
    void see(const TerminalSnapshot &snapshot);
    /// Reads the authentication certificate, for which no PIN is needed.
    QCoro::Task<void> look();

    CardTerminal &m_terminal;
    const CitizenSession &m_session;
    quint64 m_seen = 0; ///< the insertion that was looked at last
    QTimer m_again;
};

} // namespace madoguchi
