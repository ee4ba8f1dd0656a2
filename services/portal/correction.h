#pragma once

#include "agency/messages.h"
#include "outbox/submission.h"

namespace madoguchi
{

/// What the agency wants mended in an application (補正, 行政手続法第7条).
struct CorrectionRequest
{
    QUuid submissionId; ///< of the application
    QString procedureId;
    QDate respondBy;          ///< the last day; invalid: none was named
    LocalizedText message;    ///< the office's words on the whole
    QList<FieldError> fields; ///< and on each field; may be empty
    QList<QUuid> amendments;  ///< corrections that had arrived before it was asked for
};

/// Nothing when the agency asks for no correction at present.
std::optional<CorrectionRequest> correctionOf(const Application &application);

/// A correction of this application that answers it was signed here, and was neither given up nor refused.
/// Judged by what the agency has, not by clocks: one that the agency lists came before the request.
bool isAnswered(const CorrectionRequest &request, const QList<Submission> &outbox);

} // namespace madoguchi
