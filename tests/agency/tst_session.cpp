#include "tests/agency/raw_server.h"

#include <QCoroTask>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

namespace
{
const QUuid id = QUuid::fromString(QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11"));
const QByteArray problemType = "Content-Type: application/problem+json; charset=utf-8\r\n";

QByteArray session(char mark)
{
    return RawServer::answer("201 Created", R"({"access_token":")" + QByteArray(40, mark) +
                                                R"(","expires_at":"2099-01-01T00:00:00Z","subject":"p-1"})");
}

QByteArray problem(const QByteArray &status, const QByteArray &kind)
{
    return RawServer::answer(status,
                             "{\"type\":\"urn:madoguchi:problem:" + kind +
                                 "\",\"title\":\"t\",\"status\":" + status.left(3) + "}",
                             problemType);
}
} // namespace

/// The life of a session, and answers that belong to other questions.
class TestSession : public QObject
{
    Q_OBJECT

private:
    Identity m_authority = authority(QStringLiteral("Town"));
    Identity m_identity = server(m_authority);
    ManualClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(2, 0), Qt::UTC)};
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<HttpGatewayClient> m_client;

    Result<Session> signIn(char mark = 'a')
    {
        m_server->answerWith(session(mark));
        const Challenge challenge{QStringLiteral("b2f1c9d4e7a80356"), "TWFk", {}};
        return QCoro::waitFor(m_client->createSession(challenge, m_identity.certificate, "signature"));
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>(m_identity);
        m_client = std::make_unique<HttpGatewayClient>(config(m_server->serverPort(), m_authority), m_clock);
    }

    void aSessionIsOpenedAndEnded()
    {
        QVERIFY(!m_client->hasSession());
        const auto opened = signIn();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->subject, QStringLiteral("p-1"));
        QVERIFY(m_client->hasSession());
        m_server->answerWith("HTTP/1.1 204 No Content\r\n\r\n");
        QVERIFY(QCoro::waitFor(m_client->signOut()));
        QVERIFY(!m_client->hasSession());
        QVERIFY(m_server->heads.last().startsWith("DELETE /v1/sign-in/sessions/current "));
        QVERIFY(m_server->heads.last().contains("Bearer " + QByteArray(40, 'a')));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->profile())), ErrorCode::SignInRequired);
    }

    void signingOutEndsTheSessionHereEvenWithoutTheGateway()
    {
        QVERIFY(signIn());
        m_server.reset();
        QVERIFY(!QCoro::waitFor(m_client->signOut()));
        QVERIFY(!m_client->hasSession());
    }

    void aRefusedSignInOpensNothing()
    {
        m_server->answerWith(problem("401 Unauthorized", "sign-in-refused"));
        const Challenge challenge{QStringLiteral("b2f1c9d4e7a80356"), "TWFk", {}};
        const auto result = QCoro::waitFor(m_client->createSession(challenge, m_identity.certificate, "s"));
        QCOMPARE(codeOf(result), ErrorCode::SignInRefused);
        QVERIFY(!m_client->hasSession());
    }

    void a401EndsTheSession()
    {
        QVERIFY(signIn());
        m_server->answerWith(problem("401 Unauthorized", "sign-in-required"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->tasks())), ErrorCode::SignInRequired);
        QVERIFY(!m_client->hasSession());
        QCOMPARE(m_server->requests, 2);
    }

    void aPasswordPromptOfAProxyIsNotAnswered()
    {
        QVERIFY(signIn());
        m_server->answerWith(
            RawServer::answer("401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->tasks())), ErrorCode::SignInRequired);
        QCOMPARE(m_server->requests, 2);
    }

    void aLate401OfAnOldSessionDoesNotEndTheNewOne()
    {
        QVERIFY(signIn('a'));
        QSslSocket *waiting = nullptr;
        m_server->onRequestBytes = [&](QSslSocket *socket, const QByteArray &) { waiting = socket; };
        std::optional<ErrorCode> end;
        m_client->tasks().then([&](const Result<QList<Task>> &result) { end = codeOf(result); });
        QTRY_VERIFY(waiting);
        QSslSocket *const old = waiting;
        QVERIFY(signIn('b'));
        old->write(problem("401 Unauthorized", "sign-in-required"));
        QTRY_COMPARE(end, std::optional(ErrorCode::SignInRequired));
        QVERIFY(m_client->hasSession());
    }

    void a403KeepsTheSession()
    {
        QVERIFY(signIn());
        m_server->answerWith(problem("403 Forbidden", "not-allowed"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->notices())), ErrorCode::NotAllowed);
        QVERIFY(m_client->hasSession());
    }

    void onlyTheGatewayCanSayThatNothingArrived()
    {
        QVERIFY(signIn());
        m_server->answerWith(RawServer::answer("404 Not Found", "<html>", "Content-Type: text/html\r\n"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::ServerAnswerInvalid);
        m_server->answerWith(problem("404 Not Found", "submission-not-received"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::NotFound);
    }

    void anAnswerAboutAnotherSubmissionIsNone()
    {
        QVERIFY(signIn());
        m_server->answerWith(RawServer::answer(
            "200 OK", R"({"submission_id":"0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a12","state":"received"})"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::ServerAnswerInvalid);
    }

    void a201WithoutAReceiptIsNoArrival()
    {
        QVERIFY(signIn());
        m_server->answerWith(RawServer::answer(
            "201 Created", R"({"submission_id":"0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11","state":"received"})"));
        const SubmissionContent content{QStringLiteral("moving-out-notice"), 1, "d", "s"};
        QCOMPARE(codeOf(QCoro::waitFor(m_client->putSubmission(id, content))),
                 ErrorCode::ServerAnswerInvalid);
    }

    void aReferenceNumberIsOneSegmentOfThePath()
    {
        QVERIFY(signIn());
        m_server->answerWith(problem("404 Not Found", "not-found"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->application(QStringLiteral("../profile?x#y")))),
                 ErrorCode::NotFound);
        QVERIFY2(m_server->heads.last().startsWith("GET /v1/applications/..%2Fprofile%3Fx%23y HTTP"),
                 m_server->heads.last());
    }

    void theServersClockIsKnown()
    {
        QVERIFY(!m_client->serverClockOffsetSeconds());
        m_server->answerWith(
            RawServer::answer("503 Busy", "", "Date: Sat, 21 Nov 2026 02:05:00 GMT\r\nRetry-After: 9\r\n"));
        const auto result = QCoro::waitFor(m_client->catalogue());
        QCOMPARE(codeOf(result), ErrorCode::ServerBusy);
        QCOMPARE(result.error().facts.value(QStringLiteral("retryAfterSeconds")).toInt(), 9);
        QCOMPARE(m_client->serverClockOffsetSeconds(), std::optional<qint64>(300));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
