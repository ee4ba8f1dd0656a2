#pragma once

#include "agency/receipt.h"
#include "base/clock.h"
#include "outbox/signing.h"
#include "outbox/submission.h"
#include "vault/vault.h"

namespace madoguchi
{

/// The right to send what is in one vault's outbox. There is never more than one: it is a row in the
/// temporary tables of the vault's own connection, which no other process can have open, and which dies with
/// it. Outlived by its vault.
class DispatchLease
{
public:
    DispatchLease(DispatchLease &&other) noexcept;
    DispatchLease &operator=(DispatchLease &&) = delete;
    DispatchLease(const DispatchLease &) = delete;
    DispatchLease &operator=(const DispatchLease &) = delete;
    ~DispatchLease();

private:
    friend class SubmissionStore;
    explicit DispatchLease(Vault &vault)
        : m_vault(&vault)
    {
    }
    Vault *m_vault;
};

/// How a try ended, for settle().
struct Settlement
{
    OutboxEvent event = OutboxEvent::OutcomeUnclear;
    WaitReason waits = WaitReason::None;
    bool nothingLeft = false;  ///< certain that nothing of this attempt stands at the agency
    bool isQuestion = false;   ///< of a withdrawal: it was only asked about, no attempt ends with it
    bool isTombstoned = false; ///< certain that nothing of any attempt does, nor ever will
    int failures = 0;          ///< the new count
    QDateTime nextTryAt{};
    std::optional<Error> error{};
};

/// The outbox on disk. What a call has acknowledged survives a power cut; every change of state is one
/// transaction and goes through the table of transitions. Lives on its vault's thread.
/// Errors of every call: those of the vault; NotFound for an unknown id; Internal for a change of state that
/// the table does not allow.
class SubmissionStore
{
public:
    /// Whatever was being sent when the program ended is Unknown from now on; what a damaged database lost
    /// comes back from its second copy, Unknown too. Errors: StorageBusy while
    /// another store of this vault is sending.
    static Result<std::unique_ptr<SubmissionStore>> open(Vault &vault, const Clock &clock);
    SubmissionStore(const SubmissionStore &) = delete;
    SubmissionStore &operator=(const SubmissionStore &) = delete;

    /// Before unlocking: how many filings of the store in `folder` have not arrived and are not given up. A
    /// number only; 0 when there is no store.
    static Result<qlonglong> countWaiting(const QString &folder);

    /// Takes a signed filing in, Queued: from here on it is never lost. The same filing again changes
    /// nothing. The next generation of one that needs a signature takes its place. Errors: SubmissionConflict
    /// for other bytes under a known id; NotFound when it is to come after one that is not here.
    Outcome enqueue(const SignedSubmission &filing);

    /// How many came back from their second copies since the store was opened.
    int restored() const { return m_restored; }

    /// Grows with each change of a filing: who keeps a copy of list() sees by it whether that still holds.
    quint64 changes() const { return m_changes; }
    /// Nothing was ever filed from here, not even what can not be read any more.
    Result<bool> isEmpty();

    Result<Submission> submission(const QUuid &id);
    /// The oldest first. Rows that do not authenticate are set aside and left out.
    Result<QList<Submission>> list();
    /// Queued, Sending, Unknown, Accepted and Withdrawing, the oldest first (first in, first out); of these
    /// `count` from `first` on, -1: all.
    Result<QList<Submission>> forDispatch(qsizetype first = 0, qsizetype count = -1);
    Result<QList<SubmissionAttempt>> attempts(const QUuid &id);

    /// The person asks: try now; what was held is asked for first.
    Result<Submission> retry(const QUuid &id);
    /// The person gives it up: what could be sent is purged. Errors: NetworkInterrupted when something of it
    /// may have left, so that giving it up here could leave a filing there; Internal when it is over.
    Result<Submission> cancel(const QUuid &id);
    /// 取下げ: the person's wish is durable from here on and goes to the agency like a filing. What has
    /// surely not left is given up instead, and the agency never hears of it. Errors: NetworkInterrupted when
    /// it is not known whether it arrived; WithdrawalClosed when it is over.
    Result<Submission> withdraw(const QUuid &id);
    /// The signing certificate is another one now (SHA-256 of its DER), and the one before it is revoked
    /// (電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律 第12条): what was signed with
    /// another one and has surely not left must be signed again. What may have left is marked: when the
    /// agency has not received it, it is tombstoned there before it is signed again. Returns the ids that
    /// changed.
    Result<QList<QUuid>> askResign(const QByteArray &certificateFingerprint);
    /// The store came from another PC, which has the same filings: what is on its way is held here until the
    /// person says that it should go out from this one (retry()), and then asked for first.
    Outcome holdMoved();
    /// Takes over how far the agency says its applications are; for what has a receipt only. Returns the ids
    /// that changed.
    Result<QList<QUuid>> follow(const QList<Application> &applications);

