#include "agency/json_reader.h"
#include "agency/message_parsing.h"

#include <QJsonDocument>

#include <array>

namespace madoguchi
{
namespace
{
/// No schema of the contract is deeper than 8; Qt's own limit of 1024 would be for nothing.
constexpr int maxDepth = 32;

constexpr std::array submissionStages{"received", "recorded", "withdrawn"}; // as SubmissionState::Stage
constexpr std::array refusals{"challenge", "signature", "expired", "not-yet-valid",
                              "chain",     "key-usage", "policy",  "unknown-person"};

/// Counts brackets outside of strings, before anything is built from them.
bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if ((c == '[' || c == '{') && ++depth > maxDepth) {
            return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

SubmissionState readState(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    SubmissionState state;
    state.submissionId = reader.uuid(QStringLiteral("submission_id"));
    state.stage = SubmissionState::Stage(reader.oneOf(QStringLiteral("state"), submissionStages));
    state.receipt = reader.base64(QStringLiteral("receipt"), Presence::Optional);
    if (state.receipt.isEmpty() && state.stage != SubmissionState::Stage::Received) {
        reader.note(QStringLiteral("receipt"), QStringLiteral("missing"));
    }
    reader.end();
    return state;
}

Receipt readReceipt(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    Receipt receipt;
    receipt.submissionId = reader.uuid(QStringLiteral("submission_id"));
    receipt.referenceNumber = reader.textLike(QStringLiteral("reference_number"), JsonForm::referenceNumber);
    receipt.procedureId = reader.textLike(QStringLiteral("procedure_id"), JsonForm::procedureId);
    const QString digest = reader.textLike(QStringLiteral("document_sha256"), QStringLiteral("[0-9a-f]{64}"));
    receipt.documentSha256 = QByteArray::fromHex(digest.toLatin1());
    receipt.arrivedAt = reader.instant(QStringLiteral("arrived_at"));
    receipt.agency = reader.localized(QStringLiteral("agency"));
    receipt.office = reader.localized(QStringLiteral("office"));
    reader.end();
    return receipt;
}

// Problems may carry members that nobody here knows (RFC 9457 3.2): no end() in these two.
FieldError readFieldError(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    JsonReader reader(json, pointer, fault);
    FieldError error;
    error.field = reader.text(QStringLiteral("field"), 200);
    error.code = reader.text(QStringLiteral("code"), 64);
    error.message = reader.localized(QStringLiteral("message"), Presence::Optional);
    return error;
}

Problem readProblem(const QJsonValue &json, const QString &pointer, JsonFault &fault)
{
    const QString urn = QStringLiteral("urn:madoguchi:problem:");
    JsonReader reader(json, pointer, fault);
    Problem problem;
    problem.kind =
        reader.textLike(QStringLiteral("type"), urn + QStringLiteral("[a-z-]{1,64}")).mid(urn.size());
    reader.text(QStringLiteral("title"), 200);
    problem.status = reader.integer(QStringLiteral("status"), 400, 599);
    reader.text(QStringLiteral("detail"), 2000, Presence::Optional);
    if (reader.has(QStringLiteral("reason"))) {
        problem.reason = QString::fromLatin1(refusals.at(reader.oneOf(QStringLiteral("reason"), refusals)));
    }
    if (reader.has(QStringLiteral("errors"))) {
        problem.errors = reader.list(QStringLiteral("errors"), 0, 200, readFieldError);
    }
    return problem;
}

QString base64Text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
} // namespace

Result<QJsonValue> parseJson(const QByteArray &bytes)
{
    if (isTooDeep(bytes)) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("JSON: too deep"));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::ServerAnswerInvalid,
                       QStringLiteral("JSON: no object, code %1").arg(error.error));
    }
    return QJsonValue(document.object());
}

Result<Challenge> parseChallenge(const QJsonValue &json)
{
    return readWhole(json, [](const QJsonValue &value, const QString &pointer, JsonFault &fault) {
        JsonReader reader(value, pointer, fault);
        Challenge challenge;
        challenge.challengeId =
            reader.textLike(QStringLiteral("challenge_id"), QStringLiteral("[^\\x00-\\x1f]{16,64}"));
        // As text, not decoded: these characters are what is signed. 32 bytes are 44 of them.
        challenge.challenge =
            reader.textLike(QStringLiteral("challenge"), QStringLiteral("[A-Za-z0-9+/]{43}=")).toLatin1();
        challenge.expiresAt = reader.instant(QStringLiteral("expires_at"));
        reader.end();
        return challenge;
    });
}

Result<OpenedSession> parseSession(const QJsonValue &json)
{
    // The characters of a bearer token (RFC 6750 2.1): nothing that could end a header line.
    const QString tokenForm = QStringLiteral("(?=.{32,512}\\z)[A-Za-z0-9._~+/-]+=*");
    JsonFault fault;
    JsonReader reader(json, QString(), fault);
    OpenedSession opened;
    opened.accessToken = Secret::fromText(reader.textLike(QStringLiteral("access_token"), tokenForm));
    opened.session.expiresAt = reader.instant(QStringLiteral("expires_at"));
    opened.session.subject = reader.text(QStringLiteral("subject"), 64);
    reader.end();
    if (fault.isSet()) {
        return failure(fault.error());
    }
    return opened;
}

Result<SubmissionState> parseSubmissionState(const QJsonValue &json) { return readWhole(json, readState); }

Result<Receipt> parseReceipt(const QJsonValue &json) { return readWhole(json, readReceipt); }

Result<Problem> parseProblem(const QJsonValue &json) { return readWhole(json, readProblem); }

QByteArray submissionJson(const SubmissionContent &content)
{
    const QJsonObject object{{QStringLiteral("procedure_id"), content.procedureId},
                             {QStringLiteral("procedure_version"), content.procedureVersion},
                             {QStringLiteral("document"), base64Text(content.document)},
                             {QStringLiteral("signature"), base64Text(content.signature)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace madoguchi
