#include "agency/answer_reader.h"
#include "agency/message_parsing.h"

#include <QJsonDocument>

#include <array>
#include <limits>

namespace madoguchi
{
namespace
{
constexpr std::array submissionStages{"received", "recorded", "withdrawn",
                                      "tombstoned"}; // as SubmissionState::Stage
const QString sha256Form = QStringLiteral("[0-9a-f]{64}");
constexpr int mostMissing = 400; // files of one submission
constexpr std::array refusals{"challenge", "signature", "expired", "not-yet-valid",
                              "chain",     "key-usage", "policy",  "unknown-person"};

SubmissionState readState(AnswerReader reader)
{
    SubmissionState state;
    state.submissionId = reader.uuid("submission_id");
    state.stage = reader.oneOf<SubmissionState::Stage>("state", submissionStages);
    state.receipt = reader.base64("receipt", Presence::Optional);
    const bool hasArrived =
        state.stage == SubmissionState::Stage::Recorded || state.stage == SubmissionState::Stage::Withdrawn;
    if (state.receipt.isEmpty() && hasArrived) {
        reader.fail("receipt", QStringLiteral("missing"));
    }
    reader.finish();
    return state;
}

Receipt readReceipt(AnswerReader reader)
{
    Receipt receipt;
    receipt.submissionId = reader.uuid("submission_id");
    receipt.referenceNumber = reader.referenceNumber("reference_number");
    receipt.procedureId = reader.procedureId("procedure_id");
    const QString digest = reader.like("document_sha256", sha256Form);
    receipt.documentSha256 = QByteArray::fromHex(digest.toLatin1());
    receipt.arrivedAt = reader.instant("arrived_at");
    receipt.agency = reader.localized("agency");
    receipt.office = reader.localized("office");
    reader.finish();
    return receipt;
}

HeldAttachment readHeldAttachment(AnswerReader reader)
{
    HeldAttachment held;
    held.sha256 = reader.like("sha256", sha256Form);
    held.bytes = reader.integer("bytes", 1, std::numeric_limits<int>::max());
    if (reader.has("kept_until")) {
        held.keptUntil = reader.instant("kept_until");
    }
    reader.finish();
    return held;
}

// Problems may carry members that nobody here knows (RFC 9457 3.2): no finish() in these two.
FieldError readFieldError(AnswerReader reader)
{
    FieldError error;
    error.field = reader.text("field", 200);
    error.code = reader.text("code", 64);
    error.message = reader.optionalLocalized("message");
    return error;
}

Problem readProblem(AnswerReader reader)
{
    const QString urn = QStringLiteral("urn:madoguchi:problem:");
    Problem problem;
    problem.kind = reader.like("type", urn + QStringLiteral("[a-z-]{1,64}")).mid(urn.size());
    reader.text("title", 200);
    problem.status = reader.integer("status", 400, 599);
    reader.text("detail", 2000, Presence::Optional);
    if (reader.has("reason")) {
        problem.reason = QString::fromLatin1(refusals.at(reader.oneOf<std::size_t>("reason", refusals)));
    }
    if (reader.has("errors")) {
        problem.errors = reader.list("errors", 0, 200, readFieldError);
    }
    if (reader.has("missing")) {
        problem.missing = reader.list("missing", 0, mostMissing,
                                      [](AnswerReader file) { return file.like("sha256", sha256Form); });
    }
    return problem;
}

QString base64Text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
} // namespace

Result<Challenge> parseChallenge(const QByteArray &json)
{
    return readAnswer(json, [](AnswerReader reader) {
        Challenge challenge;
        challenge.challengeId = reader.like("challenge_id", QStringLiteral("[!-~]{16,64}"));
        // As text, not decoded: these characters are what is signed. 32 bytes are 44 of them.
        challenge.challenge = reader.like("challenge", QStringLiteral("[A-Za-z0-9+/]{43}=")).toLatin1();
        challenge.expiresAt = reader.instant("expires_at");
        reader.finish();
        return challenge;
    });
}

Result<OpenedSession> parseSession(const QByteArray &json)
{
    // The characters of a bearer token (RFC 6750 2.1): nothing that could end a header line.
    const QString tokenForm = QStringLiteral("(?=.{32,512}\\z)[A-Za-z0-9._~+/-]+=*");
    return readAnswer(json, [&](AnswerReader reader) {
        OpenedSession opened;
        opened.accessToken = Secret::fromText(reader.like("access_token", tokenForm));
        opened.session.expiresAt = reader.instant("expires_at");
        opened.session.subject = reader.text("subject", 64);
        reader.finish();
        return opened;
    });
}

Result<SubmissionState> parseSubmissionState(const QByteArray &json) { return readAnswer(json, readState); }

Result<HeldAttachment> parseHeldAttachment(const QByteArray &json)
{
    return readAnswer(json, readHeldAttachment);
}

Result<Receipt> parseReceipt(const QByteArray &json) { return readAnswer(json, readReceipt); }

Result<Problem> parseProblem(const QByteArray &json) { return readAnswer(json, readProblem); }

QByteArray submissionJson(const SubmissionContent &content)
{
    const QJsonObject object{{QStringLiteral("procedure_id"), content.procedureId},
                             {QStringLiteral("procedure_version"), content.procedureVersion},
                             {QStringLiteral("generation"), content.generation},
                             {QStringLiteral("document"), base64Text(content.document)},
                             {QStringLiteral("signature"), base64Text(content.signature)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace madoguchi
