// The part of the session that answers what the agency wants mended (補正).
#include "app/citizen_session.h"
#include "app/person_store.h"

#include <algorithm>

namespace madoguchi
{

std::optional<CorrectionRequest> CitizenSession::correction(const QUuid &submissionId) const
{
    const FeedSnapshot *snapshot = m_store ? m_store->feed().snapshot() : nullptr;
    if (!snapshot) {
        return std::nullopt;
    }
    const auto application =
        std::find_if(snapshot->applications.begin(), snapshot->applications.end(),
                     [&](const Application &known) { return known.submissionId == submissionId; });
    const auto asked =
        application == snapshot->applications.end() ? std::nullopt : correctionOf(*application);
    return asked && !isAnswered(*asked, submissions()) ? asked : std::nullopt;
}

Result<QByteArray> CitizenSession::lastDocumentOf(const QUuid &submissionId) const
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    Result<QByteArray> last = m_store->outbox().ownCopy(submissionId);
    const QList<Submission> filings = submissions(); // the oldest first
    for (const Submission &filing : filings) {
        if (filing.amends == submissionId) {
            if (auto mended = m_store->outbox().ownCopy(filing.id)) {
                last = std::move(mended);
            }
        }
    }
    return last;
}

Result<QByteArray> CitizenSession::signedDocument(const QUuid &submissionId) const
{
    if (!m_store) {
        return failure(ErrorCode::SignInRequired);
    }
    return m_store->outbox().content(submissionId).map([](const SubmissionContent &content) {
        return content.document;
    });
}

} // namespace madoguchi
