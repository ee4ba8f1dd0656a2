#include "agency/http_gateway_client.h"

#include "agency/json_answer.h"
#include "agency/message_parsing.h"
#include "agency/problem_mapping.h"
#include "agency/retry_after.h"

#include <QJsonDocument>

namespace madoguchi
{
namespace
{
/// The contract's bound of a base64 member, in bytes.
constexpr qsizetype maxMemberBytes = 8388608LL / 4 * 3;

QString submissionPath(const QUuid &id)
{
    return QStringLiteral("/submissions/") + id.toString(QUuid::WithoutBraces);
}

/// The state of the submission that was asked about; the answer for another one is none.
enum class Tombstones { Refused, Taken };

Result<SubmissionState> stateOf(const HttpAnswer &answer, const QUuid &id,
                                Tombstones tombstones = Tombstones::Refused)
{
    auto state = readJson(answer, parseSubmissionState);
    if (state && state->submissionId != id) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/submission_id: another one"));
    }
    if (state && state->stage == SubmissionState::Stage::Tombstoned && tombstones == Tombstones::Refused) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/state: nothing was given up"));
    }
    return state;
}

/// What "request-invalid" means of this request: elsewhere nothing was sent that could be rejected.
ErrorCode rejectionOf(const HttpRequest &request)
{
    if (request.method != "PUT") {
        return ErrorCode::ServerAnswerInvalid;
    }
    if (request.path.startsWith(QLatin1String("/submissions/"))) {
        return ErrorCode::SubmissionRejected;
    }
    return request.path.contains(QLatin1String("/messages/")) ? ErrorCode::MessageRefused
                                                              : ErrorCode::ServerAnswerInvalid;
}

Error tooLarge(const QString &field)
{
    const QVariantMap entry{{QStringLiteral("field"), field},
                            {QStringLiteral("code"), QStringLiteral("too-large")}};
    return Error{ErrorCode::SubmissionRejected,
                 QStringLiteral("not sent: too large"),
                 {{QStringLiteral("fields"), QVariantList{entry}}}};
}
} // namespace

HttpGatewayClient::HttpGatewayClient(const GatewayConfig &config, const Clock &clock, TransportLimits limits)
    : m_audience(config.audience)
    , m_clock(clock)
    , m_transport(config, limits)
{
}

QCoro::Task<Result<HttpAnswer>> HttpGatewayClient::exchange(HttpRequest request, Needs needs)
{
    if (needs == Needs::Session) {
        if (m_token.isEmpty()) {
            co_return failure(ErrorCode::SignInRequired, QStringLiteral("no session"));
        }
        request.bearer = m_token.clone();
    }
    const quint64 session = m_session;
    const ErrorCode rejection = rejectionOf(request);
    auto answer = co_await m_transport.send(std::move(request));
    if (!answer) {
        co_return failure(answer.error()); // `this` may be gone
    }
    if (const auto date = parseHttpDate(answer->date)) {
        m_clockOffset = m_clock.now().secsTo(*date);
    }
    if (answer->status >= 200 && answer->status < 300) {
        co_return answer;
    }
    Error error = errorOf(*answer, m_clock.now());
    if (error.code == ErrorCode::SignInRequired && session == m_session) {
        m_token.wipe();
    }
    if (error.code == ErrorCode::SubmissionRejected && rejection != ErrorCode::SubmissionRejected) {
        error = Error{rejection, error.detail, {}};
    }
    co_return failure(std::move(error));
}

QCoro::Task<Result<HttpAnswer>> HttpGatewayClient::get(QString path, Needs needs)
{
    HttpRequest request{"GET", path};
    co_return co_await exchange(std::move(request), needs);
}

QCoro::Task<Result<Challenge>> HttpGatewayClient::createChallenge()
{
    HttpRequest request{"POST", QStringLiteral("/sign-in/challenges")};
    const auto answer = co_await exchange(std::move(request), Needs::Nothing);
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseChallenge); });
}

