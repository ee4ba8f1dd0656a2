#include "agency/feedback.h"

#include "agency/answer_reader.h"
#include "agency/problem_mapping.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace madoguchi
{
namespace
{

// In the order of Feedback::Category.
constexpr std::array categories{"good", "hard", "fault", "wish", "other"};

/// The gateway's word that it has this one.
Outcome readReceived(const HttpAnswer &answer, const QUuid &id)
{
    if (answer.mediaType != "application/json") {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("content type"));
    }
    const auto received = readAnswer(answer.body, [](AnswerReader reader) {
        const QUuid feedbackId = reader.uuid("feedback_id");
        reader.instant("received_at");
        reader.finish();
        return feedbackId;
    });
    if (!received) {
        return failure(received.error());
    }
    if (*received != id) {
        return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/feedback_id: another one"));
    }
    return {};
}

/// What only a session or a filing can be told is no answer here.
Error meant(Error error)
{
    switch (error.code) {
    case ErrorCode::ServerBusy:
    case ErrorCode::ServerError:
        return error;
    default:
        return {ErrorCode::ServerAnswerInvalid, error.detail, {}};
    }
}

} // namespace

QString feedbackCategoryName(Feedback::Category category)
{
    return QString::fromLatin1(categories[size_t(category)]);
}

QByteArray feedbackJson(const Feedback &feedback)
{
    QJsonObject body{{QStringLiteral("feedback_id"), feedback.id.toString(QUuid::WithoutBraces)},
                     {QStringLiteral("category"), feedbackCategoryName(feedback.category)},
                     {QStringLiteral("text"), feedback.text},
                     {QStringLiteral("app_version"), feedback.appVersion},
                     {QStringLiteral("language"), feedback.language},
                     {QStringLiteral("os"), feedback.os}};
    if (!feedback.page.isEmpty()) {
        body.insert(QStringLiteral("page"), feedback.page);
    }
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

FeedbackClient::FeedbackClient(const GatewayConfig &config, const Clock &clock, TransportLimits limits)
    : m_clock(clock)
    , m_transport(config, limits)
{
}

QCoro::Task<Outcome> FeedbackClient::send(Feedback feedback)
{
    const Clock &clock = m_clock; // outlives this client, which may go while the answer is awaited
    HttpRequest request{"POST", QStringLiteral("/feedback"), feedbackJson(feedback)};
    const auto answer = co_await m_transport.send(std::move(request));
    if (!answer) {
        co_return failure(answer.error());
    }
    if (answer->status != 200 && answer->status != 201) {
        co_return failure(meant(errorOf(*answer, clock.now())));
    }
    co_return readReceived(*answer, feedback.id);
}

} // namespace madoguchi
