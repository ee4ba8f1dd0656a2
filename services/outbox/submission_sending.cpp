// The part of SubmissionStore that sending uses: lease, attempts, receipts, own copies.
#include "outbox/submission_record.h"
#include "outbox/submission_store.h"

namespace madoguchi
{
namespace
{
const QString copiesTable = QStringLiteral("submission_copies");
const QString receiptsTable = QStringLiteral("submission_receipts");

Outcome asOutcome(const Result<qlonglong> &done) { return done ? Outcome() : failure(done.error()); }
} // namespace

DispatchLease::DispatchLease(DispatchLease &&other) noexcept
    : m_vault(std::exchange(other.m_vault, nullptr))
{
}

DispatchLease::~DispatchLease()
{
    if (m_vault) {
        // A failure leaves the lease taken until the vault is closed: nothing is sent, which is the safe
        // side.
        static_cast<void>(m_vault->execute(QStringLiteral("DELETE FROM temp.dispatch_lease")));
    }
}

Result<DispatchLease> SubmissionStore::lease()
{
    const auto taken =
        m_vault.execute(QStringLiteral("INSERT OR IGNORE INTO temp.dispatch_lease (holder) VALUES (1)"));
    if (!taken) {
        return failure(taken.error());
    }
    if (*taken != 1) {
        return failure(ErrorCode::StorageBusy, QStringLiteral("this outbox is being sent already"));
    }
    return DispatchLease(m_vault);
}

Result<SubmissionPayload> SubmissionStore::payload(const Submission &submission)
{
    const QString id = rowOf(submission.id);
    const auto rows =
        m_vault.query(QStringLiteral("SELECT sealed FROM submission_payloads WHERE id = ?"), {id});
    if (!rows) {
        return failure(rows.error());
    }
    const QByteArray sealed = rows->isEmpty() ? QByteArray() : rows->first().bytes(sealedColumn);
    auto payload = m_vault.openFrom(payloadsTable, id, submission.generation, sealed)
                       .and_then([](const QByteArray &bytes) { return payloadFromBytes(bytes); });
    if (payload && isWhatWasSigned(*payload, submission)) {
        return payload;
    }
    const auto copy =
        m_vault.secondCopy(id).and_then([](const QByteArray &bytes) { return copyFromBytes(bytes); });
    if (copy && copy->first.generation == submission.generation &&
        isWhatWasSigned(copy->second, submission)) {
        return copy->second;
    }
    return failure(ErrorCode::StorageCorrupt, QStringLiteral("payload is not what was signed"));
}

Result<SubmissionContent> SubmissionStore::content(const QUuid &id)
{
    const auto submission = this->submission(id);
    if (!submission) {
        return failure(submission.error());
    }
    return payload(*submission).map([&](const SubmissionPayload &bytes) {
        return SubmissionContent{submission->procedureId, submission->procedureVersion, bytes.document,
                                 bytes.cms, submission->generation};
    });
}

Result<QList<QByteArray>> SubmissionStore::files(const QUuid &id)
{
    const auto submission = this->submission(id);
    if (!submission) {
        return failure(submission.error());
    }
    return payload(*submission).map([](const SubmissionPayload &bytes) { return bytes.attachments; });
}

Outcome SubmissionStore::noteSentElsewhere(const QUuid &id, const QDateTime &at)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission || submission->state != OutboxState::Queued) {
        return submission ? scope->commit() : failure(submission.error());
    }
    const QDateTime tried = at.isValid() ? at.toUTC() : m_clock.now().toUTC();
    ++submission->attempts;
    submission->mayHaveLeft = true;
    submission->waits = WaitReason::None;
    submission->nextTryAt = {};
    if (!submission->firstAttemptAt.isValid()) {
        submission->firstAttemptAt = tried;
    }
    return applyEvent(*submission, OutboxEvent::OutcomeUnclear)
        .and_then([&] { return write(*submission); })
        .and_then([&] { return openAttempt(*submission, tried); })
        .and_then([&] { return closeAttempt(*submission, OutboxEvent::OutcomeUnclear, false); })
        .and_then([&] { return scope->commit(); });
}