QCoro::Task<Result<Session>> HttpGatewayClient::createSession(Challenge challenge, Certificate certificate,
                                                              QByteArray signature)
{
    const QJsonObject body{{QStringLiteral("challenge_id"), challenge.challengeId},
                           {QStringLiteral("certificate"), QString::fromLatin1(certificate.der().toBase64())},
                           {QStringLiteral("signature"), QString::fromLatin1(signature.toBase64())}};
    HttpRequest request{"POST", QStringLiteral("/sign-in/sessions"),
                        QJsonDocument(body).toJson(QJsonDocument::Compact)};
    auto answer = co_await exchange(std::move(request), Needs::Nothing);
    if (!answer) {
        co_return failure(answer.error());
    }
    auto opened = readJson(*answer, parseSession);
    wipe(answer->body);
    if (!opened) {
        co_return failure(opened.error());
    }
    m_token = std::move(opened->accessToken);
    ++m_session;
    co_return opened->session;
}

QCoro::Task<Outcome> HttpGatewayClient::signOut()
{
    if (m_token.isEmpty()) {
        co_return Outcome();
    }
    HttpRequest request{"DELETE", QStringLiteral("/sign-in/sessions/current"), {}, std::move(m_token)};
    m_token = Secret();
    ++m_session;
    const auto answer = co_await exchange(std::move(request), Needs::Nothing);
    if (!answer && answer.error().code != ErrorCode::SignInRequired) {
        co_return failure(answer.error());
    }
    co_return Outcome(); // also when the gateway had forgotten the session before
}

QCoro::Task<Result<GatewayCatalogue>> HttpGatewayClient::catalogue()
{
    const auto answer = co_await get(QStringLiteral("/catalogue"), Needs::Nothing);
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseCatalogue); });
}

QCoro::Task<Result<SubmissionState>> HttpGatewayClient::putSubmission(QUuid id, SubmissionContent content)
{
    if (content.document.size() > maxMemberBytes || content.signature.size() > maxMemberBytes) {
        const bool isDocument = content.document.size() > maxMemberBytes;
        co_return failure(tooLarge(isDocument ? QStringLiteral("document") : QStringLiteral("signature")));
    }
    HttpRequest request{"PUT", submissionPath(id), submissionJson(content)};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    if (!answer) {
        co_return failure(answer.error());
    }
    auto state = stateOf(*answer, id);
    if (state && (answer->status == 202) != (state->stage == SubmissionState::Stage::Received)) {
        co_return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/state: not what the status says"));
    }
    if (state && state->stage == SubmissionState::Stage::Received) {
        state->retryAfterSeconds =
            parseRetryAfter(answer->retryAfter, parseHttpDate(answer->date).value_or(m_clock.now()));
    }
    co_return state;
}

QCoro::Task<Result<SubmissionState>> HttpGatewayClient::submission(QUuid id)
{
    HttpRequest request{"GET", submissionPath(id)};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    co_return answer.and_then([id](const HttpAnswer &a) { return stateOf(a, id); });
}

QCoro::Task<Result<SubmissionState>> HttpGatewayClient::tombstone(QUuid id, int generation)
{
    const QJsonObject body{{QStringLiteral("generation"), generation}};
    HttpRequest request{"PUT", submissionPath(id) + QStringLiteral("/tombstone"),
                        QJsonDocument(body).toJson(QJsonDocument::Compact)};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    if (!answer) {
        co_return failure(answer.error());
    }
    const auto state = stateOf(*answer, id, Tombstones::Taken);
    if (state && state->stage == SubmissionState::Stage::Received) {
        co_return failure(ErrorCode::ServerAnswerInvalid,
                          QStringLiteral("/state: neither tombstoned nor there"));
    }
    co_return state;
}

QCoro::Task<Result<SubmissionState>> HttpGatewayClient::withdraw(QUuid id)
{
    HttpRequest request{"PUT", submissionPath(id) + QStringLiteral("/withdrawal")};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    co_return answer.and_then([id](const HttpAnswer &a) { return stateOf(a, id); });
}

} // namespace madoguchi
