#include "outbox/message_sender.h"

#include "outbox/consequence.h"

#include <QPointer>
#include <QSet>

#include <algorithm>

namespace madoguchi
{
namespace
{

using std::chrono::milliseconds;

/// The timer stands still while the machine is suspended, the waits do not: they are looked at this often.
constexpr milliseconds longestSleep = std::chrono::minutes(1);

bool isOver(const OwnMessage &message)
{
    return message.state == MessageState::Arrived || message.state == MessageState::Refused;
}

/// The agency's own word that it will never take this message as it is.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::MessageRefused || code == ErrorCode::SubmissionConflict ||
           code == ErrorCode::NotFound;
}

} // namespace

MessageSender::MessageSender(MessageStore &store, GatewayClient &client, const Clock &clock,
                             Settings settings, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_client(client)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageSender::wake);
}

MessageSender::~MessageSender() { stop(); }

void MessageSender::stop()
{
    if (m_run->hasEnded) {
        return;
    }
    m_run->hasEnded = true;
    m_timer.stop();
    if (m_isWorking) {
        m_client.cancelAll();
    }
}

void MessageSender::wake()
{
    if (m_run->hasEnded || m_isWorking) {
        return; // who works looks again before resting
    }
    m_isWorking = true;
    m_timer.stop();
    work(m_run);
}

void MessageSender::tryNow()
{
    m_pauses.clear();
    wake();
}

QList<OwnMessage> MessageSender::heads() const
{
    QList<OwnMessage> first;
    QSet<QString> seen;
    for (const OwnMessage &message : m_store.all()) {
        if (message.audience == m_client.audience() && !isOver(message) &&
            !seen.contains(message.referenceNumber)) {
            seen.insert(message.referenceNumber);
            first += message;
        }
    }
    return first;
}

std::optional<OwnMessage> MessageSender::nextDue() const
{
    const QList<OwnMessage> first = heads();
    const auto due = std::find_if(first.begin(), first.end(), [this](const OwnMessage &message) {
        return m_pauses.value(message.referenceNumber).until <= m_clock.elapsedMs();
    });
    return due == first.end() ? std::nullopt : std::optional(*due);
}

QCoro::Task<void> MessageSender::work(std::shared_ptr<Run> run)
{
    while (!run->hasEnded) {
        const std::optional<OwnMessage> message = nextDue();
        if (!message) {
            break;
        }
        if (!m_client.hasSession()) {
            m_isWorking = false; // goes on with the next session
            Q_EMIT signInNeeded();
            co_return;
        }
        if (message->state == MessageState::Kept) {
            QCoro::Task<void> sending = send(run, *message);
            co_await sending;
        } else {
            QCoro::Task<void> asking = ask(run, *message);
            co_await asking;
        }
    }
    if (!run->hasEnded) {
        m_isWorking = false;
        armTimer();
        Q_EMIT rested();
    }
}

QCoro::Task<void> MessageSender::send(std::shared_ptr<Run> run, OwnMessage message)
{
    if (!m_store.startAttempt(message.id)) {
        pause(message, {}); // nothing leaves that is not written down
        co_return;
    }
    Q_EMIT changed();
    if (run->hasEnded) {
        co_return;
    }
    auto answering = m_client.putMessage(message.referenceNumber, message.id, message.text);
    const Result<ApplicationMessage> answer = co_await answering;
    if (run->hasEnded) {
        co_return; // written down as being sent: the next opening asks first
    }
    if (answer) {
        arrive(message, answer->at);
        co_return;
    }
    if (isRefusal(answer.error().code)) {
        settle(message, MessageState::Refused, answer.error().code);
        co_return;
    }
    const Consequence consequence = afterFailedSending(answer.error(), std::nullopt);
    pause(message, consequence.retryAfter);
    settle(message, consequence.nothingLeft ? MessageState::Kept : MessageState::Unknown,
           answer.error().code);
}

QCoro::Task<void> MessageSender::ask(std::shared_ptr<Run> run, OwnMessage message)
{
    auto answering = m_client.messages(message.referenceNumber);
    const Result<QList<ApplicationMessage>> answer = co_await answering;
    if (run->hasEnded) {
        co_return;
    }
    if (!answer) {
        const Error &error = answer.error();
        if (error.code == ErrorCode::NotFound) {
            settle(message, MessageState::Refused, error.code);
            co_return;
        }
        pause(message, afterFailedAsking(error, std::nullopt).retryAfter);
        settle(message, MessageState::Unknown, error.code);
        co_return;
    }
    const auto found = std::find_if(answer->begin(), answer->end(), [&](const ApplicationMessage &known) {
        return known.messageId == message.id && known.author == MessageAuthor::Person;
    });
    if (found != answer->end()) {
        arrive(message, found->at);
    } else {
        // It has not arrived: it may go again, under the same key. The wait is behind it.
        settle(message, MessageState::Kept, std::nullopt);
    }
}

void MessageSender::settle(const OwnMessage &message, MessageState state, std::optional<ErrorCode> error)
{
    if (!m_store.settle(message.id, state, error)) {
        pause(message, {}); // it stays as it was on disk, and is asked for
    }
    Q_EMIT changed();
}

void MessageSender::arrive(const OwnMessage &message, const QDateTime &at)
{
    if (!m_store.settleArrived(message.id, at)) {
        pause(message, {});
        return;
    }
    m_pauses.remove(message.referenceNumber);
    const QPointer<MessageSender> guard(this);
    Q_EMIT changed();
    if (guard) {
        Q_EMIT arrived(message.referenceNumber);
    }
}

void MessageSender::pause(const OwnMessage &message, std::optional<milliseconds> retryAfter)
{
    Pause &pause = m_pauses[message.referenceNumber];
    const auto delay = m_settings.retry.delay(pause.failures, retryAfter, {}, m_settings.random);
    ++pause.failures;
    // At least a millisecond: a jitter of nothing must still be a wait.
    pause.until = m_clock.elapsedMs() + std::max(milliseconds(1), delay).count();
}

void MessageSender::armTimer()
{
    qint64 earliest = -1;
    const QList<OwnMessage> first = heads();
    for (const OwnMessage &message : first) {
        const qint64 until = m_pauses.value(message.referenceNumber).until;
        earliest = earliest < 0 ? until : std::min(earliest, until);
    }
    if (earliest >= 0) {
        const milliseconds rest(std::max<qint64>(0, earliest - m_clock.elapsedMs()));
        m_timer.start(std::min(rest, longestSleep));
    }
}

} // namespace madoguchi
