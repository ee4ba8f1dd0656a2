#pragma once

#include "agency/messages.h"
#include "base/clock.h"
#include "outbox/signing.h"
#include "procedures/form.h"

#include <optional>

namespace madoguchi
{

/// What is signed again takes the place of what the agency would no longer accept.
struct SignedBefore
{
    QUuid id;
    int generation = 1; ///< of the former signature
};

/// What a correction (補正) mends, and until when.
struct Mending
{
    QUuid id;
    QDate respondBy; ///< invalid: no day was named
};

/// What a filing of `procedure` has to wait for among those that are here: of each procedure that comes
/// before it the newest filing that is not over. One that was never begun here (on paper, elsewhere) holds
/// nothing up.
QList<OrderEdge> edgesFor(const Procedure &procedure, const QList<Submission> &filings);

/// What would be signed for `form`: a new filing's id, or that of `before`, the document's bytes and until
/// when it may be filed online (the end of the last day on which the form would still pass, 60 days ahead at
/// the most; of a correction, its last day when that is earlier). `recipientCode`: of the municipality that
/// it goes to (団体コード); empty where nobody knows. `audience`: the gateway's name.
SigningOrder signingOrderFor(const Form &form, const KnownFacts &applicant, const QString &recipientCode,
                             const QString &audience, const Clock &clock,
                             const std::optional<SignedBefore> &before = {},
                             const std::optional<Mending> &mending = {});

} // namespace madoguchi
