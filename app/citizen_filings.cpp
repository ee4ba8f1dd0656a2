// The part of the session that files: what is signed with the card, put into the outbox, and withdrawn.
#include "agency/http_gateway_client.h"
#include "app/citizen_session.h"
#include "app/person_store.h"
#include "app/signing_order.h"
#include "outbox/dispatcher.h"

#include <QCoroFuture>
#include <QPointer>

namespace madoguchi
{

SigningOrder CitizenSession::orderFor(const Form &form, const QUuid &amends) const
{
    // The newest of this procedure that needs a signature: it is one filing, signed again, and not a second.
    std::optional<SignedBefore> before;
    const QList<Submission> filings = submissions();
    for (const Submission &filing : filings) {
        if (filing.procedureId == form.procedure().id && filing.amends == amends &&
            filing.state == OutboxState::NeedsResign) {
            before = SignedBefore{filing.id, filing.generation};
        }
    }
    std::optional<Mending> mending;
    if (!amends.isNull()) {
        const auto asked = correction(amends);
        mending = Mending{amends, asked ? asked->respondBy : QDate()};
    }
    // Where the person lives; the agency itself, where its register was not read.
    const auto registered = profile();
    SigningOrder order = signingOrderFor(
        form, knownFacts(), registered ? registered->address.localGovernmentCode : m_agencyCode,
        m_client ? m_client->audience() : QString(), m_clock, before, mending);
    order.after = edgesFor(form.procedure(), filings);
    addAttachments(order);
    return order;
}

QCoro::Task<Outcome> CitizenSession::signAndQueue(SigningOrder order, Secret password, LastTry lastTry)
{
    Result<Secret> normal = normalizedPin(PinKind::Signature, password);
    if (!normal) {
        co_return failure(normal.error());
    }
    if (!m_certificate) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const auto secret = std::make_shared<Secret>(*std::move(normal));
    const Certificate expected = *m_certificate;
    const auto clock = std::make_shared<SystemClock>();
    std::function<Result<SignedSubmission>(MyNumberCard &)> work = [secret, lastTry, expected, order,
                                                                    clock](MyNumberCard &card) {
        return signWith(card, *secret, lastTry, expected, order, *clock);
    };
    auto future = m_terminal.run<SignedSubmission>(std::move(work), m_cardWork.get_token());
    const QPointer<CitizenSession> self(this);
    const Result<SignedSubmission> filing = co_await future;
    if (!self || !filing) {
        co_return self ? failure(filing.error()) : failure(ErrorCode::Cancelled);
    }
    if (!m_store) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome kept = m_store->file(*filing);
    if (!kept) {
        co_return failure(kept.error());
    }
    Q_EMIT factsChanged();
    Q_EMIT outboxChanged();
    if (m_dispatcher) {
        m_dispatcher->wake();
    }
    co_return Outcome();
}

std::optional<Submission> CitizenSession::submission(const QUuid &id) const
{
    return m_store ? m_store->submission(id) : std::nullopt;
}

QList<Submission> CitizenSession::submissions() const
{
    return m_store ? m_store->filings().submissions() : QList<Submission>();
}

Result<QByteArray> CitizenSession::documentCopy(const QUuid &id) const
{
    return m_store ? m_store->outbox().ownCopy(id) : failure(ErrorCode::SignInRequired);
}

Result<QByteArray> CitizenSession::receiptCms(const QUuid &id) const
{
    return m_store ? m_store->outbox().receipt(id) : failure(ErrorCode::SignInRequired);
}

QList<FieldIssue> CitizenSession::refusals(const QUuid &id) const
{
    QList<FieldIssue> issues;
    const auto found = submission(id);
    if (found && found->lastError) {
        const QList<FieldError> errors = fieldErrors(*found->lastError);
        for (const FieldError &error : errors) {
            issues << FieldIssue{error.field, error.code, error.message};
        }
    }
    return issues;
}

void CitizenSession::retry(const QUuid &id)
{
    if (m_dispatcher && m_dispatcher->retry(id)) {
        Q_EMIT outboxChanged();
    }
}

void CitizenSession::retryAll()
{
    const QList<Submission> waiting = submissions();
    for (const Submission &submission : waiting) {
        if (isForDispatch(submission.state)) {
            retry(submission.id);
        }
    }
}

Outcome CitizenSession::cancelFiling(const QUuid &id)
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    const auto cancelled = m_store->outbox().cancel(id);
    Q_EMIT outboxChanged();
    return cancelled ? Outcome() : failure(cancelled.error());
}

QCoro::Task<Outcome> CitizenSession::withdraw(QUuid id)
{
    if (submission(id)) {
        const auto asked = m_store->outbox().withdraw(id);
        if (asked && m_dispatcher) {
            m_dispatcher->wake();
        }
        Q_EMIT outboxChanged();
        co_return asked ? Outcome() : failure(asked.error());
    }
    if (!m_client || !m_client->hasSession()) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const QPointer<CitizenSession> self(this);
    const Result<SubmissionState> state = co_await m_client->withdraw(id);
    if (!self || !state) {
        co_return self ? failure(state.error()) : failure(ErrorCode::Cancelled);
    }
    co_return co_await refresh();
}

} // namespace madoguchi
