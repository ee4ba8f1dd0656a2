#pragma once

#include "agency/conversation.h"
#include "agency/messages.h"
#include "agency/record_messages.h"
#include "crypto/certificate.h"

#include <QCoroTask>

namespace madoguchi
{

/// The agency as the rooms above see it. HttpGatewayClient speaks the contract; flows are tested with a fake.
///
/// Every function may answer with
/// - NetworkUnreachable: nothing was sent; Cancelled: the same, because cancelAll() was called. For a request
///   with a body this is certain: not a byte of the body left, and none will. One without (all of these may
///   be repeated) can leave in the moment in which this side gives it up;
/// - ServerUntrusted: not the agency's certificate; no byte of the request was sent;
/// - NetworkInterrupted, NetworkTimeout, ServerAnswerInvalid, ServerAnswerTooLarge, ServerError: bytes
///   may have been sent and no answer can be relied on, so the outcome is unknown;
/// - ServerBusy (fact retryAfterSeconds when the gateway said when to come back);
/// - SignInRequired (the session, if there was one, is forgotten) and NotAllowed.
/// What a function adds to these stands with it. Only the thread that made the client may use it.
class GatewayClient
{
public:
    virtual ~GatewayClient() = default;

    /// What a sign-in is made out to; for signInMessage().
    virtual QString audience() const = 0;
    virtual QCoro::Task<Result<Challenge>> createChallenge() = 0;
    /// Opens a session and keeps its token. Errors: SignInRefused (fact reason as in the contract's Problem).
    virtual QCoro::Task<Result<Session>> createSession(Challenge challenge, Certificate certificate,
                                                       QByteArray signature) = 0;
    /// Ends the session here in any case, and at the gateway if it can be reached.
    virtual QCoro::Task<Outcome> signOut() = 0;
    virtual bool hasSession() const = 0;

    /// Lets this session read the profile, or takes that back; may be repeated. A session begins without.
    virtual QCoro::Task<Outcome> allowProfile(bool allowed) = 0;
    /// Errors: NotAllowed without allowProfile().
    virtual QCoro::Task<Result<Profile>> profile() = 0;
    virtual QCoro::Task<Result<QList<Task>>> tasks() = 0;
    virtual QCoro::Task<Result<QList<Application>>> applications() = 0;
    /// Errors: NotFound.
    virtual QCoro::Task<Result<Application>> application(QString referenceNumber) = 0;
    /// What was written about one application, the oldest first. Errors: NotFound.
    virtual QCoro::Task<Result<QList<ApplicationMessage>>> messages(QString referenceNumber) = 0;
    /// Writes to the office about an application; the same id with the same text may be repeated for ever.
    /// One call makes at most one request. Errors: ServerBusy also while the same id is being recorded (fact
    /// inFlight = true); MessageRefused: not taken, and never will be as it is; SubmissionConflict: this id
    /// was used for another text; NotFound: no such application.
    virtual QCoro::Task<Result<ApplicationMessage>> putMessage(QString referenceNumber, QUuid id,
                                                               QString text) = 0;
    virtual QCoro::Task<Result<QList<Notice>>> notices() = 0;
    /// Tells the agency that a letter was read; may be repeated. Errors: NotFound.
    virtual QCoro::Task<Outcome> markNoticeRead(QString noticeId) = 0;
    /// The bytes of a document that a letter names, of exactly that size and SHA-256.
    /// Errors: NotFound; ServerAnswerInvalid for other bytes.
    virtual QCoro::Task<Result<QByteArray>> noticeDocument(QString noticeId, NoticeDocument document) = 0;
    /// Which kinds of records there are of this person; nothing of their content.
    virtual QCoro::Task<Result<QList<RecordSummary>>> recordSummaries() = 0;
    /// Errors: NotFound when there are none of this kind.
    virtual QCoro::Task<Result<RecordSet>> records(RecordKind kind) = 0;
    /// Who looked at what; the newest first.
    virtual QCoro::Task<Result<QList<AccessEntry>>> accessLog() = 0;
    /// Needs no session.
    virtual QCoro::Task<Result<GatewayCatalogue>> catalogue() = 0;

    /// Files a signed application; the same id with the same content may be repeated for ever. One call makes
    /// at most one request. Recorded or Withdrawn: it arrived, with a receipt still to be verified. Received:
    /// taken in but not yet recorded, ask with submission(). Errors: ServerBusy also while the same id is
    /// being recorded (fact inFlight = true); SubmissionRejected (see fieldErrors()): not recorded and never
    /// will be as it is; SubmissionConflict: this id was used for other content; AttachmentsMissing (fact
    /// missing: the SHA-256 of each): not recorded, as files that it names are not there.
    virtual QCoro::Task<Result<SubmissionState>> putSubmission(QUuid id, SubmissionContent content) = 0;
    /// Before the filing that names it: a file's bytes, addressed by their SHA-256. It is no filing and tells
    /// nobody anything by itself; a filing may be sent whose files are all there. May be repeated for ever:
    /// the same bytes have the same address. Errors: ServerAnswerInvalid also when the gateway got other
    /// bytes; SubmissionRejected when it takes no file as large.
    virtual QCoro::Task<Outcome> putAttachment(QUuid id, QByteArray bytes) = 0;
    /// Did it arrive? Errors: NotFound only when the gateway itself says "submission-not-received"; a 404 of
    /// anything else on the way is ServerAnswerInvalid.
    virtual QCoro::Task<Result<SubmissionState>> submission(QUuid id) = 0;
    /// Before it is signed again: no generation of it up to this one will ever be recorded; may be repeated.
    /// Tombstoned, or Recorded or Withdrawn when one had arrived before.
    virtual QCoro::Task<Result<SubmissionState>> tombstone(QUuid id, int generation) = 0;
    /// 取下げ; may be repeated. Errors: NotFound; WithdrawalClosed.
    virtual QCoro::Task<Result<SubmissionState>> withdraw(QUuid id) = 0;

    /// The gateway's clock minus this PC's, in seconds, as of the last answer; nothing before the first. For
    /// the deadlines that people see.
    virtual std::optional<qint64> serverClockOffsetSeconds() const = 0;

    /// A request follows at once: the line for it may be opened while the last answer is still being looked
    /// at. Nothing is sent on it before.
    virtual void openAhead() {}

    /// Ends everything under way: Cancelled where nothing was sent yet, NetworkInterrupted elsewhere.
    virtual void cancelAll() = 0;
};

/// The fields that a SubmissionRejected names; empty for other errors.
QList<FieldError> fieldErrors(const Error &error);

} // namespace madoguchi
