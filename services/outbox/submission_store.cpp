#include "outbox/submission_store.h"

#include "outbox/submission_record.h"

namespace madoguchi
{
namespace
{
constexpr qsizetype worthReadingAll = 64; // rows; fewer are opened one by one
const QString submissionsTable = QStringLiteral("submissions");

QVariant storedOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(storedTime(time)) : QVariant();
}

tl::unexpected<Error> unknownId()
{
    return failure(ErrorCode::NotFound, QStringLiteral("no such submission"));
}

std::optional<OutboxEvent> eventFor(ApplicationState state)
{
    switch (state) {
    case ApplicationState::Arrived:
        return std::nullopt;
    case ApplicationState::InReview:
    case ApplicationState::ReviewFinished:
        return OutboxEvent::Review;
    case ApplicationState::CorrectionRequested:
        return OutboxEvent::AskCorrection;
    case ApplicationState::Finished:
    case ApplicationState::Declined:
        return OutboxEvent::Finish;
    case ApplicationState::Withdrawn:
        return OutboxEvent::ConfirmWithdrawal;
    }
    return std::nullopt;
}
} // namespace

Result<std::unique_ptr<SubmissionStore>> SubmissionStore::open(Vault &vault, const Clock &clock)
{
    auto migrated = vault.migrate(outboxMigrations());
    if (!migrated) {
        return failure(migrated.error());
    }
    std::unique_ptr<SubmissionStore> store(new SubmissionStore(vault, clock));
    if (auto made = vault.execute(
            QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS dispatch_lease (holder INTEGER PRIMARY KEY)"));
        !made) {
        return failure(made.error());
    }
    const auto lease = store->lease(); // what is being sent right now must not be called Unknown
    if (!lease) {
        return failure(lease.error());
    }
    if (auto recovered = store->recover(); !recovered) {
        return failure(recovered.error());
    }
    if (auto matched = store->matchCopies(); !matched) {
        return failure(matched.error());
    }
    return store;
}

Result<qlonglong> SubmissionStore::countWaiting(const QString &folder)
{
    return Vault::peekCount(folder, submissionsTable,
                            QStringLiteral("state IN ('signed', 'queued', 'sending', 'unknown', 'accepted', "
                                           "'needs-resign', 'held')"));
}

Outcome SubmissionStore::recover()
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    const auto sending = select(QStringLiteral("state = 'sending'"));
    if (!sending) {
        return failure(sending.error());
    }
    for (Submission submission : *sending) {
        auto done = applyEvent(submission, OutboxEvent::Restart).and_then([&] { return write(submission); });
        if (!done) {
            return done;
        }
    }
    return scope->commit();
}

Outcome SubmissionStore::enqueue(const SignedSubmission &filing)
{
    Submission submission = filing.submission;
    if (!isWhatWasSigned(filing.payload, submission) || filing.payload.cms.isEmpty()) {
        return failure(ErrorCode::Internal, QStringLiteral("enqueue: not what was signed"));
    }
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    if (const auto known = this->submission(submission.id)) {
        if (known->state == OutboxState::NeedsResign && submission.generation == known->generation + 1) {
            return resign(*known, filing).and_then([&] { return scope->commit(); }).map([&] {
                keepTwice(*this->submission(submission.id), filing.payload);
            });
        }
        return known->documentSha256 == submission.documentSha256 ? scope->commit()
                                                                  : failure(ErrorCode::SubmissionConflict);
    } else if (known.error().code != ErrorCode::NotFound) {
        return failure(known.error());
    }
    // A correction comes after what it mends; what was filed elsewhere has arrived.
    if (!submission.amends.isNull() && this->submission(submission.amends)) {
        submission.after += OrderEdge{submission.amends, EdgeKind::AfterReceipt};
    }
    for (const OrderEdge &edge : std::as_const(submission.after)) {
        if (const auto before = this->submission(edge.after); !before) {
            return failure(before.error());
        }
    }
    const QString row = rowOf(submission.id);
    const auto sealed =
        m_vault.sealFor(payloadsTable, row, submission.generation, payloadBytes(filing.payload));
    if (!sealed) {
        return failure(sealed.error());
    }
    return applyEvent(submission, OutboxEvent::Enqueue)
        .and_then([&] { return write(submission); })
        .and_then([&]() -> Outcome {
            const auto added = m_vault.execute(
                QStringLiteral("INSERT INTO submission_payloads (id, generation, sealed) VALUES (?, ?, ?)"),
                {row, submission.generation, *sealed});
            return added ? Outcome() : failure(added.error());
        })
        .and_then([&] { return scope->commit(); })
        .map([&] { keepTwice(submission, filing.payload); });
}

