// What the office and the person write to each other about one application.
#include "agency/http_gateway_client.h"
#include "agency/json_answer.h"

#include <QUrl>

namespace madoguchi
{
namespace
{

/// Percent-encoded as one segment: a name from elsewhere can not reach another resource.
QString messagesPath(const QString &referenceNumber)
{
    return QStringLiteral("/applications/%1/messages")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(referenceNumber)));
}

} // namespace

QCoro::Task<Result<QList<ApplicationMessage>>> HttpGatewayClient::messages(QString referenceNumber)
{
    const auto answer = co_await get(messagesPath(referenceNumber));
    co_return answer.and_then([](const HttpAnswer &a) { return readJson(a, parseMessages); });
}

QCoro::Task<Result<ApplicationMessage>> HttpGatewayClient::putMessage(QString referenceNumber, QUuid id,
                                                                      QString text)
{
    HttpRequest request{"PUT",
                        messagesPath(referenceNumber) + QLatin1Char('/') + id.toString(QUuid::WithoutBraces),
                        messageTextJson(text)};
    const auto answer = co_await exchange(std::move(request), Needs::Session);
    auto message = answer.and_then([](const HttpAnswer &a) { return readJson(a, parseMessage); });
    // The answer about another message says nothing of this one.
    if (message && (message->messageId != id || message->author != MessageAuthor::Person)) {
        co_return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/message_id: another one"));
    }
    co_return message;
}

} // namespace madoguchi
