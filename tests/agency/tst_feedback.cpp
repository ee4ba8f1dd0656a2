#include "agency/feedback.h"
#include "tests/agency/raw_server.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;
using namespace test_town;

namespace
{

Feedback opinion()
{
    return {QUuid::fromString(QStringLiteral("5d0c7a52-9f0b-4c0e-8f66-2b1c8d0e4a10")),
            Feedback::Category::Hard,
            QStringLiteral("文字が小さい"),
            QStringLiteral("form"),
            QStringLiteral("0.1.0"),
            QStringLiteral("ja"),
            QStringLiteral("linux")};
}

const QByteArray received =
    R"({"feedback_id":"5d0c7a52-9f0b-4c0e-8f66-2b1c8d0e4a10","received_at":"2026-11-22T03:00:00Z"})";

} // namespace

/// What leaves with an opinion, and what is believed of the answer.
class FeedbackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<Identity>(authority(QStringLiteral("Town")));
        m_server = std::make_unique<RawServer>(server(*m_authority));
        m_client = std::make_unique<FeedbackClient>(
            config(m_server->serverPort(), *m_authority), m_clock,
            TransportLimits{std::chrono::seconds(2), std::chrono::seconds(4)});
    }
    void onlyWhatTheContractNamesLeaves();
    void answersAreReadStrictly_data();
    void answersAreReadStrictly();
    void withoutAServerNothingWasSent();

private:
    ErrorCode send(const QByteArray &answer)
    {
        m_server->answerWith(answer);
        const Outcome outcome = QCoro::waitFor(m_client->send(opinion()));
        return outcome ? ErrorCode::Cancelled : outcome.error().code; // Cancelled stands for "it arrived"
    }

    SystemClock m_clock;
    std::unique_ptr<Identity> m_authority;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<FeedbackClient> m_client;
};

void FeedbackTest::onlyWhatTheContractNamesLeaves()
{
    QCOMPARE(send(RawServer::answer("201 Created", received)), ErrorCode::Cancelled);
    const QByteArray head = m_server->heads.last();
    QVERIFY2(head.startsWith("POST /v1/feedback HTTP/1.1"), head.constData());
    QVERIFY2(!head.toLower().contains("authorization") && !head.toLower().contains("cookie"),
             head.constData());
    const QJsonObject body = QJsonDocument::fromJson(feedbackJson(opinion())).object();
    QCOMPARE(body.keys(),
             (QStringList{QStringLiteral("app_version"), QStringLiteral("category"),
                          QStringLiteral("feedback_id"), QStringLiteral("language"), QStringLiteral("os"),
                          QStringLiteral("page"), QStringLiteral("text")}));
    Feedback withoutPage = opinion();
    withoutPage.page.clear();
    QVERIFY(!feedbackJson(withoutPage).contains("page"));
}

void FeedbackTest::answersAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &answer, ErrorCode code) {
        QTest::newRow(name) << answer << int(code);
    };
    const QByteArray problem = "Content-Type: application/problem+json\r\n";
    row("another one", RawServer::answer("201 Created", QByteArray(received).replace("5d0c", "6d0c")),
        ErrorCode::ServerAnswerInvalid);
    row("no JSON", RawServer::answer("201 Created", "thanks"), ErrorCode::ServerAnswerInvalid);
    row("another type", RawServer::answer("201 Created", received, "Content-Type: text/html\r\n"),
        ErrorCode::ServerAnswerInvalid);
    row("a member too many", RawServer::answer("201 Created", QByteArray(received).replace("}", ",\"x\":1}")),
        ErrorCode::ServerAnswerInvalid);
    row("refused",
        RawServer::answer("400 Bad Request",
                          R"({"type":"urn:madoguchi:problem:request-invalid","title":"x","status":400})",
                          problem),
        ErrorCode::ServerAnswerInvalid);
    row("no such thing here", RawServer::answer("404 Not Found", "", problem),
        ErrorCode::ServerAnswerInvalid);
    row("busy",
        RawServer::answer("503 Service Unavailable",
                          R"({"type":"urn:madoguchi:problem:busy","title":"x","status":503})", problem),
        ErrorCode::ServerBusy);
    row("failed", RawServer::answer("500 Internal Server Error", "", problem), ErrorCode::ServerError);
    row("redirect", RawServer::answer("302 Found", "", "Location: https://elsewhere.example/\r\n"),
        ErrorCode::ServerAnswerInvalid);
    row("huge", RawServer::answer("201 Created", QByteArray(5 * 1024 * 1024, ' ')),
        ErrorCode::ServerAnswerTooLarge);
}

void FeedbackTest::answersAreReadStrictly()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, code);
    QCOMPARE(send(answer), ErrorCode(code));
}

void FeedbackTest::withoutAServerNothingWasSent()
{
    const quint16 port = m_server->serverPort();
    m_server->close();
    FeedbackClient client(config(port, *m_authority), m_clock);
    const Outcome outcome = QCoro::waitFor(client.send(opinion()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::NetworkUnreachable);
}

QTEST_GUILESS_MAIN(FeedbackTest)
#include "tst_feedback.moc"
