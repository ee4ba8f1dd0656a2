// The part of Dispatcher that decides what an answer, or the calendar, means for an item.
#include "outbox/dispatcher.h"

#include <QPointer>

namespace madoguchi
{

using std::chrono::milliseconds;

QList<Submission> Dispatcher::items(qsizetype first, qsizetype count, qsizetype *found)
{
    auto list = m_store.forDispatch(first, count);
    if (!list) {
        Q_EMIT storageFailed(list.error());
        return {};
    }
    if (found) {
        *found = list->size();
    }
    list->removeIf([this](const Submission &item) {
        return item.audience != m_client.audience() || (!item.after.isEmpty() && mustWaitItsTurn(item));
    });
    return *list;
}

bool Dispatcher::mustWaitItsTurn(const Submission &item)
{
    if (item.state != OutboxState::Queued || item.mayHaveLeft) {
        return false; // it had its turn
    }
    EdgeState state = EdgeState::Met;
    for (const OrderEdge &edge : item.after) {
        const auto before = m_store.submission(edge.after);
        if (!before && before.error().code != ErrorCode::NotFound &&
            before.error().code != ErrorCode::StorageCorrupt) {
            return true; // the store refuses; it is looked at again
        }
        state = std::max(state, stateOf(edge, before ? std::optional(*before) : std::nullopt));
    }
    if (state == EdgeState::Met) {
        return false;
    }
    // Written down for the person to see, once.
    if (!m_run) {
        return true;
    }
    if (state == EdgeState::Broken || item.waits != WaitReason::Order) {
        const bool isBroken = state == EdgeState::Broken;
        const auto noted = m_store.settle(*m_run->lease, item.id,
                                          {.event = isBroken ? OutboxEvent::Hold : OutboxEvent::AwaitOrder,
                                           .waits = isBroken ? WaitReason::None : WaitReason::Order,
                                           .failures = item.failures});
        if (noted) { // told later: whoever hears it may do anything, and this list is being made
            QMetaObject::invokeMethod(
                this,
                [this, id = item.id] {
                    Q_EMIT changed(id);
                    wake();
                },
                Qt::QueuedConnection);
        }
    }
    return true;
}

std::optional<Submission> Dispatcher::nextDue()
{
    // A few at a time: of ten thousand the first is mostly due.
    constexpr qsizetype page = 64;
    for (qsizetype first = 0;; first += page) {
        qsizetype found = 0;
        const QList<Submission> list = items(first, page, &found);
        if (const Submission *due = m_schedule.firstDue(list, m_clock.elapsedMs())) {
            m_isMoreDue = m_schedule.firstDue(list.sliced(due - list.constData() + 1), m_clock.elapsedMs());
            return *due;
        }
        if (found < page) {
            return std::nullopt;
        }
    }
}

bool Dispatcher::dealtWithHere(const Submission &item)
{
    if (item.state == OutboxState::Sending) {
        // Nothing else sends, so the store failed when the last answer was to be written down.
        settle(item, {.event = OutboxEvent::Restart, .failures = item.failures, .error = item.lastError}, 0);
        return true;
    }
    // What may have left is the agency's to judge; here only what surely has not. And not by this PC's clock
    // alone, which may be wrong by years: the agency has told the time at sign-in.
    if (item.state == OutboxState::Queued && !item.mayHaveLeft && m_client.serverClockOffsetSeconds()) {
        if (item.deadline.isValid() && agencyNow() > item.deadline) {
            settle(item, {.event = OutboxEvent::Expire, .failures = item.failures, .error = item.lastError},
                   0);
            return true;
        }
        if (needsNewSignature(item)) {
            const Error ended{ErrorCode::CertificateEnding, QStringLiteral("ended while waiting"), {}};
            settle(item, {.event = OutboxEvent::AskResign, .failures = item.failures, .error = ended}, 0);
            return true;
        }
    }
    if (!m_client.hasSession()) {
        const Error needed{ErrorCode::SignInRequired, QStringLiteral("no session"), {}};
        fail(item,
             {.event = OutboxEvent::AskSignIn,
              .waits = WaitReason::SignIn,
              .nothingLeft = true,
              .counts = false},
             item.lastError && item.lastError->code == ErrorCode::NotAllowed ? *item.lastError : needed);
        return true;
    }
    return false;
}

bool Dispatcher::needsNewSignature(const Submission &item) const
{
    const bool hasEnded = m_client.serverClockOffsetSeconds() && item.certificateEnd.isValid() &&
                          agencyNow() > item.certificateEnd;
    return item.resignAsked || hasEnded;
}

void Dispatcher::take(const Submission &item, const SubmissionState &answer)
{
    if (answer.submissionId != item.id) {
        const Error wrong{
            ErrorCode::ServerAnswerInvalid, QStringLiteral("answer about another submission"), {}};
        fail(item, {}, wrong);
        return;
    }
    if (answer.stage == SubmissionState::Stage::Received) {
        std::optional<milliseconds> retryAfter;
        if (answer.retryAfterSeconds) {
            retryAfter = std::chrono::seconds(std::clamp<qint64>(*answer.retryAfterSeconds, 0, 1'000'000));
        }
        const int tries = item.state == OutboxState::Accepted ? item.failures + 1 : 0;
        const auto delay = delayAfter(item, tries, retryAfter);
        settle(item, {.event = OutboxEvent::TakenIn, .waits = WaitReason::Delay, .failures = tries},
               delay.count());
        return;
    }
    const auto receipt =
        verifyReceipt(answer.receipt, item.id, item.documentSha256, m_settings.receiptAnchors, agencyNow());
    if (!receipt) {
        fail(item, {.event = OutboxEvent::Hold}, receipt.error());
        return;
    }
    auto stored = m_store.storeReceipt(*m_run->lease, item.id, answer.receipt, *receipt);
    if (stored && answer.stage == SubmissionState::Stage::Withdrawn) {
        stored = m_store.settle(*m_run->lease, item.id, {.event = OutboxEvent::ConfirmWithdrawal});
    }
    if (!stored) {
        postpone(item, stored.error());
        return;
    }
    m_schedule.dueAtOnce(item.id);
    const QPointer<Dispatcher> guard(this);
    Q_EMIT changed(item.id);
    if (guard) {
        Q_EMIT arrived(item.id);
    }
}

void Dispatcher::fail(const Submission &item, Consequence consequence, const Error &error)
{
    const bool wasAsked = item.state == OutboxState::Unknown || item.state == OutboxState::Accepted;
    const bool toldNothing = consequence.event == OutboxEvent::NothingSent ||
                             consequence.event == OutboxEvent::OutcomeUnclear ||
                             consequence.event == OutboxEvent::NotReceived;
    if (wasAsked && toldNothing && isPastRetention(item)) {
        consequence = {.event = OutboxEvent::Hold};
    }
    Settlement settlement;
    settlement.event = consequence.event;
    settlement.waits = consequence.waits;
    settlement.nothingLeft = consequence.nothingLeft;
    settlement.failures = item.failures + (consequence.counts ? 1 : 0);
    settlement.error = error;
    qint64 delay = 0;
    switch (consequence.event) {
    case OutboxEvent::AskSignIn:
        delay = DispatchSchedule::never;
        break;
    case OutboxEvent::NotReceived: // the wait is behind it: it was asked for after one
    case OutboxEvent::Hold:
    case OutboxEvent::Refuse:
    case OutboxEvent::RefuseWithdrawal:
        break;
    default:
        delay = delayAfter(item, item.failures, consequence.retryAfter).count();
        break;
    }
    const bool isAboutTheGateway = error.code == ErrorCode::NetworkUnreachable ||
                                   error.code == ErrorCode::ServerBusy || error.code == ErrorCode::Cancelled;
    if (isAboutTheGateway && delay > 0 && delay != DispatchSchedule::never &&
        !error.facts.value(QStringLiteral("inFlight")).toBool()) {
        m_schedule.pauseGateway(m_clock.elapsedMs() + delay);
    }
    const QPointer<Dispatcher> guard(this);
    settle(item, settlement, delay);
    if (guard && consequence.event == OutboxEvent::AskSignIn) {
        Q_EMIT signInNeeded();
    }
}

void Dispatcher::settle(const Submission &item, const Settlement &settlement, qint64 delayMs)
{
    Settlement written = settlement;
    written.isQuestion = item.state == OutboxState::Withdrawing && item.withdrawalMayHaveLeft;
    if (delayMs > 0 && delayMs != DispatchSchedule::never) {
        written.nextTryAt = m_clock.now().toUTC().addMSecs(delayMs);
    }
    const auto done = m_store.settle(*m_run->lease, item.id, written);
    if (!done) {
        postpone(item, done.error());
        return;
    }
    m_schedule.set(item, delayMs == DispatchSchedule::never ? delayMs : m_clock.elapsedMs() + delayMs);
    Q_EMIT changed(item.id);
}

void Dispatcher::postpone(const Submission &item, const Error &error)
{
    m_schedule.set(item, m_clock.elapsedMs() + m_settings.retry.base.count());
    Q_EMIT storageFailed(error);
}

bool Dispatcher::isPastRetention(const Submission &item) const
{
    const auto seconds = std::chrono::seconds(m_settings.keyRetention).count();
    return item.firstAttemptAt.isValid() && item.firstAttemptAt.secsTo(agencyNow()) > seconds;
}

milliseconds Dispatcher::delayAfter(const Submission &item, int failures,
                                    std::optional<milliseconds> retryAfter) const
{
    std::optional<milliseconds> untilDeadline;
    if (item.deadline.isValid()) {
        untilDeadline = milliseconds(agencyNow().msecsTo(item.deadline));
    }
    // At least a millisecond: a jitter of nothing must still be a wait.
    return std::max(milliseconds(1),
                    m_settings.retry.delay(failures, retryAfter, untilDeadline, m_settings.random));
}

QDateTime Dispatcher::agencyNow() const
{
    return m_clock.now().toUTC().addSecs(m_client.serverClockOffsetSeconds().value_or(0));
}

void Dispatcher::armTimer()
{
    const QList<Submission> list = items();
    qint64 earliest = m_schedule.earliest(list);
    if (earliest == DispatchSchedule::never) {
        return; // by an event only: sign-in, the network, the person
    }
    const qint64 rest = std::max<qint64>(0, earliest - m_clock.elapsedMs());
    m_timer.start(std::min(milliseconds(rest), m_settings.longestSleep));
}

} // namespace madoguchi