Outcome SubmissionStore::resign(const Submission &former, const SignedSubmission &filing)
{
    if (former.mayHaveLeft || former.procedureId != filing.submission.procedureId) {
        return failure(ErrorCode::SubmissionConflict, QStringLiteral("the former signature may still count"));
    }
    Submission submission = filing.submission;
    // The journal of attempts goes on; so does the agency's memory of the key.
    submission.state = former.state;
    submission.attempts = former.attempts;
    submission.firstAttemptAt = former.firstAttemptAt;
    submission.createdAt = former.createdAt;
    submission.after = former.after;
    const QString row = rowOf(submission.id);
    const auto sealed =
        m_vault.sealFor(payloadsTable, row, submission.generation, payloadBytes(filing.payload));
    if (!sealed) {
        return failure(sealed.error());
    }
    return applyEvent(submission, OutboxEvent::Sign)
        .and_then([&] { return applyEvent(submission, OutboxEvent::Enqueue); })
        .and_then([&] { return write(submission); })
        .and_then([&]() -> Outcome {
            const auto put = m_vault.execute(
                QStringLiteral("INSERT INTO submission_payloads (id, generation, sealed) VALUES (?, ?, ?) ON "
                               "CONFLICT (id) DO UPDATE SET generation = excluded.generation, sealed = "
                               "excluded.sealed"),
                {row, submission.generation, *sealed});
            return put ? Outcome() : failure(put.error());
        });
}

Result<bool> SubmissionStore::isEmpty()
{
    const auto rows = m_vault.query(QStringLiteral("SELECT id FROM submissions LIMIT 1"));
    return rows ? Result<bool>(rows->isEmpty()) : failure(rows.error());
}

Result<Submission> SubmissionStore::submission(const QUuid &id)
{
    const auto rows = m_vault.query(QStringLiteral("SELECT * FROM submissions WHERE id = ?"), {rowOf(id)});
    if (!rows) {
        return failure(rows.error());
    }
    return rows->isEmpty() ? unknownId() : read(rows->first());
}

Result<QList<Submission>> SubmissionStore::list() { return select(QStringLiteral("state <> 'set-aside'")); }

Result<QList<Submission>> SubmissionStore::forDispatch(qsizetype first, qsizetype count)
{
    return select(QStringLiteral("state IN ('queued', 'sending', 'unknown', 'accepted', 'withdrawing')"),
                  first, count);
}

Outcome SubmissionStore::readAll()
{
    const auto rows = m_vault.query(QStringLiteral("SELECT * FROM submissions"));
    if (!rows) {
        return failure(rows.error());
    }
    for (const Row &row : *rows) {
        if (const auto submission = read(row);
            !submission && submission.error().code != ErrorCode::StorageCorrupt) {
            return failure(submission.error());
        }
    }
    return {};
}

Result<QList<Submission>> SubmissionStore::select(const QString &where, qsizetype first, qsizetype count)
{
    const auto rows = m_vault.query(
        QStringLiteral("SELECT id, state, version FROM submissions INDEXED BY submissions_in_order WHERE %1 "
                       "ORDER BY created_at, id LIMIT %2 OFFSET %3")
            .arg(where)
            .arg(count)
            .arg(first));
    if (!rows) {
        return failure(rows.error());
    }
    if (rows->size() > m_known.size() + worthReadingAll) {
        if (const auto done = readAll(); !done) {
            return failure(done.error());
        }
    }
    QList<Submission> result;
    result.reserve(rows->size());
    for (const Row &row : *rows) {
        const auto known = m_known.constFind(row.text(QLatin1String("id")));
        if (known != m_known.constEnd() && known->version == row.number(QLatin1String("version")) &&
            row.text(QLatin1String("state")) == stateName(known->submission.state)) {
            result += known->submission;
        } else if (auto submission = this->submission(QUuid(row.text(QLatin1String("id"))))) {
            result += *submission;
        } else if (submission.error().code != ErrorCode::StorageCorrupt &&
                   submission.error().code != ErrorCode::NotFound) {
            return failure(submission.error());
        }
    }
    return result;
}

