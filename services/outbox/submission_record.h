#pragma once

#include "outbox/submission.h"
#include "vault/migration.h"

namespace madoguchi
{

/// The outbox's tables. Plain: ids, states, times. Everything else is sealed.
/// submissions: one row a filing · submission_payloads: what is sent, gone with the receipt ·
/// submission_copies: the person's own copy (控え) from then on · submission_attempts: the journal ·
/// submission_receipts: only ever added to.
QList<Migration> outboxMigrations();

inline constexpr QLatin1String payloadsTable("submission_payloads");
inline constexpr QLatin1String sealedColumn("sealed");

/// A submission's name in every table.
inline QString rowOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

/// The sealed part of a submission, as JSON. id, generation, state and createdAt stand in it too: the plain
/// columns are for looking up, and one that was changed from outside is noticed.
QByteArray submissionBytes(const Submission &submission);

/// The opposite. Errors: StorageCorrupt.
Result<Submission> submissionFromBytes(const QByteArray &bytes);

/// Both as one record, for the second copy of what is on its way.
QByteArray copyBytes(const Submission &submission, const SubmissionPayload &payload);
Result<std::pair<Submission, SubmissionPayload>> copyFromBytes(const QByteArray &bytes);

/// Document and signature as one record. Errors of reading: StorageCorrupt.
QByteArray payloadBytes(const SubmissionPayload &payload);
Result<SubmissionPayload> payloadFromBytes(const QByteArray &bytes);

} // namespace madoguchi
