// The part of the session that keeps the files of drafts and gives them to what is signed.
#include "app/citizen_session.h"
#include "app/person_store.h"
#include "outbox/drafts.h"

namespace madoguchi
{

Outcome CitizenSession::keepAttachment(const QString &draft, const QByteArray &bytes)
{
    return m_store ? m_store->draftAttachments().put(draft, bytes) : failure(ErrorCode::SignInRequired);
}

Result<QByteArray> CitizenSession::attachment(const QString &draft, const QString &sha256) const
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    auto bytes = m_store->draftAttachments().bytes(draft, sha256);
    if (bytes || bytes.error().code != ErrorCode::AttachmentLost) {
        return bytes;
    }
    const QList<Submission> filings = submissions();
    for (const Submission &filing : filings) {
        const bool mayBeSignedAgain =
            filing.state == OutboxState::NeedsResign || filing.state == OutboxState::Rejected;
        if (!mayBeSignedAgain || draftName(filing.procedureId, filing.amends) != draft) {
            continue;
        }
        const auto files = m_store->outbox().files(filing.id);
        for (const QByteArray &file : files.value_or(QList<QByteArray>())) {
            if (attachmentSha256(file) == sha256) {
                return file;
            }
        }
    }
    return bytes;
}

Outcome CitizenSession::keepOnlyAttachments(const QString &draft, const QStringList &sha256s)
{
    return m_store ? m_store->draftAttachments().keepOnly(draft, sha256s)
                   : failure(ErrorCode::SignInRequired);
}

void CitizenSession::addAttachments(SigningOrder &order) const
{
    const QString draft = draftName(order.procedureId, order.amends);
    for (const Attachment &file : attachmentsNamedIn(order.document)) {
        if (auto bytes = attachment(draft, file.sha256)) {
            order.attachments += *std::move(bytes);
        }
    }
    if (order.amends.isNull()) {
        return;
    }
    // What came with the filing that it mends, or with an earlier correction of it, stands at the agency.
    const QList<Submission> filings = submissions();
    for (const Submission &filing : filings) {
        const bool isPartOfIt = filing.id == order.amends || filing.amends == order.amends;
        if (isPartOfIt && honestWord(filing) >= HonestWord::Arrived) {
            for (const Attachment &file : filing.attachments) {
                order.attachmentsThere += file.sha256;
            }
        }
    }
}

} // namespace madoguchi
