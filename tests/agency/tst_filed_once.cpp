#include "tests/agency/raw_server.h"

#include <QCoroTask>
#include <QPointer>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

namespace
{
const QUuid id = QUuid::fromString(QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11"));
const QByteArray token = "mF9.B5f-4.1JqM_mF9.B5f-4.1JqM_mF9";

QByteArray session(bool keepsConnection)
{
    const QByteArray close = keepsConnection ? "" : "Connection: close\r\n";
    return RawServer::answer("201 Created",
                             R"({"access_token":")" + token +
                                 R"(","expires_at":"2099-01-01T00:00:00Z","subject":"p-1"})",
                             "Content-Type: application/json\r\n" + close);
}

SubmissionContent content(qsizetype bytes)
{
    return {QStringLiteral("moving-out-notice"), 1, QByteArray(bytes, 'x'), "signature"};
}

TransportLimits quick()
{
    return {.idle = std::chrono::milliseconds(3000), .total = std::chrono::milliseconds(9000)};
}
} // namespace

/// A filing reaches the gateway at most once a call, and the client never says "nothing was sent" when
/// something was.
class TestFiledOnce : public QObject
{
    Q_OBJECT

private:
    Identity m_authority = authority(QStringLiteral("Town"));
    Identity m_identity = server(m_authority);
    SystemClock m_clock;

    /// A client with a session, as the raw server gives it one.
    std::unique_ptr<HttpGatewayClient> signedIn(RawServer &server, bool keepsConnection = true,
                                                TransportLimits limits = quick())
    {
        auto client =
            std::make_unique<HttpGatewayClient>(config(server.serverPort(), m_authority), m_clock, limits);
        server.onRequestBytes = [keepsConnection](QSslSocket *socket, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                socket->write(session(keepsConnection));
            }
        };
        Challenge challenge{QStringLiteral("b2f1c9d4e7a80356"), "TWFkb2d1Y2hp", {}};
        must(QCoro::waitFor(client->createSession(challenge, m_identity.certificate, "signature")));
        server.requests = 0;
        server.requestBytes = 0;
        server.connections = 0;
        server.heads.clear();
        return client;
    }

