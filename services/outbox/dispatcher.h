#pragma once

#include "agency/gateway_client.h"
#include "outbox/consequence.h"
#include "outbox/dispatch_schedule.h"
#include "outbox/retry_policy.h"
#include "outbox/submission_store.h"

#include <QTimer>

namespace madoguchi
{

struct DispatchSettings
{
    QList<Certificate> receiptAnchors; ///< who may vouch for the agency's receipt seal
    RetryPolicy retry{};
    /// How long the agency surely remembers a submission's key. After that "not received" proves nothing, and
    /// the item is held for the person instead of being sent again.
    std::chrono::hours keyRetention{24 * 365};
    RandomUnit random = systemRandomUnit;
    /// The timer stands still while the machine is suspended, the waits do not: they are looked at this
    /// often.
    std::chrono::milliseconds longestSleep = std::chrono::minutes(1);
};

/// Sends what is queued for one agency and finds out what became of what may have left: one item at a time,
/// the oldest first. Lives on the thread of its store and client, which outlive it.
///
/// The order of every step is the promise: the attempt is on disk before the connection is opened, the
/// verified receipt is on disk before anybody is told, and what is unknown is asked for before it is sent.
class Dispatcher final : public QObject
{
    Q_OBJECT
public:
    Dispatcher(SubmissionStore &store, GatewayClient &client, const Clock &clock, DispatchSettings settings,
               QObject *parent = nullptr);
    /// stop()
    ~Dispatcher() override;

    /// Begins to work. Errors: StorageBusy when another dispatcher works on this outbox; those of the store.
    Outcome start();
    /// Ends what is under way (GatewayClient::cancelAll()), writes down how far it came, and starts nothing
    /// more. The outbox is free for another dispatcher once the client has let go of the request.
    void stop();

    /// Something was enqueued.
    void wake();
    /// One immediate try for everything that waits for the network or the gateway.
    void networkReturned();
    /// A session was opened: what waited for it goes on.
    void signedIn();
    /// The person asks for a try now. Errors: those of SubmissionStore::retry().
    Outcome retry(const QUuid &id);

    bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    /// The item's state, as it stands on disk, is another one.
    void changed(const QUuid &id);
    /// Its verified receipt is on disk.
    void arrived(const QUuid &id);
    void signInNeeded();
    /// The agency has confirmed or refused a withdrawal, and that stands on disk.
    void withdrawalDecided(const QUuid &id);
    /// The store refused; the item is tried again later and nothing was sent meanwhile.
    void storageFailed(const madoguchi::Error &error);
    /// Nothing is due at the moment.
    void rested();

private:
    /// What one start() to stop() holds. Coroutines keep it alive, so the lease is given back only when the
    /// last of them has ended; once it has ended they touch nothing else.
    struct Run
    {
        bool hasEnded = false;
        std::optional<DispatchLease> lease;
    };

    QCoro::Task<void> work(std::shared_ptr<Run> run);
    QCoro::Task<void> send(std::shared_ptr<Run> run, Submission item);
    /// Files first, then the filing that names them; those that the agency says it lacks once more.
    QCoro::Task<void> sendWithFiles(std::shared_ptr<Run> run, Submission item, SubmissionContent content,
                                    QList<QByteArray> files);
    QCoro::Task<void> ask(std::shared_ptr<Run> run, Submission item);
    /// Has the agency promise that it never records what was signed, so that it can be signed again.
    QCoro::Task<void> bury(std::shared_ptr<Run> run, Submission item);
    /// 取下げ: asks first when a request for it may have reached the agency.
    QCoro::Task<void> withdraw(std::shared_ptr<Run> run, Submission item);
    void settleWithdrawal(const Submission &item, const Result<SubmissionState> &answer);
    bool needsNewSignature(const Submission &item) const;

    /// What this agency has to be sent or asked for now; `found`: how many there were before the others were
    /// left out.
    QList<Submission> items(qsizetype first = 0, qsizetype count = -1, qsizetype *found = nullptr);
    /// Another filing has to come first, or will never; then it is held for the person.
    bool mustWaitItsTurn(const Submission &item);
    std::optional<Submission> nextDue();
    /// Whatever needs no network: true when the item is dealt with.
    bool dealtWithHere(const Submission &item);
    void take(const Submission &item, const SubmissionState &answer);
    void fail(const Submission &item, Consequence consequence, const Error &error);
    void settle(const Submission &item, const Settlement &settlement, qint64 delayMs);
    void postpone(const Submission &item, const Error &error);
    bool isPastRetention(const Submission &item) const;
    std::chrono::milliseconds delayAfter(const Submission &item, int failures,
                                         std::optional<std::chrono::milliseconds> retryAfter) const;
    QDateTime agencyNow() const;
    void armTimer();

    SubmissionStore &m_store;
    GatewayClient &m_client;
    const Clock &m_clock;
    DispatchSettings m_settings;
    DispatchSchedule m_schedule;
    QTimer m_timer;
    std::shared_ptr<Run> m_run;
    bool m_isMoreDue = false; ///< beside the item under way
    bool m_isWorking = false;
    bool m_isStopping = false;
};

} // namespace madoguchi
