// The part of the session that seals for the agency: whom its catalogue names as counters, and what lets
// signed filings go out while nobody is signed in, and takes up what did.
#include "agency/mailbox.h"
#include "agency/message_parsing.h"
#include "app/citizen_session.h"
#include "app/person_store.h"
#include "crypto/chain.h"

namespace madoguchi
{

/// What nobody vouches for is left out: who it names would read what people bring to the counter.
void CitizenSession::takeCounters(const GatewayCatalogue &catalogue)
{
    m_agencyCode = catalogue.localGovernmentCode;
    m_counters.clear();
    const ChainRequirements requirements{
        .at = m_clock.now(), .keyUsage = {}, .extendedKeyUsage = {}, .policy = {}};
    for (const CounterCertificate &counter : catalogue.counters) {
        const auto certificate = Certificate::fromDer(counter.certificate);
        if (certificate && verifyChain(*certificate, {}, m_config->receiptAnchors, requirements)) {
            m_counters << CounterKeyHolder{counter.localGovernmentCode, counter.name.in(QStringLiteral("ja")),
                                           *certificate};
        }
    }
}

bool CitizenSession::sendsInBackground() const { return m_store && m_store->sendsInBackground(); }

bool CitizenSession::canSendInBackground() const { return m_store && !m_store->mailbox().isEmpty(); }

Outcome CitizenSession::setSendsInBackground(bool chosen)
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    Outcome kept = m_store->setSendsInBackground(chosen);
    takeUpOutgoing();
    handOutgoing(); // what is given up is removed with it
    Q_EMIT factsChanged();
    return kept;
}

/// What the service tried may have left. Who can not have the lock does not know what is being tried now.
void CitizenSession::takeUpOutgoing()
{
    const bool isMine = m_outgoing->tryLock();
    const QList<QUuid> tried =
        isMine ? m_outgoing->attempted() : m_outgoing->items() + m_outgoing->attempted();
    for (const QUuid &id : tried) {
        const QDateTime at = m_outgoing->attemptedAt(id).value_or(m_clock.now());
        const Outcome noted = m_store->outbox().noteSentElsewhere(id, at);
        if (isMine && (noted || noted.error().code == ErrorCode::NotFound)) {
            m_outgoing->remove(id);
            m_outgoing->forgetAttempt(id);
        }
    }
    if (!isMine) {
        m_outgoingAgain.start();
    }
}

/// The folder holds what is Queued and has its turn, and nothing else.
void CitizenSession::handOutgoing()
{
    if (!m_store || !m_outgoing || !m_outgoing->isLocked()) {
        return;
    }
    const auto mailbox = Certificate::fromDer(m_store->mailbox());
    const bool isChosen = m_store->sendsInBackground() && m_client && m_config && mailbox;
    QList<QUuid> there = m_outgoing->items();
    const QList<Submission> filings = isChosen ? submissions() : QList<Submission>();
    for (const Submission &filing : filings) {
        // Nobody without a session can hand over files: such a filing waits for the window, which says so.
        const bool hasItsTurn = filing.attachments.isEmpty() && filing.state == OutboxState::Queued &&
                                !filing.mayHaveLeft && !filing.resignAsked &&
                                filing.waits != WaitReason::Order && filing.audience == m_client->audience();
        if (!hasItsTurn || there.removeAll(filing.id) > 0) {
            continue;
        }
        const auto put =
            m_store->outbox()
                .content(filing.id)
                .and_then([&](const SubmissionContent &content) {
                    return sealFor(*mailbox, m_config->receiptAnchors, submissionJson(content),
                                   m_clock.now());
                })
                .and_then([&](const QByteArray &sealed) {
                    return m_outgoing->put({filing.id, filing.audience, filing.deadline, sealed});
                });
        if (!put) {
            qWarning("A filing does not go out in the background: %s", qPrintable(put.error().detail));
        }
    }
    for (const QUuid &id : std::as_const(there)) {
        m_outgoing->remove(id);
    }
}

} // namespace madoguchi
