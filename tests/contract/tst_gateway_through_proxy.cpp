#include "agency/feedback.h"
#include "agency/http_gateway_client.h"
#include "agency/message_parsing.h"
#include "agency/receipt.h"
#include "agency/sign_in.h"
#include "crypto/cms.h"
#include "tests/contract/prism.h"
#include "tests/contract/tls_front.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace contract_test;
using sandbox_test::GatewayProcess;
using sandbox_test::TestPerson;

namespace
{
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

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}
} // namespace

/// Client → Prism, which stops whatever breaks the contract in either direction → the reference gateway.
class TestGatewayThroughProxy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;
    SystemClock m_clock;
    std::unique_ptr<GatewayProcess> m_gateway;
    std::unique_ptr<Prism> m_prism;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<TestPerson> m_mover;
    std::unique_ptr<HttpGatewayClient> m_client;
    GatewayConfig m_config;

    Result<Session> signIn(const QString &audience)
    {
        const Challenge challenge = must(QCoro::waitFor(m_client->createChallenge()));
        const auto certificate = must(Certificate::fromDer(m_mover->profile().authenticationCertificate));
        const QByteArray digest = signInDigest(audience, challenge.challenge);
        const QByteArray signature = must(m_mover->profile().authenticationKey->signDigest(digest));
        return QCoro::waitFor(m_client->createSession(challenge, certificate, signature));
    }

    SubmissionContent content(const QUuid &id, const TestPerson::Change &change = {}) const
    {
        const QByteArray document = m_mover->movingOutDocument(id.toString(QUuid::WithoutBraces), change);
        const auto certificate = must(Certificate::fromDer(m_mover->profile().signatureCertificate));
        return {QStringLiteral("moving-out-notice"), 1, document,
                must(signCms(document, certificate, *m_mover->profile().signatureKey, CmsContent::Detached,
                             m_clock.now()))};
    }

    Result<Receipt> receiptOf(const SubmissionState &state, const QUuid &id,
                              const SubmissionContent &filed) const
    {
        const QByteArray digest = QCryptographicHash::hash(filed.document, QCryptographicHash::Sha256);
        return verifyReceipt(state.receipt, id, digest, m_config.receiptAnchors, m_clock.now());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<GatewayProcess>(m_home.path());
        QVERIFY(m_gateway->start({QStringLiteral("--pace"), QStringLiteral("still")}));
        const QJsonObject ready = m_gateway->ready();
        m_config = must(GatewayConfig::fromReadyLine(QJsonDocument(ready).toJson()));
        const QString authority = ready.value(QLatin1String("authority")).toString();
        m_mover = std::make_unique<TestPerson>(QStringLiteral("single-mover"),
                                               must(DemoAuthority::open(authority)));
        m_prism = std::make_unique<Prism>();
        QVERIFY(m_prism->startProxy(m_config.baseUrl.toString(),
                                    ready.value(QLatin1String("tls_ca")).toString()));
        m_front = std::make_unique<TlsFront>(m_prism->port());
        m_config.baseUrl = QUrl(QStringLiteral("https://localhost:%1").arg(m_front->serverPort()));
        m_config.tlsAnchors = {m_front->certificate()};
        m_client = std::make_unique<HttpGatewayClient>(m_config, m_clock);
    }

    void anOpinionNeedsNoSignIn()
    {
        FeedbackClient feedback(m_config, m_clock);
        const Feedback opinion{
            QUuid::createUuid(),     Feedback::Category::Good, QStringLiteral("分かりやすい"), {},
            QStringLiteral("0.1.0"), QStringLiteral("ja"),     QStringLiteral("linux")};
        for (int i = 0; i < 2; ++i) {
            const Outcome sent = QCoro::waitFor(feedback.send(opinion));
            QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().detail));
        }
    }

    void aSignInForAnotherAudienceIsRefused()
    {
        const auto refused = signIn(QStringLiteral("stranger.example"));
        QCOMPARE(codeOf(refused), ErrorCode::SignInRefused);
        QCOMPARE(refused.error().facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("signature"));
        QVERIFY(!m_client->hasSession());
    }

    void aSignInIsAccepted()
    {
        const Session session = must(signIn(m_config.audience));
        QVERIFY(session.expiresAt > m_clock.now());
        QVERIFY(!session.subject.isEmpty());
        QVERIFY(std::abs(m_client->serverClockOffsetSeconds().value_or(9999)) < 60);
    }

    void whatTheAgencyHoldsIsUnderstood()
    {
        QVERIFY(QCoro::waitFor(m_client->allowProfile(true)));
        const Profile profile = must(QCoro::waitFor(m_client->profile()));
        QCOMPARE(profile.person.name, m_mover->person().name);
        QVERIFY(!must(QCoro::waitFor(m_client->tasks())).isEmpty());
        must(QCoro::waitFor(m_client->applications()));
        const GatewayCatalogue catalogue = must(QCoro::waitFor(m_client->catalogue()));
        QVERIFY(!catalogue.procedures.isEmpty());
    }

    void aLetterIsReadWithItsDocument()
    {
        const auto letters = must(QCoro::waitFor(m_client->notices()));
        const Notice letter = letters.first();
        QVERIFY(!letter.readAt.isValid());
        const QByteArray text =
            must(QCoro::waitFor(m_client->noticeDocument(letter.noticeId, letter.documents.first())));
        QVERIFY(QString::fromUtf8(text).contains(QStringLiteral("引っ越し")));
        NoticeDocument other = letter.documents.first();
        other.sha256 = QByteArray(32, 'x');
        QCOMPARE(codeOf(QCoro::waitFor(m_client->noticeDocument(letter.noticeId, other))),
                 ErrorCode::ServerAnswerInvalid);
        other.documentId = QStringLiteral("nothing");
        QCOMPARE(codeOf(QCoro::waitFor(m_client->noticeDocument(letter.noticeId, other))),
                 ErrorCode::NotFound);

        must(QCoro::waitFor(m_client->markNoticeRead(letter.noticeId)));
        const QDateTime first = must(QCoro::waitFor(m_client->notices())).first().readAt;
        QVERIFY(first.isValid());
        must(QCoro::waitFor(m_client->markNoticeRead(letter.noticeId)));
        QCOMPARE(must(QCoro::waitFor(m_client->notices())).first().readAt, first);
        QCOMPARE(codeOf(QCoro::waitFor(m_client->markNoticeRead(QStringLiteral("nothing")))),
                 ErrorCode::NotFound);
    }

    void recordsAreThereForTheKindsThatConcernThePersonAlone()
    {
        const auto kinds = must(QCoro::waitFor(m_client->recordSummaries()));
        QCOMPARE(kinds.size(), 4);
        for (const RecordSummary &summary : kinds) {
            QVERIFY(summary.kind != RecordKind::ChildCheckups);
            const RecordSet set = must(QCoro::waitFor(m_client->records(summary.kind)));
            QCOMPARE(set.records.size(), summary.count);
            QCOMPARE(set.asOf, summary.asOf);
        }
        QCOMPARE(codeOf(QCoro::waitFor(m_client->records(RecordKind::ChildCheckups))), ErrorCode::NotFound);
        const auto log = must(QCoro::waitFor(m_client->accessLog()));
        QCOMPARE(log.size(), 3 + 1); // and that the person read their own profile before
        QCOMPARE(std::count_if(log.begin(), log.end(),
                               [](const AccessEntry &entry) {
                                   return entry.legalGround == QStringLiteral("ご本人の同意");
                               }),
                 1);
        QVERIFY(log.first().at > log.last().at);
    }

    void aFilingArrivesOnceAndCanBeWithdrawn()
    {
        const QUuid id = QUuid::createUuid();
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::NotFound);
        const SubmissionContent sent = content(id);
        const int before = m_gateway->count();

        const SubmissionState first = must(QCoro::waitFor(m_client->putSubmission(id, sent)));
        QCOMPARE(first.stage, SubmissionState::Stage::Recorded);
        const Receipt receipt = must(receiptOf(first, id, sent));
        QCOMPARE(receipt.procedureId, sent.procedureId);
        const SubmissionState again = must(QCoro::waitFor(m_client->putSubmission(id, sent)));
        QCOMPARE(again.receipt, first.receipt);
        QCOMPARE(must(QCoro::waitFor(m_client->submission(id))).receipt, first.receipt);
        QCOMPARE(m_gateway->count(), before + 1);

        SubmissionContent other = sent;
        other.document += ' ';
        QCOMPARE(codeOf(QCoro::waitFor(m_client->putSubmission(id, other))), ErrorCode::SubmissionConflict);

        const Application application = must(QCoro::waitFor(m_client->application(receipt.referenceNumber)));
        QCOMPARE(application.submissionId, id);
        QVERIFY(application.withdrawable);
        QCOMPARE(must(QCoro::waitFor(m_client->withdraw(id))).stage, SubmissionState::Stage::Withdrawn);
        QCOMPARE(must(QCoro::waitFor(m_client->withdraw(id))).stage, SubmissionState::Stage::Withdrawn);
        const auto after = must(QCoro::waitFor(m_client->application(receipt.referenceNumber)));
        QCOMPARE(after.state, ApplicationState::Withdrawn);
    }

    void aMessageIsRecordedOnceAndAnswered()
    {
        const QUuid filing = QUuid::createUuid();
        const SubmissionContent filed = content(filing);
        const auto receipt =
            receiptOf(must(QCoro::waitFor(m_client->putSubmission(filing, filed))), filing, filed);
        QVERIFY(receipt);
        const QString number = receipt->referenceNumber;
        QVERIFY(must(QCoro::waitFor(m_client->application(number))).takesMessages);
        const QUuid id = QUuid::createUuid();
        const QString text = QStringLiteral("何が要りますか。\n教えてください。");
        const auto first = must(QCoro::waitFor(m_client->putMessage(number, id, text)));
        const auto again = must(QCoro::waitFor(m_client->putMessage(number, id, text)));
        QCOMPARE(again.at, first.at);
        QCOMPARE(codeOf(QCoro::waitFor(m_client->putMessage(number, id, QStringLiteral("別の文章")))),
                 ErrorCode::SubmissionConflict);
        QCOMPARE(codeOf(QCoro::waitFor(
                     m_client->putMessage(number, QUuid::createUuid(), QStringLiteral("123456789018")))),
                 ErrorCode::MessageRefused);
        m_gateway->admin({QStringLiteral("message"), QStringLiteral("問い合わせです"), number,
                          QStringLiteral("--asks"), QStringLiteral("--respond-by"),
                          QStringLiteral("2030-01-31")});
        const auto messages = must(QCoro::waitFor(m_client->messages(number)));
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0].messageId, id);
        QCOMPARE(messages[0].words.in(QStringLiteral("en")), text);
        QVERIFY(messages[1].expectsAnswer);
        QCOMPARE(messages[1].respondBy, QDate(2030, 1, 31));
        QCOMPARE(must(QCoro::waitFor(m_client->application(number))).messageCount, 2);
        QCOMPARE(codeOf(QCoro::waitFor(m_client->messages(QStringLiteral("R8-9999-999999")))),
                 ErrorCode::NotFound);
    }

    void aRejectedFilingNamesItsFields()
    {
        const QUuid id = QUuid::createUuid();
        const auto refused =
            QCoro::waitFor(m_client->putSubmission(id, content(id, [](auto &values) {
                                                       values.insert(QStringLiteral("move_date"),
                                                                     QStringLiteral("2001-01-01"));
                                                   })));
        QCOMPARE(codeOf(refused), ErrorCode::SubmissionRejected);
        QVERIFY(!fieldErrors(refused.error()).isEmpty());
        SubmissionContent unsigned_ = content(id);
        unsigned_.signature = "no signature";
        const auto spoilt = QCoro::waitFor(m_client->putSubmission(id, unsigned_));
        QCOMPARE(codeOf(spoilt), ErrorCode::SubmissionRejected);
        QCOMPARE(fieldErrors(spoilt.error()).first().field, QStringLiteral("signature"));
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::NotFound);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(codeOf(QCoro::waitFor(m_client->application(QStringLiteral("R8-9999-999999")))),
                 ErrorCode::NotFound);
        QCOMPARE(codeOf(QCoro::waitFor(m_client->withdraw(QUuid::createUuid()))), ErrorCode::NotFound);
    }

    void whatIsGivenUpIsNeverRecordedAndIsSignedAgainUnderTheSameKey()
    {
        const QUuid id = QUuid::createUuid();
        SubmissionContent filed = content(id);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(must(QCoro::waitFor(m_client->tombstone(id, 1))).stage,
                     SubmissionState::Stage::Tombstoned);
        }
        QCOMPARE(codeOf(QCoro::waitFor(m_client->putSubmission(id, filed))), ErrorCode::SubmissionConflict);
        QCOMPARE(codeOf(QCoro::waitFor(m_client->submission(id))), ErrorCode::NotFound);
        filed.generation = 2;
        const SubmissionState state = must(QCoro::waitFor(m_client->putSubmission(id, filed)));
        QVERIFY(receiptOf(state, id, filed));
        QCOMPARE(must(QCoro::waitFor(m_client->tombstone(id, 2))).stage, SubmissionState::Stage::Recorded);
    }

    void aBusyGatewaySaysWhenToComeBack()
    {
        m_gateway->admin({QStringLiteral("fault"), QStringLiteral("busy"), QStringLiteral("7"),
                          QStringLiteral("--times"), QStringLiteral("1")});
        const auto busy = QCoro::waitFor(m_client->profile());
        QCOMPARE(codeOf(busy), ErrorCode::ServerBusy);
        QCOMPARE(busy.error().facts.value(QStringLiteral("retryAfterSeconds")).toInt(), 7);
    }

    void withoutASessionEveryOperationAsksForOne_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        const QString id = QStringLiteral("/submissions/0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11");
        for (const QString &path :
             {QStringLiteral("/profile"), QStringLiteral("/tasks"), QStringLiteral("/applications"),
              QStringLiteral("/applications/R8-0001-000123"),
              QStringLiteral("/applications/R8-0001-000123/messages"), QStringLiteral("/notices"), id,
              QStringLiteral("/notices/a/documents/b"), QStringLiteral("/records"),
              QStringLiteral("/records/tax"), QStringLiteral("/access-log")}) {
            QTest::addRow("GET %s", qPrintable(path)) << QByteArray("GET") << path;
        }
        QTest::newRow("PUT") << QByteArray("PUT") << id;
        QTest::newRow("withdrawal") << QByteArray("PUT") << id + QStringLiteral("/withdrawal");
        QTest::newRow("read") << QByteArray("PUT") << QStringLiteral("/notices/a/read");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QStringLiteral("/sign-in/sessions/current");
        QTest::newRow("allow") << QByteArray("PUT") << QStringLiteral("/sign-in/sessions/current/profile");
        QTest::newRow("forbid") << QByteArray("DELETE")
                                << QStringLiteral("/sign-in/sessions/current/profile");
    }
    void withoutASessionEveryOperationAsksForOne()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        const bool isFiling =
            method == "PUT" && path == QLatin1String("/submissions/0b0e3a5e-6a0d-4f3e-9a55-0a4f1f6a2a11");
        HttpTransport transport(m_config);
        HttpRequest request{method, path};
        request.bearer = Secret("a-token-that-nobody-ever-gave-away");
        request.body = isFiling ? submissionBody() : QByteArray();
        const HttpAnswer answer = must(QCoro::waitFor(transport.send(std::move(request))));
        QCOMPARE(answer.status, 401);
        QVERIFY2(answer.body.contains("urn:madoguchi:problem:sign-in-required"), answer.body);
    }

    void theSessionIsEnded()
    {
        must(QCoro::waitFor(m_client->signOut()));
        QVERIFY(!m_client->hasSession());
    }

    void nothingBrokeTheContract() { QCOMPARE(m_prism->violations(), QStringList()); }

    void theJudgeSeesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("fault");
        QTest::newRow("an answer that is no JSON") << QStringList{QStringLiteral("not-json")};
        QTest::newRow("a status that is not in the contract")
            << QStringList{QStringLiteral("status"), QStringLiteral("418")};
    }
    void theJudgeSeesWhatIsWrong()
    {
        QFETCH(QStringList, fault);
        const qsizetype before = m_prism->violations().size();
        m_gateway->admin(QStringList{QStringLiteral("fault")} + fault +
                         QStringList{QStringLiteral("--times"), QStringLiteral("1")});
        QVERIFY(!QCoro::waitFor(m_client->catalogue()));
        QTRY_VERIFY(m_prism->violations().size() > before);
    }

private:
    static QByteArray submissionBody()
    {
        return submissionJson({QStringLiteral("moving-out-notice"), 1, "document", "signature"});
    }
};

QTEST_GUILESS_MAIN(TestGatewayThroughProxy)
#include "tst_gateway_through_proxy.moc"