private Q_SLOTS:
    void aServerThatReadsAndClosesSeesOneRequest_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<bool>("reset");
        QTest::addColumn<bool>("keptConnection");
        for (int i = 0; i < 8; ++i) {
            // Small and large, closed and reset, on the connection of the sign-in and on a new one.
            QTest::addRow("try %d", i) << qsizetype(i % 4 < 2 ? 2'000 : 400'000) << (i % 2 == 1) << (i < 4);
        }
    }
    void aServerThatReadsAndClosesSeesOneRequest()
    {
        QFETCH(qsizetype, size);
        QFETCH(bool, reset);
        QFETCH(bool, keptConnection);
        RawServer server(m_identity);
        const auto client = signedIn(server, keptConnection);
        int whole = 0;
        server.onRequestBytes = [&](QSslSocket *socket, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                ++whole;
                reset ? socket->abort() : socket->disconnectFromHost();
            }
        };
        const auto result = QCoro::waitFor(client->putSubmission(id, content(size)));
        QCOMPARE(codeOf(result), ErrorCode::NetworkInterrupted);
        QTest::qWait(150); // time for a second request, were there one
        QCOMPARE(whole, 1);
        QCOMPARE(server.requests, 1);
        QCOMPARE(server.connections, keptConnection ? 0 : 1);
        QVERIFY(server.heads.first().startsWith(
            "PUT /v1/submissions/0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11 HTTP/1.1"));
        QVERIFY(server.heads.first().contains("Authorization: Bearer " + token));
    }

    /// As after a PC has slept: what lies between has forgotten the line, and tells nobody.
    void aLineThatWasLeftAloneIsNotUsedAgain()
    {
        RawServer server(m_identity);
        TransportLimits limits = quick();
        limits.kept = std::chrono::milliseconds(100);
        const auto client = signedIn(server, true, limits);
        server.onRequestBytes = [&server](QSslSocket *socket, const QByteArray &soFar) {
            if (server.connections > 0 && RawServer::isWhole(soFar)) { // the line of the sign-in is silent
                socket->write(RawServer::answer("503 Service Unavailable", "{}"));
            }
        };
        QTest::qWait(200);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(QCoro::waitFor(client->putSubmission(id, content(2'000)))), ErrorCode::ServerBusy);
        QVERIFY(std::chrono::milliseconds(timer.elapsed()) < limits.idle);
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.requests, 1);
    }

    void aLineOpenedAheadCarriesTheNextRequestOnce_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("it stands") << false;
        QTest::newRow("the server has closed it meanwhile") << true;
    }
    void aLineOpenedAheadCarriesTheNextRequestOnce()
    {
        QFETCH(bool, closes);
        RawServer server(m_identity);
        const auto client = signedIn(server, false);
        QTest::qWait(50); // the sign-in's connection is gone
        QPointer<QSslSocket> opened;
        server.onHandshake = [&](QSslSocket *socket) { opened = socket; };
        client->openAhead();
        QTRY_VERIFY(opened);
        QTest::qWait(50);
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.requestBytes, 0);
        if (closes) {
            opened->disconnectFromHost();
            QTest::qWait(50);
        }
        int whole = 0;
        server.onRequestBytes = [&](QSslSocket *socket, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                ++whole;
                socket->disconnectFromHost();
            }
        };
        QCOMPARE(codeOf(QCoro::waitFor(client->putSubmission(id, content(2'000)))),
                 ErrorCode::NetworkInterrupted);
        QTest::qWait(150);
        QCOMPARE(whole, 1);
        QCOMPARE(server.requests, 1);
        QCOMPARE(server.connections, closes ? 2 : 1);
    }

    void aConnectionThatBreaksWhileTheBodyGoesOutIsUnknown()
    {
        RawServer server(m_identity);
        const auto client = signedIn(server);
        server.onRequestBytes = [](QSslSocket *socket, const QByteArray &soFar) {
            if (soFar.size() > 20'000) {
                socket->abort();
            }
        };
        const auto result = QCoro::waitFor(client->putSubmission(id, content(4'000'000)));
        QCOMPARE(codeOf(result), ErrorCode::NetworkInterrupted);
        QCOMPARE(server.requests, 1);
    }

    void aServerThatStopsReadingIsUnknown()
    {
        RawServer server(m_identity);
        const auto client = signedIn(server);
        server.onRequestBytes = [](QSslSocket *, const QByteArray &) {};
        QCOMPARE(codeOf(QCoro::waitFor(client->putSubmission(id, content(2'000)))),
                 ErrorCode::NetworkTimeout);
        QCOMPARE(server.requests, 1);
    }

    void nothingSentIsSaidOnlyWhenNothingArrived_data()
    {
        QTest::addColumn<int>("afterMs");
        for (const int ms : {-1, 0, 1, 2, 3, 5, 8}) {
            QTest::addRow("cut %d ms after the handshake", ms) << ms;
        }
    }
    void nothingSentIsSaidOnlyWhenNothingArrived()
    {
        QFETCH(int, afterMs);
        RawServer server(m_identity);
        const auto client = signedIn(server, false);
        server.onRequestBytes = [](QSslSocket *, const QByteArray &) {};
        if (afterMs < 0) {
            server.onConnection = [](QTcpSocket *socket) { socket->abort(); };
        } else {
            server.onHandshake = [afterMs](QSslSocket *socket) {
                QTimer::singleShot(afterMs, Qt::PreciseTimer, socket, [socket] { socket->abort(); });
            };
        }
        const auto code = codeOf(QCoro::waitFor(client->putSubmission(id, content(2'000))));
        if (code == ErrorCode::NetworkUnreachable) {
            QCOMPARE(server.requestBytes, 0);
        } else {
            QCOMPARE(code, ErrorCode::NetworkInterrupted);
        }
        QVERIFY(afterMs >= 0 || code == ErrorCode::NetworkUnreachable);
        QVERIFY(server.requests <= 1);
    }

    void aFilingThatIsCancelledOnItsWayIsUnknown()
    {
        RawServer server(m_identity);
        const auto client = signedIn(server);
        server.onRequestBytes = [&](QSslSocket *, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                client->cancelAll();
            }
        };
        const auto result = QCoro::waitFor(client->putSubmission(id, content(2'000)));
        QCOMPARE(codeOf(result), ErrorCode::NetworkInterrupted);
        QCOMPARE(server.requests, 1);
    }

    void aFilingThatIsCancelledAtOnceIsNotSent_data()
    {
        QTest::addColumn<int>("turns");
        for (int i = 0; i < 12; ++i) {
            QTest::addRow("try %d", i) << i / 4; // at once, or some turns of the event loop later
        }
    }
    void aFilingThatIsCancelledAtOnceIsNotSent()
    {
        QFETCH(int, turns);
        RawServer server(m_identity);
        const auto client = signedIn(server);
        int whole = 0;
        server.onRequestBytes = [&](QSslSocket *, const QByteArray &soFar) {
            whole += RawServer::isWhole(soFar);
        };
        std::optional<ErrorCode> end;
        client->putSubmission(id, content(2'000)).then([&](const Result<SubmissionState> &result) {
            end = codeOf(result);
        });
        for (int i = 0; i < turns; ++i) {
            QCoreApplication::processEvents();
        }
        client->cancelAll();
        QTRY_VERIFY(end.has_value());
        QTest::qWait(100);
        if (*end != ErrorCode::Cancelled) {
            QCOMPARE(*end, ErrorCode::NetworkInterrupted);
            QVERIFY(turns > 0);
            return;
        }
        QCOMPARE(whole, 0);
        // Qt may still send the head on a connection that stands; of the document not a byte goes out.
        QVERIFY(server.heads.isEmpty() || server.requestBytes == server.heads.first().size() + 4);
    }

    void aGatewayThatIsGoneGetsNothing()
    {
        auto server = std::make_unique<RawServer>(m_identity);
        const auto client = signedIn(*server);
        server.reset();
        QTest::qWait(50);
        QCOMPARE(codeOf(QCoro::waitFor(client->putSubmission(id, content(2'000)))),
                 ErrorCode::NetworkUnreachable);
    }

    void withoutASessionNothingIsSent()
    {
        RawServer server(m_identity);
        HttpGatewayClient client(config(server.serverPort(), m_authority), m_clock, quick());
        QCOMPARE(codeOf(QCoro::waitFor(client.putSubmission(id, content(10)))), ErrorCode::SignInRequired);
        QCOMPARE(server.connections, 0);
    }

    void aDocumentBeyondTheContractsBoundIsNotSent()
    {
        RawServer server(m_identity);
        const auto client = signedIn(server);
        const auto result = QCoro::waitFor(client->putSubmission(id, content(7'000'000)));
        QCOMPARE(codeOf(result), ErrorCode::SubmissionRejected);
        QCOMPARE(fieldErrors(result.error()).first().field, QStringLiteral("document"));
        QCOMPARE(server.requests, 0);
    }

    void twelveMegabytesGoOutWhole()
    {
        RawServer server(m_identity);
        const auto client = signedIn(server);
        qsizetype arrived = 0;
        server.onRequestBytes = [&](QSslSocket *socket, const QByteArray &soFar) {
            if (RawServer::isWhole(soFar)) {
                arrived = soFar.size();
                socket->write(RawServer::answer(
                    "202 Accepted",
                    R"({"submission_id":"0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11","state":"received"})",
                    "Content-Type: application/json\r\nRetry-After: 7\r\n"));
            }
        };
        const auto result = QCoro::waitFor(client->putSubmission(id, content(6'000'000)));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QVERIFY(arrived > 8'000'000);
        QCOMPARE(result->stage, SubmissionState::Stage::Received);
        QCOMPARE(result->retryAfterSeconds, std::optional<qint64>(7));
    }
};

QTEST_GUILESS_MAIN(TestFiledOnce)
#include "tst_filed_once.moc"
