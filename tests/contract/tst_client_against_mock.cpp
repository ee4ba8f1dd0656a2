#include "agency/feedback.h"
#include "agency/http_gateway_client.h"
#include "tests/contract/prism.h"
#include "tests/contract/tls_front.h"

#include <QCoroTask>
#include <QTest>

using namespace madoguchi;
using namespace contract_test;

namespace
{
/// The identifiers of the contract's examples: the mock knows no others.
const QUuid exampleId = QUuid::fromString(QStringLiteral("0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11"));
const QString exampleReference = QStringLiteral("R8-0001-000123");

/// The value, or the end of the test program with the reason.
template<typename T>
T must(Result<T> result)
{
    if (!result) {
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}
} // namespace

/// The client sends what the contract asks for and understands what the contract shows, by Prism's mock
/// server.
class TestClientAgainstMock : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    Prism m_prism;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<HttpGatewayClient> m_client;
    std::unique_ptr<FeedbackClient> m_feedback;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_prism.startMock());
        m_front = std::make_unique<TlsFront>(m_prism.port());
        GatewayConfig config;
        config.baseUrl = QUrl(QStringLiteral("https://localhost:%1").arg(m_front->serverPort()));
        config.audience = QStringLiteral("mock.example");
        config.tlsAnchors = {m_front->certificate()};
        m_client = std::make_unique<HttpGatewayClient>(config, m_clock);
        m_feedback = std::make_unique<FeedbackClient>(config, m_clock);
    }

    void aSessionIsOpened()
    {
        const auto challenge = must(QCoro::waitFor(m_client->createChallenge()));
        must(QCoro::waitFor(m_client->createSession(challenge, m_front->certificate(), "signature")));
        QVERIFY(m_client->hasSession());
    }

    void everythingAboutThePersonIsUnderstood()
    {
        QVERIFY(QCoro::waitFor(m_client->allowProfile(true)));
        QVERIFY(QCoro::waitFor(m_client->allowProfile(false)));
        const auto profile = must(QCoro::waitFor(m_client->profile()));
        QCOMPARE(profile.household.size(), 1);
        const auto tasks = must(QCoro::waitFor(m_client->tasks()));
        QCOMPARE(tasks.size(), 1);
        const auto applications = must(QCoro::waitFor(m_client->applications()));
        QCOMPARE(applications.first().submissionId, exampleId);
        const auto application = must(QCoro::waitFor(m_client->application(exampleReference)));
        QCOMPARE(application.title.in(QStringLiteral("en")), QStringLiteral("Moving-out notice"));
        const auto notices = must(QCoro::waitFor(m_client->notices()));
        QCOMPARE(notices.size(), 1);
        must(QCoro::waitFor(m_client->markNoticeRead(notices.first().noticeId)));
        const auto messages = must(QCoro::waitFor(m_client->messages(exampleReference)));
        QCOMPARE(messages.size(), 1);
    }

    void recordsAndTheAccessLogAreUnderstood()
    {
        QCOMPARE(must(QCoro::waitFor(m_client->recordSummaries())).size(), 1);
        const auto set = must(QCoro::waitFor(m_client->records(RecordKind::HealthInsurance)));
        QVERIFY(!set.records.isEmpty());
        QCOMPARE(must(QCoro::waitFor(m_client->accessLog())).size(), 1);
    }

    void theCatalogueIsUnderstood()
    {
        const auto catalogue = must(QCoro::waitFor(m_client->catalogue()));
        QCOMPARE(catalogue.procedures.first().procedureId, QStringLiteral("moving-out-notice"));
    }

    void aFilingIsSentAsTheContractSays()
    {
        const SubmissionContent content{QStringLiteral("moving-out-notice"), 1, "document", "signature"};
        const auto filed = must(QCoro::waitFor(m_client->putSubmission(exampleId, content)));
        QCOMPARE(filed.stage, SubmissionState::Stage::Recorded);
        // The mock's example is the hash of these bytes.
        must(QCoro::waitFor(m_client->putAttachment(exampleId, "madoguchi")));
        QVERIFY(!QCoro::waitFor(m_client->putAttachment(exampleId, "another")));
        must(QCoro::waitFor(m_client->submission(exampleId)));
        must(QCoro::waitFor(m_client->withdraw(exampleId)));
    }

    void anOpinionIsSentAsTheContractSays()
    {
        const QUuid id = QUuid::fromString(QStringLiteral("5d0c7a52-9f0b-4c0e-8f66-2b1c8d0e4a10"));
        const Feedback feedback{id,
                                Feedback::Category::Hard,
                                QStringLiteral("文字が小さい"),
                                QStringLiteral("form"),
                                QStringLiteral("0.1.0"),
                                QStringLiteral("ja"),
                                QStringLiteral("linux")};
        must(QCoro::waitFor(m_feedback->send(feedback)));
        Feedback strange = feedback;
        strange.os = QStringLiteral("my own");
        QVERIFY(!QCoro::waitFor(m_feedback->send(strange)));
    }

    void theJudgeSeesWhatIsWrong()
    {
        // A procedure's id that the contract does not allow: the mock refuses it, so it does look.
        const SubmissionContent content{QStringLiteral("Moving Out"), 1, "document", "signature"};
        QVERIFY(!QCoro::waitFor(m_client->putSubmission(exampleId, content)));
    }

    void theSessionIsEnded() { must(QCoro::waitFor(m_client->signOut())); }
};

QTEST_GUILESS_MAIN(TestClientAgainstMock)
#include "tst_client_against_mock.moc"
