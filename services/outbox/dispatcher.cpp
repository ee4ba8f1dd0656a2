#include "outbox/dispatcher.h"

#include <QPointer>

namespace madoguchi
{

using std::chrono::milliseconds;

Dispatcher::Dispatcher(SubmissionStore &store, GatewayClient &client, const Clock &clock,
                       DispatchSettings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Dispatcher::wake);
}

Dispatcher::~Dispatcher() { stop(); }

Outcome Dispatcher::start()
{
    if (m_run) {
        return {};
    }
    auto lease = m_store.lease();
    if (!lease) {
        return failure(lease.error());
    }
    const auto waiting = m_store.forDispatch();
    if (!waiting) {
        return failure(waiting.error());
    }
    m_run = std::make_shared<Run>();
    m_run->lease.emplace(*std::move(lease));
    m_isStopping = false;
    m_schedule.clear();
    for (const Submission &item : *waiting) {
        if (item.nextTryAt.isValid()) {
            // The wall clock may have been set since: never later than the longest delay there is.
            const bool wasToldWhen =
                item.lastError && item.lastError->facts.contains(QStringLiteral("retryAfterSeconds"));
            const qint64 longest =
                (wasToldWhen ? m_settings.retry.longestRetryAfter : m_settings.retry.cap).count();
            const qint64 rest = std::clamp<qint64>(m_clock.now().msecsTo(item.nextTryAt), 0, longest);
            m_schedule.set(item, m_clock.elapsedMs() + rest);
        }
    }
    wake();
    return {};
}

void Dispatcher::stop()
{
    if (!m_run) {
        return;
    }
    m_isStopping = true;
    m_timer.stop();
    if (m_isWorking) {
        m_client.cancelAll(); // what was under way is written down before this returns
    }
    m_run->hasEnded = true;
    m_run.reset();
    m_isWorking = false;
}

void Dispatcher::wake()
{
    if (!m_run || m_isStopping || m_isWorking) {
        return; // who works looks again before resting
    }
    m_isWorking = true;
    m_timer.stop();
    work(m_run);
}

void Dispatcher::networkReturned()
{
    m_schedule.endPause();
    for (const Submission &item : items()) {
        if (item.waits == WaitReason::Network) {
            m_schedule.dueAtOnce(item.id);
        }
    }
    wake();
}

void Dispatcher::signedIn()
{
    m_schedule.sessionReturned();
    wake();
}

Outcome Dispatcher::retry(const QUuid &id)
{
    const auto asked = m_store.retry(id);
    if (!asked) {
        return failure(asked.error());
    }
    m_schedule.endPause();
    m_schedule.dueAtOnce(id);
    const QPointer<Dispatcher> guard(this);
    Q_EMIT changed(id);
    if (guard) {
        wake();
    }
    return {};
}

QCoro::Task<void> Dispatcher::work(std::shared_ptr<Run> run)
{
    while (!run->hasEnded && !m_isStopping) {
        const std::optional<Submission> item = nextDue();
        if (run->hasEnded || !item) {
            break;
        }
        if (dealtWithHere(*item)) {
            continue;
        }
        if (item->state == OutboxState::Withdrawing) {
            QCoro::Task<void> withdrawing = withdraw(run, *item);
            co_await withdrawing;
        } else if (item->state == OutboxState::Queued && needsNewSignature(*item)) {
            QCoro::Task<void> burying = bury(run, *item);
            co_await burying;
        } else if (item->state == OutboxState::Queued) {
            QCoro::Task<void> sending = send(run, *item);
            co_await sending;
        } else {
            QCoro::Task<void> asking = ask(run, *item);
            co_await asking;
        }
    }
    if (!run->hasEnded) {
        m_isWorking = false;
        if (!m_isStopping) {
            armTimer();
            Q_EMIT rested();
        }
    }
}

QCoro::Task<void> Dispatcher::send(std::shared_ptr<Run> run, Submission item)
{
    auto payload = m_store.startAttempt(*run->lease, item.id, agencyNow());
    if (!payload) {
        if (payload.error().code == ErrorCode::StorageCorrupt) {
            settle(item, {.event = OutboxEvent::Hold, .failures = item.failures, .error = payload.error()},
                   0);
        } else {
            postpone(item, payload.error());
        }
        co_return;
    }
    Q_EMIT changed(item.id);
    if (run->hasEnded) {
        co_return; // written down as being sent; the next start asks first
    }
    SubmissionContent content;
    content.procedureId = item.procedureId;
    content.procedureVersion = item.procedureVersion;
    content.generation = item.generation;
    content.document = payload->document;
    content.signature = payload->cms;
    if (!item.firstAttemptAt.isValid()) {
        item.firstAttemptAt = agencyNow();
    }
    if (!payload->attachments.isEmpty()) {
        QCoro::Task<void> sending = sendWithFiles(run, item, std::move(content), payload->attachments);
        co_await sending;
        co_return;
    }
    auto answering = m_client.putSubmission(item.id, std::move(content));
    const Result<SubmissionState> answer = co_await answering;
    if (run->hasEnded) {
        co_return;
    }
    if (answer) {
        if (m_isMoreDue) {
            m_client.openAhead();
        }
        take(item, *answer);
    } else {
        fail(item, afterFailedSending(answer.error(), item.lastError), answer.error());
    }
}

QCoro::Task<void> Dispatcher::bury(std::shared_ptr<Run> run, Submission item)
{
    auto answering = m_client.tombstone(item.id, item.generation);
    const Result<SubmissionState> answer = co_await answering;
    if (run->hasEnded) {
        co_return;
    }
    if (answer && answer->stage != SubmissionState::Stage::Tombstoned) {
        take(item, *answer); // it had arrived after all
        co_return;
    }
    const Error ended{ErrorCode::CertificateEnding, QStringLiteral("given up, to be signed again"), {}};
    if (answer) {
        settle(item, {.event = OutboxEvent::AskResign, .isTombstoned = true, .error = ended}, 0);
        co_return;
    }
    const Consequence consequence = afterFailedAsking(answer.error(), item.lastError);
    if (consequence.event == OutboxEvent::AskSignIn || consequence.event == OutboxEvent::Hold) {
        fail(item, consequence, answer.error());
        co_return;
    }
    // Nothing is decided; it waits, and is asked again.
    settle(item,
           {.event = OutboxEvent::Retry,
            .waits = consequence.waits,
            .failures = item.failures + 1,
            .error = answer.error()},
           delayAfter(item, item.failures, consequence.retryAfter).count());
}

QCoro::Task<void> Dispatcher::ask(std::shared_ptr<Run> run, Submission item)
{
    auto answering = m_client.submission(item.id);
    const Result<SubmissionState> answer = co_await answering;
    if (run->hasEnded) {
        co_return;
    }
    if (answer) {
        take(item, *answer);
    } else {
        fail(item, afterFailedAsking(answer.error(), item.lastError), answer.error());
    }
}

} // namespace madoguchi
