#include "tests/sandbox/https_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslSocket>

namespace madoguchi::sandbox_test
{
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;

HttpAnswer parse(const QByteArray &bytes)
{
    HttpAnswer answer;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        return answer;
    }
    QList<QByteArray> lines = bytes.left(end).split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

} // namespace

QJsonObject HttpAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

QString HttpAnswer::problem() const
{
    return json().value("type"_L1).toString().remove("urn:madoguchi:problem:"_L1);
}

QString HttpAnswer::firstError() const
{
    const QJsonObject error = json().value("errors"_L1).toArray().at(0).toObject();
    return error.value("field"_L1).toString() + u':' + error.value("code"_L1).toString();
}

HttpsClient::HttpsClient(quint16 port, const QString &authorityFile)
    : m_port(port)
    , m_configuration(QSslConfiguration::defaultConfiguration())
{
    m_configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile));
}

QByteArray HttpsClient::exchange(const QByteArray &bytes) const
{
    QSslSocket socket;
    socket.setSslConfiguration(m_configuration);
    socket.connectToHostEncrypted(u"localhost"_s, m_port);
    if (!socket.waitForEncrypted(patienceMs)) {
        return {};
    }
    socket.write(bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(patienceMs)) {
        answer += socket.readAll();
    }
    return answer + socket.readAll();
}

HttpAnswer HttpsClient::request(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                                const QByteArray &body) const
{
    QByteArray head = method + " /v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    if (!token.isEmpty()) {
        head += "Authorization: Bearer " + token + "\r\n";
    }
    if (!body.isEmpty()) {
        head +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return parse(exchange(head + "\r\n" + body));
}

} // namespace madoguchi::sandbox_test
