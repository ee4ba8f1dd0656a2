#include "app/card_owner_watch.h"

#include "app/citizen_session.h"

#include <QCoroFuture>
#include <QPointer>

namespace madoguchi
{
namespace
{
constexpr std::chrono::seconds kPause{2};
} // namespace

CardOwnerWatch::CardOwnerWatch(CardTerminal &terminal, const CitizenSession &session, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kPause);
    connect(&m_again, &QTimer::timeout, this, [this] { see(m_terminal.snapshot()); });
    connect(&m_terminal, &CardTerminal::snapshotChanged, this, &CardOwnerWatch::see);
    connect(&m_session, &CitizenSession::signedInChanged, this, [this] {
        m_seen = 0;
        see(m_terminal.snapshot());
    });
}

void CardOwnerWatch::see(const TerminalSnapshot &snapshot)
{
    m_again.stop();
    if (snapshot.state == TerminalSnapshot::State::Ready && snapshot.insertion != m_seen &&
        m_session.isSignedIn()) {
        m_seen = snapshot.insertion;
        look();
    }
}

QCoro::Task<void> CardOwnerWatch::look()
{
    const QPointer<CardOwnerWatch> self(this);
    const quint64 insertion = m_seen;
    std::function<Result<Certificate>(MyNumberCard &)> work = [](MyNumberCard &card) {
        return card.authenticationCertificate();
    };
    auto future = m_terminal.run<Certificate>(std::move(work));
    const Result<Certificate> certificate = co_await future;
    if (!self || !m_session.isSignedIn() || m_seen != insertion) {
        co_return; // nobody is signed in, or the next card is being looked at
    }
    if (!certificate) {
        // The next change at the reader asks again, and if there is none, the pause does.
        m_seen = 0;
        m_again.start();
    } else if (!m_session.belongsTo(*certificate)) {
        Q_EMIT anotherPersonsCard();
    }
}

} // namespace madoguchi
