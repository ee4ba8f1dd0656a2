// The part of Submissions that takes the files which a filing names.
#include "procedures/attachment.h"
#include "sandbox/instants.h"
#include "sandbox/submissions.h"
#include "sandbox/wire_values.h"

#include <algorithm>

namespace madoguchi::sandbox
{
using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestFile = 20LL * 1024 * 1024;
constexpr int daysKept = 7; ///< without a filing that names it

} // namespace

Answer Submissions::putAttachment(const Resident &resident, const QString &idAndHash, const QByteArray &body)
{
    const auto uuid = uuidOf(idAndHash.section(u'/', 0, 0));
    const QString sha256 = idAndHash.section(u'/', 1, 1);
    if (!uuid || !isAttachmentSha256(sha256) || body.isEmpty()) {
        return problem(ProblemType::RequestInvalid, u"no UUID, no SHA-256 or an empty file"_s);
    }
    if (body.size() > largestFile) {
        return problemWithStatus(413, ProblemType::RequestInvalid, u"A file has at most 20 MiB"_s);
    }
    if (attachmentSha256(body) != sha256) {
        return problem(ProblemType::AttachmentMismatch);
    }
    const QDateTime now = m_clock.now();
    if (!m_ledger.forgetAttachments(now)) {
        return busy(503, storageRetrySeconds);
    }
    const auto before = m_ledger.attachments(*uuid, resident.id);
    if (!before) {
        return busy(503, storageRetrySeconds);
    }
    qint64 held = 0;
    bool isFiled = false;
    for (const Ledger::AttachmentRow &row : *before) {
        held += row.sha256 == sha256 ? 0 : row.bytes;
        isFiled = isFiled || (row.sha256 == sha256 && !row.keptUntil.isValid());
    }
    if (held + body.size() > mostAttachedBytes) {
        return problemWithStatus(413, ProblemType::RequestInvalid, u"Together at most 64 MiB"_s);
    }
    const QDateTime until = now.addDays(daysKept);
    if (!m_ledger.keepAttachment(*uuid, resident.id, sha256, body, until)) {
        return busy(503, storageRetrySeconds);
    }
    QJsonObject answer{{"sha256"_L1, sha256}, {"bytes"_L1, body.size()}};
    if (!isFiled) {
        answer.insert("kept_until"_L1, instantText(until));
    }
    return json(200, answer);
}

Result<QStringList> Submissions::missingAttachments(const Resident &resident, const SentSubmission &sent,
                                                    const QString &amends)
{
    const QList<Attachment> named = attachmentsNamedIn(sent.document);
    if (named.isEmpty()) {
        return QStringList();
    }
    QStringList places{sent.submissionId};
    if (!amends.isEmpty()) {
        const auto earlier = m_ledger.amendments(amends);
        if (!earlier) {
            return failure(earlier.error());
        }
        places += amends;
        for (const Filing &filing : *earlier) {
            places += filing.submissionId;
        }
    }
    QHash<QString, qint64> there;
    for (const QString &place : std::as_const(places)) {
        const auto rows = m_ledger.attachments(place, resident.id);
        if (!rows) {
            return failure(rows.error());
        }
        for (const Ledger::AttachmentRow &row : *rows) {
            there.insert(row.sha256, row.bytes);
        }
    }
    QStringList missing;
    for (const Attachment &file : named) {
        // The size stands in what was signed: a document that says another one names another file.
        if (there.value(file.sha256, -1) != file.bytes) {
            missing += file.sha256;
        }
    }
    return missing;
}

} // namespace madoguchi::sandbox