Result<SubmissionPayload> SubmissionStore::startAttempt(const DispatchLease & /*lease*/, const QUuid &id,
                                                        const QDateTime &at)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission) {
        return failure(submission.error());
    }
    auto bytes = payload(*submission);
    if (!bytes) {
        return bytes;
    }
    const QDateTime now = at.isValid() ? at.toUTC() : m_clock.now().toUTC();
    ++submission->attempts;
    submission->mayHaveLeft = true;
    submission->waits = WaitReason::None;
    submission->nextTryAt = {};
    if (!submission->firstAttemptAt.isValid()) {
        submission->firstAttemptAt = now;
    }
    const auto done = applyEvent(*submission, OutboxEvent::StartAttempt)
                          .and_then([&] { return write(*submission); })
                          .and_then([&] { return openAttempt(*submission, now); })
                          .and_then([&] { return scope->commit(); });
    return done ? bytes : failure(done.error());
}

Outcome SubmissionStore::startWithdrawal(const DispatchLease & /*lease*/, const QUuid &id,
                                         const QDateTime &at)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission) {
        return failure(submission.error());
    }
    ++submission->attempts;
    submission->withdrawalMayHaveLeft = true;
    submission->waits = WaitReason::None;
    submission->nextTryAt = {};
    return applyEvent(*submission, OutboxEvent::StartAttempt)
        .and_then([&] { return write(*submission); })
        .and_then([&] { return openAttempt(*submission, at.isValid() ? at.toUTC() : m_clock.now().toUTC()); })
        .and_then([&] { return scope->commit(); });
}

Outcome SubmissionStore::openAttempt(const Submission &submission, const QDateTime &at)
{
    return asOutcome(m_vault.execute(
        QStringLiteral(
            "INSERT INTO submission_attempts (id, number, started_at, is_withdrawal) VALUES (?, ?, ?, ?)"),
        {rowOf(submission.id), submission.attempts, storedTime(at),
         submission.state == OutboxState::Withdrawing ? 1 : 0}));
}

Outcome SubmissionStore::closeAttempt(const Submission &submission, OutboxEvent event, bool nothingLeft)
{
    return asOutcome(m_vault.execute(
        QStringLiteral(
            "UPDATE submission_attempts SET outcome = ?, may_have_left = ? WHERE id = ? AND number = ? AND "
            "is_withdrawal = ?"),
        {QString(eventName(event)), nothingLeft ? 0 : 1, rowOf(submission.id), submission.attempts,
         submission.state == OutboxState::Withdrawing ? 1 : 0}));
}

Result<bool> SubmissionStore::anyMayHaveLeft(const QUuid &id)
{
    const auto rows = m_vault.query(
        QStringLiteral(
            "SELECT count(*) AS number FROM submission_attempts WHERE id = ? AND may_have_left = 1 AND "
            "is_withdrawal = 0"),
        {rowOf(id)});
    return rows ? Result<bool>(rows->first().number(QLatin1String("number")) > 0) : failure(rows.error());
}

Result<Submission> SubmissionStore::settle(const DispatchLease & /*lease*/, const QUuid &id,
                                           const Settlement &settlement)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission) {
        return submission;
    }
    const bool isWithdrawing = submission->state == OutboxState::Withdrawing;
    if (submission->state == OutboxState::Sending || (isWithdrawing && !settlement.isQuestion)) {
        if (auto closed = closeAttempt(*submission, settlement.event, settlement.nothingLeft); !closed) {
            return failure(closed.error());
        }
    }
    if (settlement.isTombstoned) {
        const auto cleared = m_vault.execute(
            QStringLiteral("UPDATE submission_attempts SET may_have_left = 0 WHERE id = ?"), {rowOf(id)});
        if (!cleared) {
            return failure(cleared.error());
        }
    }
    const auto left = anyMayHaveLeft(id);
    if (!left) {
        return failure(left.error());
    }
    submission->mayHaveLeft = *left;
    const bool isAnswered = !settlement.isQuestion || settlement.event == OutboxEvent::NotReceived;
    if (isWithdrawing && settlement.nothingLeft && isAnswered) {
        submission->withdrawalMayHaveLeft = false;
    }
    submission->waits = settlement.waits;
    submission->failures = settlement.failures;
    submission->nextTryAt = settlement.nextTryAt;
    submission->lastError = settlement.error;
    const auto done =
        applyEvent(*submission, settlement.event).and_then([&] { return write(*submission); }).and_then([&] {
            return scope->commit();
        });
    return done ? submission : failure(done.error());
}

