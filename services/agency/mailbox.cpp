#include "agency/mailbox.h"

#include "agency/json_answer.h"
#include "agency/message_parsing.h"
#include "agency/problem_mapping.h"
#include "crypto/chain.h"
#include "crypto/cms_envelope.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace madoguchi
{

HttpMailbox::HttpMailbox(const GatewayConfig &config, const Clock &clock, TransportLimits limits)
    : m_clock(clock)
    , m_transport(config, limits)
{
}

QCoro::Task<Outcome> HttpMailbox::put(QUuid id, QByteArray sealed)
{
    const QJsonObject body{{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
    HttpRequest request{"PUT", QStringLiteral("/mailbox/") + id.toString(QUuid::WithoutBraces),
                        QJsonDocument(body).toJson(QJsonDocument::Compact)};
    auto sending = m_transport.send(std::move(request));
    const Result<HttpAnswer> answer = co_await sending;
    if (!answer) {
        co_return failure(answer.error());
    }
    if (answer->status != 202) {
        co_return failure(answer->status >= 200 && answer->status < 300
                              ? Error{ErrorCode::ServerAnswerInvalid, QStringLiteral("not 202"), {}}
                              : errorOf(*answer, m_clock.now()));
    }
    const auto state = readJson(*answer, parseSubmissionState);
    if (!state || state->submissionId != id) {
        co_return failure(ErrorCode::ServerAnswerInvalid, QStringLiteral("/submission_id: another one"));
    }
    co_return Outcome();
}

Result<QByteArray> sealFor(const Certificate &mailbox, const QList<Certificate> &anchors,
                           QByteArrayView content, const QDateTime &now)
{
    const ChainRequirements requirements{.at = now, .keyUsage = {}, .extendedKeyUsage = {}, .policy = {}};
    return verifyChain(mailbox, {}, anchors, requirements).and_then([&] {
        return encryptFor(mailbox, content);
    });
}

} // namespace madoguchi
