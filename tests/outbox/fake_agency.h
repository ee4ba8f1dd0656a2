#pragma once

#include "agency/gateway_client.h"
#include "base/clock.h"
#include "crypto/certificate_builder.h"

#include <QSet>

#include <coroutine>
#include <deque>

namespace madoguchi
{

/// What goes wrong with one request.
enum class Fault {
    None,
    Unreachable,  ///< no byte left
    Untrusted,    ///< a stranger's server: no byte left
    CutBefore,    ///< cut before the agency had it
    CutAfter,     ///< recorded, no answer
    Delayed,      ///< cut here; the original arrives when deliverDelayed() is called
    Duplicated,   ///< the network delivers it twice
    TakenIn,      ///< 202; recorded when it is asked for the second time
    BusyBefore,   ///< 503 with Retry-After, nothing recorded
    BusyAfter,    ///< 504 of a machine between, recorded
    InFlight,     ///< 409, recorded
    ErrorBefore,  ///< 500, nothing recorded
    ErrorAfter,   ///< 500, recorded
    Garbage,      ///< recorded, the answer is no JSON
    WrongReceipt, ///< recorded, the receipt is for another document
    SignInLost,   ///< 401
    NotAllowed,   ///< 403
    CrashBefore,  ///< this PC dies before the agency had it
    CrashAfter,   ///< this PC dies, recorded
    Hangs,        ///< no answer until cancelAll(), nothing recorded
};
inline constexpr int faultCount = int(Fault::Hangs) + 1;

/// An agency in memory that keeps count: a ledger by submission id as the contract wants it, and what a
/// client must never do. Documents that contain "invalid" are refused.
class FakeAgency final : public GatewayClient
{
public:
    explicit FakeAgency(const Clock &clock);
    ~FakeAgency() override { letGo(); }

    QList<Certificate> receiptAnchors() const { return {m_authority}; }
    void failNext(Fault fault) { m_faults.push_back(fault); }
    void stopFaults() { m_faults.clear(); }
    void signIn() { m_hasSession = true; }
    void deliverDelayed();
    /// The client's process is gone: nothing of it arrives or is answered any more, until revive().
    void kill();
    void revive();
    bool isDead() const { return m_isDead; }

    bool hasFiling(const QUuid &id) const { return m_ledger.contains(id); }
    /// Bytes of it left a client that was not told for certain what became of them.
    bool mayHaveSeen(const QUuid &id) const { return m_uncertain.contains(id); }
    bool isWithdrawn(const QUuid &id) const { return m_withdrawn.contains(id); }
    /// The office has gone too far with it for a withdrawal.
    void closeWithdrawal(const QUuid &id) { m_closed.insert(id); }
    int filings() const { return int(m_ledger.size()); }
    int generationOf(const QUuid &id) const { return m_ledger.value(id).content.generation; }
    /// The files that stand with a filing, by their SHA-256.
    QHash<QString, QByteArray> filesOf(const QUuid &id) const { return m_files.value(id); }
    int puts = 0;
    int uploads = 0;
    int gets = 0;
    int withdrawals = 0;
    QList<QUuid> arrivalOrder;
    /// What a client did that it must never do: other bytes under one id, sending without asking first.
    QStringList violations;
    /// Called at the moment at which the client's process dies.
    std::function<void()> onCrash;
    QList<Application> applicationList;
    QList<Notice> noticeList;
    QHash<QString, QList<ApplicationMessage>> conversations; ///< by reference number
    int messagePuts = 0;
    int messageGets = 0;
    QStringList readNotices; ///< as the agency was told
    QHash<QString, QByteArray> documents;
    QList<RecordSummary> summaries;
    QList<RecordSet> recordSets;
    QList<AccessEntry> accesses;
    qint64 clockOffset = 0;          ///< seconds by which this PC's clock is slow
    int fetches = 0;                 ///< of records, documents and the access log
    bool isProfileAllowed = false;   ///< by this session
    int profileFetches = 0;          ///< how often the register was read
    std::function<void()> onProfile; ///< called as it is read
    bool feedFails = false;

