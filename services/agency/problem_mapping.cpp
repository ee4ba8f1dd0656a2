#include "agency/problem_mapping.h"

#include "agency/gateway_client.h"
#include "agency/retry_after.h"

#include <algorithm>
#include <array>

namespace madoguchi
{
namespace
{
struct Meaning
{
    const char *kind;
    std::array<int, 2> statuses; ///< with which it comes
    ErrorCode code;
};

/// What each problem of the contract is to a person.
constexpr std::array meanings{
    Meaning{"request-invalid", {400, 413}, ErrorCode::SubmissionRejected},
    Meaning{"sign-in-required", {401}, ErrorCode::SignInRequired},
    Meaning{"sign-in-refused", {401}, ErrorCode::SignInRefused},
    Meaning{"not-allowed", {403}, ErrorCode::NotAllowed},
    Meaning{"not-found", {404}, ErrorCode::NotFound},
    Meaning{"submission-not-received", {404}, ErrorCode::NotFound},
    Meaning{"submission-rejected", {422}, ErrorCode::SubmissionRejected},
    Meaning{"submission-key-reused", {422}, ErrorCode::SubmissionConflict},
    Meaning{"submission-tombstoned", {422}, ErrorCode::SubmissionConflict},
    Meaning{"submission-in-flight", {409}, ErrorCode::ServerBusy},
    Meaning{"attachments-missing", {409}, ErrorCode::AttachmentsMissing},
    Meaning{"attachment-mismatch", {422}, ErrorCode::ServerAnswerInvalid},
    Meaning{"message-refused", {422}, ErrorCode::MessageRefused},
    Meaning{"withdrawal-closed", {409}, ErrorCode::WithdrawalClosed},
    Meaning{"busy", {429, 503}, ErrorCode::ServerBusy},
    Meaning{"internal", {500}, ErrorCode::ServerError},
};

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::SignInRequired;
    case 403:
        return ErrorCode::NotAllowed;
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504:
        return ErrorCode::ServerBusy;
    default:
        return status >= 500 ? ErrorCode::ServerError : ErrorCode::ServerAnswerInvalid;
    }
}

QVariantList asFacts(const QList<FieldError> &errors)
{
    QVariantList list;
    for (const FieldError &error : errors) {
        list << QVariantMap{{QStringLiteral("field"), error.field},
                            {QStringLiteral("code"), error.code},
                            {QStringLiteral("message"), error.message.toJson().toVariantMap()}};
    }
    return list;
}

std::optional<Problem> problemIn(const HttpAnswer &answer)
{
    if (answer.mediaType != "application/problem+json") {
        return std::nullopt;
    }
    auto problem = parseProblem(answer.body);
    // A document about another status is about another answer.
    if (!problem || problem->status != answer.status) {
        return std::nullopt;
    }
    return *std::move(problem);
}
} // namespace

Error errorOf(const HttpAnswer &answer, const QDateTime &now)
{
    Error error{codeOfStatus(answer.status), QStringLiteral("HTTP %1").arg(answer.status), {}};
    if (const auto problem = problemIn(answer)) {
        const auto meaning = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning &m) {
            return problem->kind == QLatin1String(m.kind) &&
                   std::find(m.statuses.begin(), m.statuses.end(), answer.status) != m.statuses.end();
        });
        if (meaning != meanings.end()) {
            error.code = meaning->code;
            error.detail += QLatin1Char(' ') + problem->kind;
        }
        if (error.code == ErrorCode::SignInRefused) {
            error.facts.insert(QStringLiteral("reason"), problem->reason);
        } else if (error.code == ErrorCode::SubmissionRejected) {
            error.facts.insert(QStringLiteral("fields"), asFacts(problem->errors));
        } else if (error.code == ErrorCode::AttachmentsMissing) {
            error.facts.insert(QStringLiteral("missing"), problem->missing);
        } else if (problem->kind == QLatin1String("submission-in-flight")) {
            error.facts.insert(QStringLiteral("inFlight"), true);
        }
    }
    if (const auto seconds = parseRetryAfter(answer.retryAfter, parseHttpDate(answer.date).value_or(now));
        seconds && error.code == ErrorCode::ServerBusy) {
        error.facts.insert(QStringLiteral("retryAfterSeconds"), *seconds);
    }
    return error;
}

QList<FieldError> fieldErrors(const Error &error)
{
    QList<FieldError> errors;
    if (error.code != ErrorCode::SubmissionRejected) {
        return errors;
    }
    const auto list = error.facts.value(QStringLiteral("fields")).toList();
    for (const QVariant &entry : list) {
        const QVariantMap map = entry.toMap();
        FieldError field{
            map.value(QStringLiteral("field")).toString(), map.value(QStringLiteral("code")).toString(), {}};
        const auto message = QJsonObject::fromVariantMap(map.value(QStringLiteral("message")).toMap());
        field.message = LocalizedText::fromJson(message).value_or(LocalizedText());
        errors << field;
    }
    return errors;
}

} // namespace madoguchi
