#include "outbox/submission.h"

namespace madoguchi
{

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
