// What the agency holds about the person who signed in.
#include "agency/http_gateway_client.h"
#include "agency/json_answer.h"
#include "agency/message_parsing.h"
#include "agency/record_parsing.h"

#include <QCryptographicHash>
#include <QUrl>

namespace madoguchi
{
namespace
{

/// Percent-encoded as one segment: a name from elsewhere can not reach another resource.
QString segment(const QString &name) { return QString::fromLatin1(QUrl::toPercentEncoding(name)); }

} // namespace

QCoro::Task<Outcome> HttpGatewayClient::allowProfile(bool allowed)
{
    HttpRequest request{allowed ? "PUT" : "DELETE", QStringLiteral("/sign-in/sessions/current/profile")};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    co_return answer ? Outcome() : failure(answer.error());
}

QCoro::Task<Result<Profile>> HttpGatewayClient::profile()
{
    const auto answer = co_await get(QStringLiteral("/profile"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseProfile); });
}

QCoro::Task<Result<QList<Task>>> HttpGatewayClient::tasks()
{
    const auto answer = co_await get(QStringLiteral("/tasks"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseTasks); });
}

QCoro::Task<Result<QList<Application>>> HttpGatewayClient::applications()
{
    const auto answer = co_await get(QStringLiteral("/applications"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseApplications); });
}

QCoro::Task<Result<Application>> HttpGatewayClient::application(QString referenceNumber)
{
    const auto answer = co_await get(QStringLiteral("/applications/") + segment(referenceNumber));
    auto application = answer.and_then([](const HttpAnswer &a) { return readJson(a, parseApplication); });
    if (application && application->referenceNumber != referenceNumber) {
        co_return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/reference_number: another one"));
    }
    co_return application;
}

QCoro::Task<Result<QList<Notice>>> HttpGatewayClient::notices()
{
    const auto answer = co_await get(QStringLiteral("/notices"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseNotices); });
}

QCoro::Task<Outcome> HttpGatewayClient::markNoticeRead(QString noticeId)
{
    HttpRequest request{"PUT", QStringLiteral("/notices/%1/read").arg(segment(noticeId))};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    co_return answer ? Outcome() : failure(answer.error());
}

QCoro::Task<Result<QByteArray>> HttpGatewayClient::noticeDocument(QString noticeId, NoticeDocument document)
{
    const auto answer = co_await get(
        QStringLiteral("/notices/%1/documents/%2").arg(segment(noticeId), segment(document.documentId)));
    auto content = answer.and_then([&document](const HttpAnswer &a) {
        return readJson(a, [&document](const QByteArray &json) {
            return parseDocumentContent(json, document.documentId);
        });
    });
    if (content && (content->size() != document.size ||
                    QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != document.sha256)) {
        co_return failure(ErrorCode::ServerAnswerInvalid,
                          QStringLiteral("/content: not what the letter names"));
    }
    co_return content;
}

QCoro::Task<Result<QList<RecordSummary>>> HttpGatewayClient::recordSummaries()
{
    const auto answer = co_await get(QStringLiteral("/records"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseRecordSummaries); });
}

QCoro::Task<Result<RecordSet>> HttpGatewayClient::records(RecordKind kind)
{
    const auto answer = co_await get(QStringLiteral("/records/") + recordKindName(kind));
    co_return answer.and_then([kind](const HttpAnswer &a) {
        return readJson(a, [kind](const QByteArray &json) { return parseRecordSet(json, kind); });
    });
}

QCoro::Task<Result<QList<AccessEntry>>> HttpGatewayClient::accessLog()
{
    const auto answer = co_await get(QStringLiteral("/access-log"));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseAccessLog); });
}

} // namespace madoguchi
