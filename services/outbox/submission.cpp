#include "outbox/submission.h"

namespace madoguchi
{

bool isCancellable(const Submission &submission)
{
    // Held is for the person to decide, after a call to the office.
    const bool isDecided = submission.state == OutboxState::Held || submission.state == OutboxState::Rejected;
    return transition(submission.state, OutboxEvent::Cancel) && (!submission.mayHaveLeft || isDecided);
}

Outcome applyEvent(Submission &submission, OutboxEvent event)
{
    const auto next = transition(submission.state, event);
    if (!next) {
        return failure(ErrorCode::Internal,
                       QStringLiteral("outbox: %1 in %2")
                           .arg(QString(eventName(event)), QString(stateName(submission.state))));
    }
    submission.state = *next;
    return {};
}

} // namespace madoguchi