    /// The verified receipt, CMS in DER. Errors: NotFound before it came.
    Result<QByteArray> receipt(const QUuid &id);
    /// The document as it was filed (控え). With the receipt what could be sent again is purged, that is the
    /// payload with the signature; the words stay sealed here for the person, who would otherwise hold a
    /// receipt with a hash of nothing. Errors: NotFound before the receipt and after forgetOwnCopy().
    Result<QByteArray> ownCopy(const QUuid &id);
    Outcome forgetOwnCopy(const QUuid &id);

    /// The bytes of the files that go with it; empty once it has arrived. Errors: StorageCorrupt.
    Result<QList<QByteArray>> files(const QUuid &id);
    /// What PUT would send, for what is Queued. Errors: StorageCorrupt when it is no longer what was signed.
    Result<SubmissionContent> content(const QUuid &id);
    /// Another sender of this PC tried it at that time: from here on it may have left, and is asked for. What
    /// is not Queued stays as it is.
    Outcome noteSentElsewhere(const QUuid &id, const QDateTime &at);

    /// Errors: StorageBusy while there is another one.
    Result<DispatchLease> lease();
    /// Writes the attempt down, durable, and hands out the bytes to send: exactly those that were signed.
    /// Call before the connection is opened. `at`: now, by the agency's clock where it is known; invalid: by
    /// this PC's. Errors: StorageCorrupt when they are no longer those.
    Result<SubmissionPayload> startAttempt(const DispatchLease &lease, const QUuid &id,
                                           const QDateTime &at = {});
    /// The same of a withdrawal: from here on the agency may have heard of it.
    Outcome startWithdrawal(const DispatchLease &lease, const QUuid &id, const QDateTime &at = {});
    /// How it ended.
    Result<Submission> settle(const DispatchLease &lease, const QUuid &id, const Settlement &settlement);
    /// Stores a receipt that verifyReceipt() accepted, purges the payload and keeps the own copy, together.
    Result<Submission> storeReceipt(const DispatchLease &lease, const QUuid &id, const QByteArray &cms,
                                    const Receipt &receipt);

private:
    SubmissionStore(Vault &vault, const Clock &clock)
        : m_vault(vault)
        , m_clock(clock)
    {
    }
    Outcome resign(const Submission &former, const SignedSubmission &filing);
    Outcome recover();
    /// What is on its way stands a second time outside the database, and only that.
    Outcome matchCopies();
    void keepTwice(const Submission &submission, const SubmissionPayload &payload);
    void dropCopyUnlessNeeded(const Submission &submission);
    /// From its second copy, as Unknown. Errors: NotFound when there is none that helps.
    Result<Submission> restore(const QUuid &id);
    Result<QList<Submission>> select(const QString &where, qsizetype first = 0, qsizetype count = -1);
    Result<Submission> read(const Row &row);
    /// Opens all rows that are not known yet, where they are many.
    Outcome readAll();
    Outcome write(const Submission &submission);
    Result<SubmissionPayload> payload(const Submission &submission);
    Outcome openAttempt(const Submission &submission, const QDateTime &at);
    Outcome closeAttempt(const Submission &submission, OutboxEvent event, bool nothingLeft);
    Outcome keepOwnCopy(const Submission &submission, const QByteArray &document);
    Result<bool> anyMayHaveLeft(const QUuid &id);
    Result<bool> followTo(const QUuid &id, OutboxEvent event, bool isDeclined);
    /// `alongside` becomes durable together with it.
    Result<Submission> advance(const QUuid &id, OutboxEvent event,
                               const std::function<Outcome()> &alongside = {}, bool isDeclined = false);

    /// A row as it was opened, so that a long list is not opened again each time.
    struct Known
    {
        qlonglong version = 0;
        Submission submission;
    };

    Vault &m_vault;
    const Clock &m_clock;
    QHash<QString, Known> m_known;
    int m_restored = 0;
    quint64 m_changes = 0;
};

} // namespace madoguchi
