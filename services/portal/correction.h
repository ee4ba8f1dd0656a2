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
    QDateTime askedAt;        ///< UTC
    QDate respondBy;          ///< the last day; invalid: none was named
    LocalizedText message;    ///< the office's words on the whole
    QList<FieldError> fields; ///< and on each field; may be empty
};

/// Nothing when the agency asks for no correction at present.
std::optional<CorrectionRequest> correctionOf(const Application &application);

/// A correction of this application was signed here since it was asked for, and was neither given up nor
/// refused.
bool isAnswered(const CorrectionRequest &request, const QList<Submission> &outbox);

} // namespace madoguchi
