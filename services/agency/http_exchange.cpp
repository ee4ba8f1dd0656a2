#include "agency/http_exchange.h"

#include <QMetaEnum>
#include <QSslError>

namespace madoguchi
{
namespace
{
/// Slower lines than this have the upload's deadline against them.
constexpr qint64 uploadBytesPerSecond = 16LL * 1024;
/// What Qt holds back before it stops to read from the socket: a fast server can not fill the memory.
constexpr qint64 readAheadBytes = 256LL * 1024;

template<typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/// Whether Qt derived this error from a status line of a complete answer (qhttpthreaddelegate.cpp,
/// statusCodeFromHttp); every other error means that the answer is not all there.
bool isFromStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError) {
        return true;
    }
    if (status < 300 || error == QNetworkReply::ContentReSendError) {
        return false;
    }
    return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError) ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::ProtocolUnknownError;
}
} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, const QNetworkRequest &request,
                           const QByteArray &method, const QByteArray &body, TransportLimits limits)
    : m_limits(limits)
    , m_upload(new OneTimeUpload(body))
    , m_result(failure(ErrorCode::Internal, QStringLiteral("exchange not finished")))
{
    QNetworkRequest prepared = request;
    if (body.isEmpty()) {
        m_reply = manager.sendCustomRequest(prepared, method);
    } else {
        prepared.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
        prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = manager.sendCustomRequest(prepared, method, m_upload);
    }
    m_upload->setParent(m_reply); // the manager may still ask for it after an end that this side made
    m_reply->setReadBufferSize(readAheadBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onSslErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onData);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    connect(m_reply, &QNetworkReply::uploadProgress, &m_idle, qOverload<>(&QTimer::start));

    m_idle.setSingleShot(true);
    m_idle.setInterval(limits.idle);
    connect(&m_idle, &QTimer::timeout, this, [this] { onTimeout(QStringLiteral("idle")); });
    m_idle.start();
    m_total.setSingleShot(true);
    m_total.setInterval(limits.total + std::chrono::milliseconds(body.size() * 1000 / uploadBytesPerSecond));
    connect(&m_total, &QTimer::timeout, this, [this] { onTimeout(QStringLiteral("total")); });
    m_total.start();
}

void HttpExchange::cancel()
{
    giveUp(Error{mayHaveBeenSent() ? ErrorCode::NetworkInterrupted : ErrorCode::Cancelled,
                 QStringLiteral("cancelled"),
                 {}});
}

void HttpExchange::onHeaders()
{
    m_requestSent = true;
    m_idle.start();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_limits.answerBytes) {
        giveUp(Error{ErrorCode::ServerAnswerTooLarge, QStringLiteral("announced"), {}});
    }
}

void HttpExchange::onData()
{
    m_idle.start();
    m_body += m_reply->read(m_limits.answerBytes + 1 - m_body.size());
    if (m_body.size() > m_limits.answerBytes) {
        giveUp(Error{ErrorCode::ServerAnswerTooLarge, QStringLiteral("received"), {}});
    }
}

void HttpExchange::onSslErrors(const QList<QSslError> &errors)
{
    QStringList names;
    for (const QSslError &error : errors) {
        names << nameOf(error.error());
    }
    giveUp(Error{ErrorCode::ServerUntrusted, names.join(QLatin1Char(' ')), {}});
}

void HttpExchange::onTimeout(const QString &which)
{
    giveUp(Error{mayHaveBeenSent() ? ErrorCode::NetworkTimeout : ErrorCode::NetworkUnreachable,
                 which + QStringLiteral(" time ended"),
                 {}});
}

void HttpExchange::onFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isFromStatus(m_reply->error(), status) || status == 0) {
        finish(failure(networkError()));
        return;
    }
    onData();
    if (m_finished) {
        return; // what was left in the buffer went over the limit
    }
    HttpAnswer answer;
    answer.status = status;
    answer.mediaType = m_reply->rawHeader("Content-Type").split(';').first().trimmed().toLower();
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.date = m_reply->rawHeader("Date");
    answer.body = std::move(m_body);
    finish(std::move(answer));
}

Error HttpExchange::networkError() const
{
    // Names only: Qt's own sentences hold the address, and with it the submission's key.
    const QNetworkReply::NetworkError error = m_reply->error();
    const QString name = nameOf(error);
    if (error == QNetworkReply::SslHandshakeFailedError) {
        return Error{ErrorCode::ServerUntrusted, name, {}};
    }
    return Error{mayHaveBeenSent() ? ErrorCode::NetworkInterrupted : ErrorCode::NetworkUnreachable, name, {}};
}

void HttpExchange::giveUp(Error error)
{
    if (m_finished) {
        return;
    }
    m_upload->revoke();
    QNetworkReply *reply = m_reply;
    disconnect(reply, nullptr, this, nullptr);
    disconnect(reply, nullptr, &m_idle, nullptr);
    reply->abort();
    finish(failure(std::move(error)));
}

void HttpExchange::finish(Result<HttpAnswer> result)
{
    if (m_finished) {
        return;
    }
    m_finished = true;
    m_idle.stop();
    m_total.stop();
    m_reply->deleteLater();
    m_result = std::move(result);
    Q_EMIT finished();
}

} // namespace madoguchi