Result<Submission> SubmissionStore::storeReceipt(const DispatchLease & /*lease*/, const QUuid &id,
                                                 const QByteArray &cms, const Receipt &receipt)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission) {
        return submission;
    }
    const auto bytes = payload(*submission);
    if (receipt.submissionId != id || receipt.documentSha256 != submission->documentSha256) {
        return failure(ErrorCode::ReceiptInvalid, QStringLiteral("receipt of another submission"));
    }
    const QString row = rowOf(id);
    const auto sealedReceipt = m_vault.sealFor(receiptsTable, row, 1, cms);
    if (!sealedReceipt) {
        return failure(sealedReceipt.error());
    }
    if (submission->state == OutboxState::Sending) {
        if (auto closed = closeAttempt(*submission, OutboxEvent::Receipt, false); !closed) {
            return failure(closed.error());
        }
    }
    submission->referenceNumber = receipt.referenceNumber;
    submission->arrivedAt = receipt.arrivedAt;
    submission->waits = WaitReason::None;
    submission->failures = 0;
    submission->nextTryAt = {};
    submission->lastError.reset();
    auto done = applyEvent(*submission, OutboxEvent::Receipt)
                    .and_then([&] { return write(*submission); })
                    .and_then([&] {
                        return asOutcome(m_vault.execute(
                            QStringLiteral(
                                "INSERT INTO submission_receipts (id, stored_at, sealed) VALUES (?, ?, ?)"),
                            {row, storedTime(m_clock.now()), *sealedReceipt}));
                    });
    if (done && bytes) { // a payload that no longer opens does not keep its receipt from being stored
        done = keepOwnCopy(*submission, bytes->document);
    }
    done = done.and_then([&] {
                   return asOutcome(m_vault.execute(
                       QStringLiteral("DELETE FROM submission_payloads WHERE id = ?"), {row}));
               })
               .and_then([&] { return scope->commit(); });
    return done ? submission : failure(done.error());
}

Outcome SubmissionStore::keepOwnCopy(const Submission &submission, const QByteArray &document)
{
    const QString row = rowOf(submission.id);
    const auto sealed = m_vault.sealFor(copiesTable, row, submission.generation, document);
    if (!sealed) {
        return failure(sealed.error());
    }
    return asOutcome(m_vault.execute(
        QStringLiteral("INSERT INTO submission_copies (id, generation, sealed) VALUES (?, ?, ?)"),
        {row, submission.generation, *sealed}));
}

Result<QByteArray> SubmissionStore::ownCopy(const QUuid &id)
{
    const QString row = rowOf(id);
    const auto rows =
        m_vault.query(QStringLiteral("SELECT generation, sealed FROM submission_copies WHERE id = ?"), {row});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("no own copy"));
    }
    const Row &found = rows->first();
    return m_vault.openFrom(copiesTable, row, found.number(QLatin1String("generation")),
                            found.bytes(sealedColumn));
}

Outcome SubmissionStore::forgetOwnCopy(const QUuid &id)
{
    return asOutcome(
        m_vault.execute(QStringLiteral("DELETE FROM submission_copies WHERE id = ?"), {rowOf(id)}));
}

Result<QByteArray> SubmissionStore::receipt(const QUuid &id)
{
    const QString row = rowOf(id);
    const auto rows =
        m_vault.query(QStringLiteral("SELECT sealed FROM submission_receipts WHERE id = ?"), {row});
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("no receipt yet"));
    }
    return m_vault.openFrom(receiptsTable, row, 1, rows->first().bytes(sealedColumn));
}

} // namespace madoguchi