    QString audience() const override { return QStringLiteral("https://fake.example/v1"); }
    QCoro::Task<Result<Challenge>> createChallenge() override;
    QCoro::Task<Result<Session>> createSession(Challenge, Certificate, QByteArray) override;
    QCoro::Task<Outcome> signOut() override;
    bool hasSession() const override { return m_hasSession; }
    QCoro::Task<Outcome> allowProfile(bool allowed) override;
    QCoro::Task<Result<Profile>> profile() override;
    QCoro::Task<Result<QList<Task>>> tasks() override;
    QCoro::Task<Result<QList<Application>>> applications() override;
    QCoro::Task<Result<Application>> application(QString) override;
    QCoro::Task<Result<QList<ApplicationMessage>>> messages(QString referenceNumber) override;
    QCoro::Task<Result<ApplicationMessage>> putMessage(QString referenceNumber, QUuid id,
                                                       QString text) override;
    QCoro::Task<Result<QList<Notice>>> notices() override;
    QCoro::Task<Outcome> markNoticeRead(QString noticeId) override;
    QCoro::Task<Result<QByteArray>> noticeDocument(QString noticeId, NoticeDocument document) override;
    QCoro::Task<Result<QList<RecordSummary>>> recordSummaries() override;
    QCoro::Task<Result<RecordSet>> records(RecordKind kind) override;
    QCoro::Task<Result<QList<AccessEntry>>> accessLog() override;
    QCoro::Task<Result<GatewayCatalogue>> catalogue() override;
    QCoro::Task<Result<SubmissionState>> putSubmission(QUuid id, SubmissionContent content) override;
    QCoro::Task<Outcome> putAttachment(QUuid id, QByteArray bytes) override;
    QCoro::Task<Result<SubmissionState>> submission(QUuid id) override;
    QCoro::Task<Result<SubmissionState>> withdraw(QUuid) override;
    QCoro::Task<Result<SubmissionState>> tombstone(QUuid id, int generation) override;
    std::optional<qint64> serverClockOffsetSeconds() const override
    {
        return m_hasSession ? std::optional(clockOffset) : std::nullopt;
    }
    void cancelAll() override;

private:
    struct Entry
    {
        SubmissionContent content;
        bool isRecorded = false; ///< false: taken in (202)
    };
    using Waiting = std::vector<std::coroutine_handle<>>;
    /// Holds a coroutine until letGo(). Copied by co_await, so it only points.
    struct Pause
    {
        Waiting *waiting;
        explicit Pause(Waiting &list)
            : waiting(&list)
        {
        }
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) { waiting->push_back(handle); }
        void await_resume() const noexcept {}
    };

    QStringList missingFiles(const QUuid &id, const QByteArray &document) const;
    Fault nextFault();
    void letGo();
    /// Nothing when the content is refused or conflicts (then `error` says so).
    bool record(const QUuid &id, const SubmissionContent &content, Error &error);
    SubmissionState answerFor(const QUuid &id, bool isWrong = false) const;

    const Clock &m_clock;
    SoftwareKey m_sealKey;
    Certificate m_authority;
    Certificate m_seal;
    QHash<QUuid, int> m_tombstones; ///< the last generation that is never recorded
    QHash<QUuid, QHash<QString, QByteArray>> m_files;
    QHash<QUuid, Entry> m_ledger;
    QHash<QUuid, int> m_seenGeneration;
    QHash<QUuid, QByteArray> m_seen; ///< the bytes that a client sent first under an id
    QHash<QUuid, bool> m_mustAsk;    ///< the last sending ended without a certain answer
    QSet<QUuid> m_uncertain;
    QSet<QUuid> m_withdrawn;
    QSet<QUuid> m_closed;
    QSet<QUuid> m_mustAskWithdrawal; ///< the last request for it ended without a certain answer
    std::deque<std::pair<QUuid, SubmissionContent>> m_delayed;
    std::deque<Fault> m_faults;
    Waiting m_waiting;
    Pause m_gate{m_waiting};
    bool m_hasSession = true;
    bool m_isDead = false;
    bool m_mustAskMessages = false; ///< the last sending of one ended without a certain answer
};

} // namespace madoguchi
