#pragma once

#include "agency/gateway_config.h"
#include "base/clock.h"
#include "base/secret.h"

#include <QCoroTask>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <chrono>
#include <memory>

namespace madoguchi
{

class HttpExchange;

struct HttpRequest
{
    QByteArray method;
    QString path; ///< below the base URL, with its leading slash, percent-encoded
    QByteArray body{};
    Secret bearer{};    ///< access token; empty: no Authorization header
    QByteArray query{}; ///< percent-encoded, without its question mark
    QByteArray contentType = QByteArrayLiteral("application/json"); ///< of the body
};

/// A complete answer of the server, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray mediaType; ///< lower case, without parameters
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body;
};

struct TransportLimits
{
    std::chrono::milliseconds idle = std::chrono::seconds(30);  ///< without a byte in either direction
    std::chrono::milliseconds total = std::chrono::seconds(90); ///< plus the time an upload needs at 16 KiB/s
    qint64 answerBytes = 4LL * 1024 * 1024;
    /// A line that nothing went over for longer is not used again: this PC may have slept or moved, and what
    /// lies between have forgotten it without a word. Shorter than servers keep theirs.
    std::chrono::milliseconds kept = std::chrono::seconds(10);
};

/// HTTPS for one gateway: TLS 1.2 or later, the configured authorities, the host's name checked, no
/// redirects, no cookies, no cache, HTTP/1.1. The system's proxy is used (CONNECT: it sees the host's name
/// and nothing else), never for this computer itself.
class HttpTransport
{
public:
    explicit HttpTransport(const GatewayConfig &config, TransportLimits limits = {});
    ~HttpTransport();
    Q_DISABLE_COPY_MOVE(HttpTransport)

    /// One request, one answer. A request with a body reaches the server at most once. An answer is given
    /// only while the transport lives: after an error a waiting coroutine must not touch whatever owned it.
    /// Errors: NetworkUnreachable, ServerUntrusted, Cancelled (nothing was sent), NetworkInterrupted,
    /// NetworkTimeout, ServerAnswerTooLarge (bytes may have been sent).
    QCoro::Task<Result<HttpAnswer>> send(HttpRequest request);

    /// Opens the line for a request that follows at once, by the proxy of the last one.
    void openAhead();

    /// Ends all exchanges under way; their tasks end in the next turn of the event loop.
    void cancelAll();

private:
    QNetworkRequest networkRequest(const HttpRequest &request) const;
    void dropOldLines();

    QUrl m_baseUrl;
    QSslConfiguration m_tls;
    TransportLimits m_limits;
    QNetworkAccessManager m_manager;
    QList<HttpExchange *> m_underWay;
    const SystemClock m_clock; ///< goes on while the PC sleeps
    qint64 m_lastUseMs = 0;
    /// How often everything was cancelled; gone when the transport goes, for those who wait for the proxy's
    /// name.
    std::shared_ptr<quint64> m_alive = std::make_shared<quint64>(0);
};

} // namespace madoguchi
