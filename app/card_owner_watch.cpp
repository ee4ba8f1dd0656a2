#include "app/card_owner_watch.h"

#include "app/citizen_session.h"

#include <QCoroFuture>
#include <QPointer>

namespace madoguchi
{

CardOwnerWatch::CardOwnerWatch(CardTerminal &terminal, const CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_session(session)
{
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, [this](const TerminalSnapshot &snapshot) {
        if (snapshot.state == TerminalSnapshot::State::Ready && snapshot.insertion != m_seen &&
            m_session.isSignedIn()) {
            m_seen = snapshot.insertion;
            look();
        }
    });
}

QCoro::Task<void> CardOwnerWatch::look()
{
    const QPointer<CardOwnerWatch> self(this);
    std::function<Result<Certificate>(MyNumberCard &)> work = [](MyNumberCard &card) {
        return card.authenticationCertificate();
    };
    auto future = m_terminal.run<Certificate>(std::move(work));
    const Result<Certificate> certificate = co_await future;
    if (self && certificate && m_session.isSignedIn() && !m_session.belongsTo(*certificate)) {
        Q_EMIT anotherPersonsCard();
    }
}

} // namespace madoguchi
