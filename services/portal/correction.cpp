#include "portal/correction.h"

#include <algorithm>

namespace madoguchi
{

std::optional<CorrectionRequest> correctionOf(const Application &application)
{
    if (application.state != ApplicationState::CorrectionRequested || application.history.isEmpty()) {
        return std::nullopt;
    }
    const HistoryEntry &asked = application.history.constLast();
    return CorrectionRequest{
        application.submissionId, application.procedureId, asked.respondBy, asked.message, asked.fields,
        application.amendments};
}

bool isAnswered(const CorrectionRequest &request, const QList<Submission> &outbox)
{
    return std::any_of(outbox.begin(), outbox.end(), [&](const Submission &filing) {
        const bool isOver = filing.state == OutboxState::Cancelled || filing.state == OutboxState::Rejected ||
                            filing.state == OutboxState::Expired;
        return filing.amends == request.submissionId && !isOver && !request.amendments.contains(filing.id);
    });
}

} // namespace madoguchi
