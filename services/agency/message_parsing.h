#pragma once

#include "agency/messages.h"
#include "agency/receipt.h"
#include "base/secret.h"

#include <QJsonValue>

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
};

/// The bytes of an answer as JSON; at most 64 levels deep. Errors: ServerAnswerInvalid.
Result<QJsonValue> parseJson(const QByteArray &bytes);

/// The contract's schemas (gateway.openapi.yaml), strictly: an unknown member, a wrong type, a text too long
/// or a word that is no value of its enumeration is an error. Errors: ServerAnswerInvalid; the detail begins
/// with the JSON pointer of what is wrong.
Result<Challenge> parseChallenge(const QJsonValue &json);
Result<OpenedSession> parseSession(const QJsonValue &json);
Result<Profile> parseProfile(const QJsonValue &json);
Result<QList<Task>> parseTasks(const QJsonValue &json);
Result<QList<Application>> parseApplications(const QJsonValue &json);
Result<Application> parseApplication(const QJsonValue &json);
Result<QList<Notice>> parseNotices(const QJsonValue &json);
Result<Catalogue> parseCatalogue(const QJsonValue &json);
Result<SubmissionState> parseSubmissionState(const QJsonValue &json);
Result<Receipt> parseReceipt(const QJsonValue &json);
Result<Problem> parseProblem(const QJsonValue &json);

/// The body of putSubmission.
QByteArray submissionJson(const SubmissionContent &content);

} // namespace madoguchi
