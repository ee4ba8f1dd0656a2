// The part of SubmissionStore that keeps what is on its way a second time, outside the database.
#include "outbox/submission_record.h"
#include "outbox/submission_store.h"

#include <QSet>

namespace madoguchi
{
namespace
{
/// Something of it can still be sent, or may stand at the agency without a receipt here.
bool isOnItsWay(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Accepted:
    case OutboxState::Held:
    case OutboxState::Expired:
        return true;
    default:
        return false;
    }
}
} // namespace

void SubmissionStore::keepTwice(const Submission &submission, const SubmissionPayload &payload)
{
    const Outcome kept = m_vault.keepSecondCopy(rowOf(submission.id), copyBytes(submission, payload));
    if (!kept) {
        // The filing stands in the database; the next opening tries again.
        qWarning("A filing has no second copy yet: %s", qPrintable(kept.error().detail));
    }
}

void SubmissionStore::dropCopyUnlessNeeded(const Submission &submission)
{
    if (!isOnItsWay(submission.state)) {
        m_vault.dropSecondCopy(rowOf(submission.id));
    }
}

Outcome SubmissionStore::matchCopies()
{
    const auto rows = m_vault.query(QStringLiteral("SELECT id, state FROM submissions"));
    if (!rows) {
        return failure(rows.error());
    }
    QHash<QString, QString> states;
    for (const Row &row : *rows) {
        states.insert(row.text(QLatin1String("id")), row.text(QLatin1String("state")));
    }
    const QStringList copies = m_vault.secondCopies();
    for (const QString &copy : copies) {
        const auto known = states.constFind(copy);
        // A row that was lost, or that was set aside because it does not authenticate.
        if (known == states.constEnd() || *known == QLatin1String("set-aside")) {
            if (const auto restored = restore(QUuid(copy));
                !restored && restored.error().code != ErrorCode::StorageCorrupt &&
                restored.error().code != ErrorCode::NotFound) {
                return failure(restored.error());
            }
            continue;
        }
        const auto state = stateFromName(QLatin1String(known->toLatin1()));
        if (state && !isOnItsWay(*state)) {
            m_vault.dropSecondCopy(copy);
        }
    }
    const QSet<QString> there(copies.begin(), copies.end());
    for (auto entry = states.cbegin(); entry != states.cend(); ++entry) {
        const auto state = stateFromName(QLatin1String(entry.value().toLatin1()));
        if (!state || !isOnItsWay(*state) || there.contains(entry.key())) {
            continue;
        }
        const auto item = submission(QUuid(entry.key()));
        const auto content = item ? payload(*item) : failure(item.error());
        if (content) {
            keepTwice(*item, *content);
        }
    }
    return {};
}

Result<Submission> SubmissionStore::restore(const QUuid &id)
{
    const QString row = rowOf(id);
    auto copy =
        m_vault.secondCopy(row).and_then([](const QByteArray &bytes) { return copyFromBytes(bytes); });
    if (!copy) {
        return failure(copy.error());
    }
    const auto receipts =
        m_vault.query(QStringLiteral("SELECT id FROM submission_receipts WHERE id = ?"), {row});
    if (!receipts) {
        return failure(receipts.error());
    }
    if (copy->first.id != id || !receipts->isEmpty()) {
        return failure(ErrorCode::NotFound, QStringLiteral("the second copy is of no use"));
    }
    auto &[submission, content] = *copy;
    // How far it came is not known: the agency is asked before anything is sent again.
    submission.state = OutboxState::Unknown;
    submission.waits = WaitReason::None;
    submission.mayHaveLeft = true;
    if (!submission.firstAttemptAt.isValid()) {
        submission.firstAttemptAt = submission.createdAt;
    }
    const auto last = m_vault.query(
        QStringLiteral("SELECT max(number) AS number FROM submission_attempts WHERE id = ?"), {row});
    const auto sealed = m_vault.sealFor(payloadsTable, row, submission.generation, payloadBytes(content));
    if (!last || !sealed) {
        return failure(last ? sealed.error() : last.error());
    }
    submission.attempts = int(last->first().number(QLatin1String("number")));
    auto scope = m_vault.transaction();
    if (!scope) {
        return failure(scope.error());
    }
    const auto done = write(submission).and_then([&]() -> Outcome {
        const auto put = m_vault.execute(
            QStringLiteral("INSERT INTO submission_payloads (id, generation, sealed) VALUES (?, ?, ?) ON "
                           "CONFLICT (id) DO UPDATE SET generation = excluded.generation, sealed = "
                           "excluded.sealed"),
            {row, submission.generation, *sealed});
        return put ? scope->commit() : failure(put.error());
    });
    if (!done) {
        return failure(done.error());
    }
    ++m_restored;
    return submission;
}

} // namespace madoguchi
