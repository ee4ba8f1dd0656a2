#pragma once

#include "agency/gateway_client.h"
#include "outbox/message_store.h"
#include "outbox/retry_policy.h"

#include <QTimer>

namespace madoguchi
{

/// Sends the person's messages to one agency, those of one application in the order in which they were
/// written. Like a filing (Dispatcher): the attempt is on disk before the connection is opened, and what may
/// have left is asked for before it is sent again. Lives on the thread of its store and client, which outlive
/// it.
class MessageSender final : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        RetryPolicy retry{};
        RandomUnit random = systemRandomUnit;
    };

    MessageSender(MessageStore &store, GatewayClient &client, const Clock &clock, Settings settings,
                  QObject *parent = nullptr);
    ~MessageSender() override; ///< stop()

    /// Ends what is under way and begins nothing more; what was being sent is asked for at the next opening.
    void stop();
    /// A message was taken in, or there is a session again.
    void wake();
    /// One immediate try for everything.
    void tryNow();

Q_SIGNALS:
    void changed(); ///< what stands on disk is another state
    void arrived(const QString &referenceNumber);
    void signInNeeded();
    void rested(); ///< nothing is due at the moment

private:
    struct Run
    {
        bool hasEnded = false;
    };
    struct Pause
    {
        int failures = 0;
        qint64 until = 0; ///< Clock::elapsedMs()
    };

    QCoro::Task<void> work(std::shared_ptr<Run> run);
    QCoro::Task<void> send(std::shared_ptr<Run> run, OwnMessage message);
    QCoro::Task<void> ask(std::shared_ptr<Run> run, OwnMessage message);
    /// The first of each application that has not come to an end.
    QList<OwnMessage> heads() const;
    std::optional<OwnMessage> nextDue() const;
    void settle(const OwnMessage &message, MessageState state, std::optional<ErrorCode> error);
    void arrive(const OwnMessage &message, const QDateTime &at);
    void pause(const OwnMessage &message, std::optional<std::chrono::milliseconds> retryAfter);
    void armTimer();

    MessageStore &m_store;
    GatewayClient &m_client;
    const Clock &m_clock;
    const Settings m_settings;
    std::shared_ptr<Run> m_run = std::make_shared<Run>();
    QHash<QString, Pause> m_pauses; ///< by application
    QTimer m_timer;
    bool m_isWorking = false;
};

} // namespace madoguchi
