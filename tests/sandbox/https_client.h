#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSslConfiguration>

namespace madoguchi::sandbox_test
{

struct HttpAnswer
{
    int status = 0;                        ///< 0 when no answer came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    QString problem() const; ///< the type without its urn: prefix
    QString reason() const { return json().value(QLatin1String("reason")).toString(); }
    /// "field:code" of a problem's first error.
    QString firstError() const;
};

/// A client without any of the product's code: each request on a connection of its own, sent once. Blocking.
class HttpsClient
{
public:
    HttpsClient(quint16 port, const QString &authorityFile);

    HttpAnswer request(const QByteArray &method, const QByteArray &path, const QByteArray &token = {},
                       const QByteArray &body = {}) const;
    /// Sends these bytes as they are and reads until the server closes.
    QByteArray exchange(const QByteArray &bytes) const;

private:
    quint16 m_port;
    QSslConfiguration m_configuration;
};

} // namespace madoguchi::sandbox_test
