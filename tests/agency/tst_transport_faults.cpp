#include "tests/agency/raw_server.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

namespace
{
const QByteArray json = "Content-Type: application/json\r\n";

TransportLimits quick()
{
    return {.idle = std::chrono::milliseconds(2500), .total = std::chrono::milliseconds(5000)};
}

void reset(QSslSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->abort();
}
} // namespace

/// Each fault of the line and of the server, and the code it is given.
class TestTransportFaults : public QObject
{
    Q_OBJECT

private:
    Identity m_authority = authority(QStringLiteral("Town"));
    Identity m_identity = server(m_authority);

    Result<GatewayCatalogue> catalogue(const GatewayConfig &config) const
    {
        const SystemClock clock;
        HttpGatewayClient client(config, clock, quick());
        return QCoro::waitFor(client.catalogue());
    }
    ErrorCode answered(RawServer &server, const QByteArray &bytes) const
    {
        server.answerWith(bytes);
        return codeOf(catalogue(config(server.serverPort(), m_authority)));
    }

private Q_SLOTS:
    void aGoodAnswerIsTaken()
    {
        RawServer server(m_identity);
        server.answerWith(RawServer::answer("200 OK", R"({"version":3,"issued_at":"2026-11-21T02:15:00Z",
            "agency":{"name":{"ja":"見本市"},"local_government_code":"131032"},"procedures":[]})"));
        const auto result = catalogue(config(server.serverPort(), m_authority));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->version, 3);
        QVERIFY(server.heads.first().startsWith("GET /v1/catalogue HTTP/1.1\r\n"));
        QVERIFY(!server.heads.first().toLower().contains("cookie"));
        QVERIFY(!server.heads.first().toLower().contains("authorization"));
        QVERIFY(server.heads.first().contains("Accept-Encoding: identity"));
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            const RawServer gone(m_identity);
            port = gone.serverPort();
        }
        QCOMPARE(codeOf(catalogue(config(port, m_authority))), ErrorCode::NetworkUnreachable);
    }

    void aNameThatDoesNotExist()
    {
        GatewayConfig nowhere = config(443, m_authority);
        nowhere.baseUrl.setHost(QStringLiteral("no-such-host.invalid"));
        QCOMPARE(codeOf(catalogue(nowhere)), ErrorCode::NetworkUnreachable);
    }

    void untrustedServers_data()
    {
        QTest::addColumn<QString>("dnsName");
        QTest::addColumn<int>("startsInDays");
        QTest::addColumn<int>("endsInDays");
        QTest::addColumn<bool>("fromStranger");
        QTest::newRow("a stranger's certificate") << "localhost" << -1 << 30 << true;
        QTest::newRow("another host's name") << "example.test" << -1 << 30 << false;
        QTest::newRow("an expired certificate") << "localhost" << -30 << -1 << false;
        QTest::newRow("a certificate that is not valid yet") << "localhost" << 1 << 30 << false;
    }
    void untrustedServers()
    {
        QFETCH(QString, dnsName);
        QFETCH(int, startsInDays);
        QFETCH(int, endsInDays);
        QFETCH(bool, fromStranger);
        const Identity stranger = authority(QStringLiteral("Town"));
        RawServer server(
            test_town::server(fromStranger ? stranger : m_authority, {dnsName, startsInDays, endsInDays}));
        server.answerWith(RawServer::answer("200 OK", "{}"));
        const auto result = catalogue(config(server.serverPort(), m_authority));
        QCOMPARE(codeOf(result), ErrorCode::ServerUntrusted);
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(server.requestBytes, 0);
    }

    void aServerOfTheSystemsTrustIsNotTrustedWhenAnchorsAreGiven()
    {
        // The other way round: without anchors the system's authorities count, and this one is none of them.
        RawServer server(m_identity);
        GatewayConfig system = config(server.serverPort(), m_authority);
        system.tlsAnchors.clear();
        QCOMPARE(codeOf(catalogue(system)), ErrorCode::ServerUntrusted);
    }

    void tls12IsTheOldestThatIsSpoken()
    {
        RawServer server(m_identity);
        server.protocol = QSsl::TlsV1_2;
        server.answerWith(RawServer::answer("503 Busy", {}));
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))), ErrorCode::ServerBusy);
    }

    void aServerWithoutTls()
    {
        RawServer server(m_identity);
        server.onConnection = [](QTcpSocket *socket) {
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        };
        const auto code = codeOf(catalogue(config(server.serverPort(), m_authority)));
        QVERIFY(code == ErrorCode::ServerUntrusted || code == ErrorCode::NetworkUnreachable);
        QCOMPARE(server.requestBytes, 0);
    }

    void theConnectionIsCutBeforeTheHandshake()
    {
        RawServer server(m_identity);
        server.onConnection = [](QTcpSocket *socket) { socket->abort(); };
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))), ErrorCode::NetworkUnreachable);
    }

    void aServerThatNeverShakesHandsIsNotReached()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(catalogue(config(silent.serverPort(), m_authority))), ErrorCode::NetworkUnreachable);
        QVERIFY(timer.elapsed() < 15000);
    }

    void theConnectionIsCutAfterTheRequest()
    {
        RawServer server(m_identity);
        server.onRequestBytes = [](QSslSocket *socket, const QByteArray &) { reset(socket); };
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))), ErrorCode::NetworkInterrupted);
    }

    void theAnswerIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("in the status line") << QByteArray("HTTP/1.1 20");
        QTest::newRow("in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Ty");
        QTest::newRow("in the body") << QByteArray("HTTP/1.1 200 OK\r\n" + json +
                                                   "Content-Length: 50\r\n\r\n{}");
        QTest::newRow("in a chunk") << QByteArray("HTTP/1.1 200 OK\r\n" + json +
                                                  "Transfer-Encoding: chunked\r\n\r\n5\r\n{}");
        QTest::newRow("of an error") << QByteArray("HTTP/1.1 503 No\r\nContent-Length: 50\r\n\r\n{}");
    }
    void theAnswerIsCut()
    {
        QFETCH(QByteArray, bytes);
        RawServer server(m_identity);
        server.onRequestBytes = [&](QSslSocket *socket, const QByteArray &) {
            socket->write(bytes);
            socket->disconnectFromHost();
        };
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))), ErrorCode::NetworkInterrupted);
    }

    void noAnswerComes()
    {
        RawServer server(m_identity);
        const auto result = catalogue(config(server.serverPort(), m_authority));
        QCOMPARE(codeOf(result), ErrorCode::NetworkTimeout);
    }

    void anEndlessDripEndsAtTheDeadline()
    {
        RawServer server(m_identity);
        server.onRequestBytes = [](QSslSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\n" + json + "\r\n");
            auto *timer = new QTimer(socket);
            connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            timer->start(50);
        };
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))), ErrorCode::NetworkTimeout);
        QVERIFY(timer.elapsed() < 15000);
    }

    void anAnnouncedFloodIsRefusedAtOnce()
    {
        RawServer server(m_identity);
        QCOMPARE(answered(server, "HTTP/1.1 200 OK\r\n" + json + "Content-Length: 104857600\r\n\r\n    "),
                 ErrorCode::ServerAnswerTooLarge);
    }

    void aHundredMegabytesEndAfterFour()
    {
        RawServer server(m_identity);
        qint64 written = 0;
        server.onRequestBytes = [&](QSslSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\n" + json + "\r\n");
            connect(socket, &QSslSocket::encryptedBytesWritten, socket, [&written, socket](qint64 bytes) {
                written += bytes;
                if (written < 100'000'000 && socket->encryptedBytesToWrite() < 1'000'000) {
                    socket->write(QByteArray(1'000'000, ' '));
                }
            });
        };
        QCOMPARE(codeOf(catalogue(config(server.serverPort(), m_authority))),
                 ErrorCode::ServerAnswerTooLarge);
        QVERIFY2(written < 20'000'000, qPrintable(QString::number(written)));
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << RawServer::answer("200 OK", "hello");
        QTest::newRow("HTML") << RawServer::answer("200 OK", "<html>", "Content-Type: text/html\r\n");
        QTest::newRow("JSON that says it is HTML")
            << RawServer::answer("200 OK", "{}", "Content-Type: text/html\r\n");
        QTest::newRow("no type") << RawServer::answer("200 OK", "{}", "");
        QTest::newRow("an empty body") << RawServer::answer("200 OK", "");
        QTest::newRow("an array") << RawServer::answer("200 OK", "[]");
        QTest::newRow("another shape") << RawServer::answer("200 OK", R"({"version":"3"})");
        QTest::newRow("compressed unasked")
            << RawServer::answer("200 OK", "\x1f\x8b\x08", json + "Content-Encoding: gzip\r\n");
        QTest::newRow("301") << RawServer::answer("301 Moved", "", "Location: https://localhost:1/\r\n");
        QTest::newRow("307") << RawServer::answer("307 Moved", "", "Location: /v1/catalogue\r\n");
        QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\n\r\n");
        QTest::newRow("an untyped 404")
            << RawServer::answer("404 Not Found", "<html>", "Content-Type: text/html\r\n");
        QTest::newRow("an untyped 422") << RawServer::answer("422 No", "");
        QTest::newRow("418") << RawServer::answer("418 Teapot", "{}");
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        RawServer server(m_identity);
        QCOMPARE(answered(server, bytes), ErrorCode::ServerAnswerInvalid);
        QCOMPARE(server.requests, 1); // and no redirect was followed
    }

    void bytesThatAreNoHttp()
    {
        RawServer server(m_identity);
        server.onRequestBytes = [](QSslSocket *socket, const QByteArray &) {
            socket->write("SSH-2.0-OpenSSH_9.2\r\n");
            socket->disconnectFromHost();
        };
        const auto code = codeOf(catalogue(config(server.serverPort(), m_authority)));
        QVERIFY(code == ErrorCode::NetworkInterrupted || code == ErrorCode::ServerAnswerInvalid);
    }

    void whatIsUnderWayCanBeCancelled()
    {
        RawServer server(m_identity);
        const SystemClock clock;
        HttpGatewayClient client(config(server.serverPort(), m_authority), clock);
        QTimer::singleShot(0, &server, [&] { client.cancelAll(); });
        QCOMPARE(codeOf(QCoro::waitFor(client.catalogue())), ErrorCode::Cancelled);
    }

    void aClientThatGoesEndsWhatItBegan()
    {
        RawServer server(m_identity);
        const SystemClock clock;
        auto client = std::make_unique<HttpGatewayClient>(config(server.serverPort(), m_authority), clock);
        std::optional<ErrorCode> end;
        client->catalogue().then([&](const Result<GatewayCatalogue> &result) { end = codeOf(result); });
        server.onRequestBytes = [&](QSslSocket *, const QByteArray &) { client.reset(); };
        QTRY_VERIFY(end.has_value());
        QVERIFY(*end == ErrorCode::Cancelled || *end == ErrorCode::NetworkInterrupted);
    }
};

QTEST_GUILESS_MAIN(TestTransportFaults)
#include "tst_transport_faults.moc"
