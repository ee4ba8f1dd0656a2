#include "app/signing_order.h"

#include "base/japan_time.h"
#include "procedures/application_document.h"

#include <algorithm>

namespace madoguchi
{
namespace
{

/// How far ahead the last day for filing online is looked for; a notice may wait no longer than this.
constexpr int longestWait = 60;

/// The last second of `day` in Japan.
QDateTime endOfDay(const QDate &day)
{
    return momentInJapan(day.addDays(1), QTime(0, 0)).toUTC().addSecs(-1);
}

QDate lastDayFor(const Form &form, const QDate &today)
{
    QDate last = today;
    while (last < today.addDays(longestWait) && form.issues(last.addDays(1)).isEmpty()) {
        last = last.addDays(1);
    }
    return last;
}

/// Nothing more will come of it: to wait for it would be to wait for ever.
bool isOver(const Submission &filing)
{
    return filing.state == OutboxState::Withdrawn || filing.state == OutboxState::Rejected ||
           filing.state == OutboxState::Expired || filing.state == OutboxState::Cancelled;
}

} // namespace

QList<OrderEdge> edgesFor(const Procedure &procedure, const QList<Submission> &filings)
{
    QList<OrderEdge> edges;
    for (const Predecessor &before : procedure.after) {
        const auto newest = std::find_if(filings.rbegin(), filings.rend(), [&](const Submission &filing) {
            return filing.procedureId == before.procedure && !isOver(filing);
        });
        if (newest != filings.rend()) {
            edges +=
                OrderEdge{newest->id, before.state == Predecessor::State::Approval ? EdgeKind::AfterApproval
                                                                                   : EdgeKind::AfterReceipt};
        }
    }
    return edges;
}

SigningOrder signingOrderFor(const Form &form, const KnownFacts &applicant, const QString &recipientCode,
                             const QString &audience, const Clock &clock,
                             const std::optional<SignedBefore> &before, const std::optional<Mending> &mending)
{
    const Procedure &procedure = form.procedure();
    SigningOrder order;
    order.id = before ? before->id : newSubmissionId();
    order.generation = before ? before->generation + 1 : 1;
    order.procedureId = procedure.id;
    order.procedureVersion = procedure.version;
    order.title = procedure.title;
    order.recipient = procedure.recipient;
    order.audience = audience;
    const QDate last = lastDayFor(form, clock.today());
    const bool isSooner = mending && mending->respondBy.isValid() && mending->respondBy < last;
    order.deadline = endOfDay(isSooner ? mending->respondBy : last);

    ApplicationHead head = ApplicationHead::forApplicant(applicant);
    head.submissionId = order.id.toString(QUuid::WithoutBraces);
    if (mending) {
        order.amends = mending->id;
        head.amends = mending->id.toString(QUuid::WithoutBraces);
    }
    head.recipientName = procedure.recipient.in(QStringLiteral("ja"));
    head.recipientCode = recipientCode;
    order.document = applicationDocument(form, head, clock.now());
    return order;
}

} // namespace madoguchi
