#pragma once

#include "app/printing/sheet.h"
#include "outbox/submission.h"
#include "procedures/form.h"

namespace madoguchi
{

/// The receipt's copy (受付の控え): what arrived, where and when, by what fingerprint it is known, and what
/// comes next. `filed`: the document's answers. For submissions with a verified receipt.
Sheet receiptSheet(const Submission &submission, const QList<SummaryRow> &filed,
                   const QList<DatedStep> &nextSteps, const QString &language);

/// What is about to be signed, to read through on paper, or what is handed in at a counter or by post, then
/// in Japanese as the counter reads it; says in its banner that nothing was submitted.
Sheet reviewSheet(const Form &form, const QDate &today, const QString &language);

} // namespace madoguchi