Result<Submission> SubmissionStore::read(const Row &row)
{
    const QString id = row.text(QLatin1String("id"));
    const QString state = row.text(QLatin1String("state"));
    const qlonglong version = row.number(QLatin1String("version"));
    auto submission = m_vault.openFrom(submissionsTable, id, version, row.bytes(sealedColumn))
                          .and_then([](const QByteArray &bytes) { return submissionFromBytes(bytes); });
    // The plain columns are for looking up only; what they say must be what was sealed.
    if (submission && rowOf(submission->id) == id && state == stateName(submission->state)) {
        m_known.insert(id, {version, *submission});
        return submission;
    }
    m_known.remove(id);
    ++m_changes;
    // The row keeps its place, so that its id is never used for another filing; nothing of it is deleted.
    if (state != QLatin1String("set-aside")) {
        const auto kept = m_vault.setAside(submissionsTable, id, version, row.bytes(sealedColumn));
        const auto marked =
            m_vault.execute(QStringLiteral("UPDATE submissions SET state = 'set-aside' WHERE id = ?"), {id});
        if (!kept || !marked) {
            return failure(kept ? marked.error() : kept.error());
        }
        if (auto restored = restore(QUuid(id))) {
            return restored;
        }
    }
    return failure(ErrorCode::StorageCorrupt, QStringLiteral("submission does not authenticate"));
}

Outcome SubmissionStore::write(const Submission &submission)
{
    dropCopyUnlessNeeded(submission);
    const QString id = rowOf(submission.id);
    const auto known = m_vault.query(QStringLiteral("SELECT version FROM submissions WHERE id = ?"), {id});
    if (!known) {
        return failure(known.error());
    }
    const qlonglong version = known->isEmpty() ? 1 : known->first().number(QLatin1String("version")) + 1;
    const auto sealed = m_vault.sealFor(submissionsTable, id, version, submissionBytes(submission));
    if (!sealed) {
        return failure(sealed.error());
    }
    const auto written = m_vault.execute(
        QStringLiteral(
            "INSERT INTO submissions (id, generation, state, created_at, next_try_at, version, sealed) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET generation = excluded.generation, "
            "state = excluded.state, next_try_at = excluded.next_try_at, version = excluded.version, "
            "sealed = excluded.sealed"),
        {id, submission.generation, QString(stateName(submission.state)), storedTime(submission.createdAt),
         storedOrNull(submission.nextTryAt), version, *sealed});
    ++m_changes;
    m_known.remove(id); // known again when it is read: this transaction may yet be rolled back
    return written ? Outcome() : failure(written.error());
}

Result<QList<SubmissionAttempt>> SubmissionStore::attempts(const QUuid &id)
{
    const auto rows = m_vault.query(
        QStringLiteral(
            "SELECT number, started_at, is_withdrawal, outcome FROM submission_attempts WHERE id = ? "
            "ORDER BY number"),
        {rowOf(id)});
    if (!rows) {
        return failure(rows.error());
    }
    QList<SubmissionAttempt> list;
    for (const Row &row : *rows) {
        list += {int(row.number(QLatin1String("number"))), row.time(QLatin1String("started_at")),
                 row.number(QLatin1String("is_withdrawal")) == 1, row.text(QLatin1String("outcome"))};
    }
    return list;
}

Result<Submission> SubmissionStore::advance(const QUuid &id, OutboxEvent event,
                                            const std::function<Outcome()> &alongside, bool isDeclined)
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    auto submission = this->submission(id);
    if (!submission) {
        return submission;
    }
    const auto done = applyEvent(*submission, event)
                          .and_then([&] {
                              submission->waits = WaitReason::None;
                              submission->nextTryAt = {};
                              submission->isDeclined = isDeclined;
                              if (event == OutboxEvent::Withdraw) {
                                  submission->failures = 0;
                                  submission->lastError.reset();
                              }
                              return write(*submission);
                          })
                          .and_then([&] { return alongside ? alongside() : Outcome(); })
                          .and_then([&] { return scope->commit(); });
    return done ? submission : failure(done.error());
}

Result<Submission> SubmissionStore::retry(const QUuid &id) { return advance(id, OutboxEvent::Retry); }

