// The part of HttpGatewayClient that hands over files before the filing that names them.
#include "agency/http_gateway_client.h"
#include "agency/json_answer.h"
#include "agency/message_parsing.h"

#include <QCryptographicHash>

namespace madoguchi
{

QCoro::Task<Outcome> HttpGatewayClient::putAttachment(QUuid id, QByteArray bytes)
{
    const QString sha256 =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const qint64 size = bytes.size();
    HttpRequest request{
        "PUT",
        QStringLiteral("/submissions/%1/attachments/%2").arg(id.toString(QUuid::WithoutBraces), sha256),
        std::move(bytes)};
    request.contentType = "application/octet-stream";
    // One exchange sends its body at most once, as every other; a repetition would change nothing, since the
    // address says which bytes stand there.
    auto exchanging = exchange(std::move(request), Needs::Session);
    const auto answer = co_await exchanging;
    if (!answer) {
        co_return failure(answer.error());
    }
    const auto held = readJson(*answer, parseHeldAttachment);
    if (!held) {
        co_return failure(held.error());
    }
    if (held->sha256 != sha256 || held->bytes != size) {
        co_return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/sha256: another file"));
    }
    co_return Outcome();
}

} // namespace madoguchi
