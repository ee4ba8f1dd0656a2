#include "agency/http_transport.h"

#include "agency/http_exchange.h"

#include <QCoroSignal>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QSslCertificate>

namespace madoguchi
{
namespace
{
/// The system's proxy, except for this computer itself: the demo's gateway is never behind one.
class SystemProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1String("localhost") || QHostAddress(host).isLoopback()) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return systemProxyForQuery(query);
    }
};

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

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};
} // namespace

HttpTransport::HttpTransport(const GatewayConfig &config, TransportLimits limits)
    : m_baseUrl(config.baseUrl)
    , m_tls(tlsFor(config.tlsAnchors))
    , m_limits(limits)
{
    m_manager.setProxyFactory(new SystemProxyFactory); // the manager owns it
}

HttpTransport::~HttpTransport() { cancelAll(); }

QNetworkRequest HttpTransport::networkRequest(const HttpRequest &request) const
{
    QUrl url = m_baseUrl;
    QString base = url.path();
    while (base.endsWith(QLatin1Char('/'))) {
        base.chop(1);
    }
    url.setPath(base + request.path);
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
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    }
    if (!request.bearer.isEmpty()) {
        prepared.setRawHeader("Authorization", "Bearer " + request.bearer.view().toByteArray());
    }
    return prepared;
}

QCoro::Task<Result<HttpAnswer>> HttpTransport::send(HttpRequest request)
{
    if (m_closing) {
        co_return failure(ErrorCode::Cancelled, QStringLiteral("closing"));
    }
    std::unique_ptr<HttpExchange, DeleteLater> exchange(
        new HttpExchange(m_manager, networkRequest(request), request.method, request.body, m_limits));
    m_underWay << exchange.get();
    if (!exchange->isFinished()) {
        co_await qCoro(exchange.get(), &HttpExchange::finished);
    }
    m_underWay.removeOne(exchange.get());
    co_return exchange->takeResult();
}

void HttpTransport::cancelAll()
{
    const auto underWay = m_underWay;
    for (HttpExchange *exchange : underWay) {
        exchange->cancel();
    }
}

} // namespace madoguchi
