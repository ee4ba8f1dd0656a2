#pragma once

#include "agency/messages.h"
#include "agency/receipt.h"
#include "base/secret.h"

#include <QByteArray>

namespace madoguchi
{

struct OpenedSession
{
    Secret accessToken;
    Session session;
};

/// An RFC 9457 problem as the contract narrows it.
struct Problem
{
    QString kind; ///< what follows "urn:madoguchi:problem:"
    int status = 0;
    QString reason; ///< sign-in-refused only
    QList<FieldError> errors;
    QStringList missing; ///< attachments-missing only: SHA-256 of each file
};

/// The contract's schemas (gateway.openapi.yaml), strictly: an unknown member, a wrong type, a text too long
/// or a word that is no value of its enumeration is an error. Errors: ServerAnswerInvalid; the detail begins
/// with the JSON pointer of what is wrong.
Result<Challenge> parseChallenge(const QByteArray &json);
Result<OpenedSession> parseSession(const QByteArray &json);
Result<Profile> parseProfile(const QByteArray &json);
Result<QList<Task>> parseTasks(const QByteArray &json);
Result<QList<Application>> parseApplications(const QByteArray &json);
Result<Application> parseApplication(const QByteArray &json);
Result<QList<Notice>> parseNotices(const QByteArray &json);
/// The bytes of the document that was asked for; another document is none.
Result<QByteArray> parseDocumentContent(const QByteArray &json, const QString &documentId);
Result<GatewayCatalogue> parseCatalogue(const QByteArray &json);
Result<SubmissionState> parseSubmissionState(const QByteArray &json);
Result<HeldAttachment> parseHeldAttachment(const QByteArray &json);
Result<Receipt> parseReceipt(const QByteArray &json);
Result<Problem> parseProblem(const QByteArray &json);

/// The body of putSubmission.
QByteArray submissionJson(const SubmissionContent &content);

} // namespace madoguchi
