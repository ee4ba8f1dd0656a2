#include "agency/http_transport.h"

#include "agency/http_exchange.h"
#include "agency/system_proxy.h"

#include <QCoroSignal>
#include <QSslCertificate>

namespace madoguchi
{
namespace
{
constexpr auto proxyPatience = std::chrono::seconds(5);

QSslConfiguration tlsFor(const QList<Certificate> &anchors)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!anchors.isEmpty()) {
        QList<QSslCertificate> list;
        for (const Certificate &anchor : anchors) {
            list << QSslCertificate(anchor.der(), QSsl::Der);
        }
        tls.setCaCertificates(list); // these alone: the system's authorities do not count any more
    }
    return tls;
}

} // namespace

HttpTransport::HttpTransport(const GatewayConfig &config, TransportLimits limits)
    : m_baseUrl(config.baseUrl)
    , m_tls(tlsFor(config.tlsAnchors))
    , m_limits(limits)
{
}

HttpTransport::~HttpTransport() { cancelAll(); }

QNetworkRequest HttpTransport::networkRequest(const HttpRequest &request) const
{
    QUrl url = m_baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    url.setPath(base + request.path, QUrl::StrictMode);
    if (!request.query.isEmpty()) {
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    }
    QNetworkRequest prepared(url);
    prepared.setSslConfiguration(m_tls);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setRawHeader("Accept", "application/json, application/problem+json");
    // Nothing compressed: what is counted on arrival is what will be parsed.
    prepared.setRawHeader("Accept-Encoding", "identity");
    if (!request.body.isEmpty()) {
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    }
    if (!request.bearer.isEmpty()) {
        prepared.setRawHeader("Authorization", "Bearer " + request.bearer.view().toByteArray());
    }
    return prepared;
}

QCoro::Task<Result<HttpAnswer>> HttpTransport::send(HttpRequest request)
{
    const std::weak_ptr<quint64> alive = m_alive;
    const auto cancelled = failure(ErrorCode::Cancelled, QStringLiteral("before the connection"));
    const quint64 cancellations = *m_alive;
    // Asked each time: a notebook moves between networks.
    const QNetworkProxy proxy = co_await systemProxyFor(m_baseUrl, proxyPatience);
    if (alive.expired() || *m_alive != cancellations) {
        co_return cancelled;
    }
    m_manager.setProxy(proxy);
    dropOldLines();
    const auto exchange = std::make_unique<HttpExchange>(m_manager, networkRequest(request), request.method,
                                                         request.body, m_limits);
    m_underWay << exchange.get();
    if (!exchange->isFinished()) {
        co_await qCoro(exchange.get(), &HttpExchange::finished);
    }
    auto result = exchange->takeResult();
    if (alive.expired()) {
        // The wait ends by a queued signal, and whoever asked may be gone with the transport by then.
        co_return failure(result ? Error{ErrorCode::NetworkInterrupted, QStringLiteral("transport gone"), {}}
                                 : result.error());
    }
    m_underWay.removeOne(exchange.get());
    m_lastUseMs = m_clock.elapsedMs();
    co_return result;
}

void HttpTransport::dropOldLines()
{
    if (m_underWay.isEmpty() && m_clock.elapsedMs() - m_lastUseMs > m_limits.kept.count()) {
        m_manager.clearConnectionCache();
    }
}

void HttpTransport::openAhead()
{
    dropOldLines();
    m_lastUseMs = m_clock.elapsedMs();
    constexpr int httpsPort = 443;
    m_manager.connectToHostEncrypted(m_baseUrl.host(), quint16(m_baseUrl.port(httpsPort)), m_tls);
}

void HttpTransport::cancelAll()
{
    ++*m_alive;
    const auto underWay = m_underWay;
    for (HttpExchange *exchange : underWay) {
        exchange->cancel();
    }
}

} // namespace madoguchi
