#pragma once

#include "agency/http_transport.h"
#include "agency/one_time_upload.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace madoguchi
{

/// One request and its answer, from the first connection to a value: bounded in size and time, and always
/// able to say whether a byte of the request left.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    /// Starts at once. `manager` must outlive the exchange's end.
    HttpExchange(QNetworkAccessManager &manager, const QNetworkRequest &request, const QByteArray &method,
                 const QByteArray &body, TransportLimits limits);

    bool isFinished() const { return m_finished; }
    Result<HttpAnswer> takeResult() { return std::move(m_result); }
    /// Ends it now: Cancelled when nothing was sent, else NetworkInterrupted.
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void onHeaders();
    void onData();
    void onSslErrors(const QList<QSslError> &errors);
    void onTimeout(const QString &which);
    void onFinished();
    void giveUp(Error error);
    void finish(Result<HttpAnswer> result);
    /// The signal of a request that the network thread just wrote can still be on its way here; the body can
    /// not: it is read in this thread.
    bool mayHaveBeenSent() const { return m_requestSent || m_upload->wasRead(); }
    Error networkError() const;

    TransportLimits m_limits;
    OneTimeUpload *m_upload;
    QPointer<QNetworkReply> m_reply;
    QTimer m_idle;
    QTimer m_total;
    QByteArray m_body;
    bool m_requestSent = false;
    bool m_finished = false;
    Result<HttpAnswer> m_result;
};

} // namespace madoguchi
