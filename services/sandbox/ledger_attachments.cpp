// The part of Ledger that holds the files of submissions.
#include "sandbox/instants.h"
#include "sandbox/ledger.h"
#include "sandbox/sql.h"

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

Outcome Ledger::keepAttachment(const QString &submissionId, const QString &personId, const QString &sha256,
                               const QByteArray &bytes, const QDateTime &keptUntil)
{
    // What a filing names has no end, and keeps none.
    return run(m_database,
               u"INSERT INTO attachments (submission_id, person_id, sha256, kept_until, bytes) VALUES (?, ?, "
               "?, ?, ?) ON CONFLICT (submission_id, person_id, sha256) DO UPDATE SET kept_until = CASE "
               "kept_until WHEN '' THEN '' ELSE excluded.kept_until END"_s,
               {submissionId, personId, sha256, instantText(keptUntil), bytes})
        .map([](const QSqlQuery &) {});
}

Result<QList<Ledger::AttachmentRow>> Ledger::attachments(const QString &submissionId, const QString &personId)
{
    return run(m_database,
               u"SELECT sha256, length(bytes), kept_until FROM attachments WHERE submission_id = ? AND "
               "person_id = ? ORDER BY rowid"_s,
               {submissionId, personId})
        .map([](QSqlQuery row) {
            QList<AttachmentRow> list;
            while (row.next()) {
                const QString until = row.value(2).toString();
                list.append({.sha256 = row.value(0).toString(),
                             .bytes = row.value(1).toLongLong(),
                             .keptUntil = until.isEmpty() ? QDateTime() : instantOf(until)});
            }
            return list;
        });
}

Result<std::optional<QByteArray>> Ledger::attachment(const QString &submissionId, const QString &sha256)
{
    return run(m_database, u"SELECT bytes FROM attachments WHERE submission_id = ? AND sha256 = ?"_s,
               {submissionId, sha256})
        .map([](QSqlQuery row) {
            return row.next() ? std::optional(row.value(0).toByteArray()) : std::nullopt;
        });
}

Outcome Ledger::forgetAttachments(const QDateTime &keptBefore)
{
    return run(m_database, u"DELETE FROM attachments WHERE kept_until <> '' AND kept_until < ?"_s,
               {instantText(keptBefore)})
        .map([](const QSqlQuery &) {});
}

} // namespace madoguchi::sandbox