Result<QList<QUuid>> SubmissionStore::askResign(const QByteArray &certificateFingerprint)
{
    const auto waiting = forDispatch();
    if (!waiting) {
        return failure(waiting.error());
    }
    QList<QUuid> changed;
    for (const Submission &submission : *waiting) {
        if (submission.state == OutboxState::Withdrawing) {
            continue; // its signature has done its work
        }
        if (submission.certificateFingerprint == certificateFingerprint || submission.resignAsked) {
            continue;
        }
        if (submission.mayHaveLeft || submission.state != OutboxState::Queued) {
            Submission marked = submission;
            marked.resignAsked = true;
            if (const Outcome written = write(marked); !written) {
                return failure(written.error());
            }
            continue;
        }
        if (const auto asked = advance(submission.id, OutboxEvent::AskResign); !asked) {
            return failure(asked.error());
        }
        changed << submission.id;
    }
    return changed;
}

Outcome SubmissionStore::holdMoved()
{
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    const auto onTheirWay = forDispatch();
    if (!onTheirWay) {
        return failure(onTheirWay.error());
    }
    for (Submission submission : *onTheirWay) {
        if (submission.state == OutboxState::Withdrawing) {
            continue; // asking for it twice changes nothing
        }
        submission.waits = WaitReason::None;
        submission.nextTryAt = {};
        submission.mayHaveLeft = true; // from the other PC, at any time
        submission.lastError = Error{ErrorCode::FilingMoved, QStringLiteral("from another PC"), {}};
        const auto held =
            applyEvent(submission, OutboxEvent::Hold).and_then([&] { return write(submission); });
        if (!held) {
            return held;
        }
    }
    return scope->commit();
}

Result<Submission> SubmissionStore::cancel(const QUuid &id)
{
    auto known = submission(id);
    if (!known) {
        return known;
    }
    if (known->mayHaveLeft && !isCancellable(*known)) {
        return failure(ErrorCode::NetworkInterrupted,
                       QStringLiteral("cancel: something of it may have left"));
    }
    return advance(id, OutboxEvent::Cancel, [&] {
        const auto purged =
            m_vault.execute(QStringLiteral("DELETE FROM submission_payloads WHERE id = ?"), {rowOf(id)});
        return purged ? Outcome() : failure(purged.error());
    });
}

Result<Submission> SubmissionStore::withdraw(const QUuid &id)
{
    auto known = submission(id);
    if (!known || known->state == OutboxState::Withdrawing || known->state == OutboxState::Withdrawn) {
        return known;
    }
    if (isCancellable(*known) && !known->mayHaveLeft) {
        return cancel(id);
    }
    if (honestWord(*known) == HonestWord::Sent) {
        return failure(ErrorCode::NetworkInterrupted, QStringLiteral("withdraw: not known to have arrived"));
    }
    if (!transition(known->state, OutboxEvent::Withdraw)) {
        return failure(ErrorCode::WithdrawalClosed, QStringLiteral("withdraw: it is over"));
    }
    return advance(id, OutboxEvent::Withdraw);
}

Result<QList<QUuid>> SubmissionStore::follow(const QList<Application> &applications)
{
    QList<QUuid> changed;
    const auto all = list(); // opened before: of thousands hardly any has moved
    if (!all) {
        return failure(all.error());
    }
    QHash<QUuid, OutboxState> states;
    for (const Submission &submission : *all) {
        states.insert(submission.id, submission.state);
    }
    for (const Application &application : applications) {
        const auto event = eventFor(application.state);
        if (!event) {
            continue;
        }
        const bool isDeclined = application.state == ApplicationState::Declined;
        // What mends it goes its way.
        for (const QUuid &id : QList<QUuid>{application.submissionId} + application.amendments) {
            const auto known = states.constFind(id);
            const auto next = known == states.constEnd() ? std::nullopt : transition(*known, *event);
            if (!next || *next == *known) {
                continue;
            }
            const auto moved = followTo(id, *event, isDeclined);
            if (!moved) {
                return failure(moved.error());
            }
            if (*moved) {
                changed += id;
            }
        }
    }
    return changed;
}

Result<bool> SubmissionStore::followTo(const QUuid &id, OutboxEvent event, bool isDeclined)
{
    const auto known = submission(id);
    if (!known) {
        return known.error().code == ErrorCode::NotFound ? Result<bool>(false) : failure(known.error());
    }
    const auto next = transition(known->state, event);
    if (!next || *next == known->state) {
        return false;
    }
    return advance(id, event, {}, isDeclined).map([](const Submission &) { return true; });
}

} // namespace madoguchi
