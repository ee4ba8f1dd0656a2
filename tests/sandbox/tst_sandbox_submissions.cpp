#include "crypto/certificate_builder.h"
#include "crypto/cms.h"
#include "tests/sandbox/gateway_process.h"
#include "tests/sandbox/test_people.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <future>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

namespace
{

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
QByteArray pathOf(const QString &id) { return "/submissions/" + id.toLatin1(); }

} // namespace

/// The program itself over TLS.
class SandboxSubmissions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<GatewayProcess> m_gateway;
    std::unique_ptr<TestPerson> m_mover;
    std::unique_ptr<TestPerson> m_father;
    QByteArray m_moverToken;
    QByteArray m_fatherToken;

    QByteArray token(const TestPerson &person)
    {
        const QJsonObject challenge = m_gateway->client().request("POST", "/sign-in/challenges").json();
        const auto answer = m_gateway->client().request(
            "POST", "/sign-in/sessions", {}, person.signInBody(challenge, u"demo.madoguchi.example"_s));
        return answer.json().value("access_token"_L1).toString().toLatin1();
    }
    HttpAnswer put(const QString &id, const QByteArray &body, const QByteArray &token)
    {
        return m_gateway->client().request("PUT", pathOf(id), token, body);
    }
    HttpAnswer get(const QString &id, const QByteArray &token)
    {
        return m_gateway->client().request("GET", pathOf(id), token);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_gateway = std::make_unique<GatewayProcess>(m_home.path());
        QVERIFY(m_gateway->start({u"--pace"_s, u"still"_s}));
        const auto authority = must(DemoAuthority::open(m_gateway->ready().value("authority"_L1).toString()));
        m_mover = std::make_unique<TestPerson>(u"single-mover"_s, authority);
        m_father = std::make_unique<TestPerson>(u"family-of-five"_s, authority);
        m_moverToken = token(*m_mover);
        m_fatherToken = token(*m_father);
        QVERIFY(!m_moverToken.isEmpty());
        QVERIFY(!m_fatherToken.isEmpty());
    }

    void aFilingIsRecordedOnceAndTheSameReceiptComesBack()
    {
        const int before = m_gateway->count();
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        const auto first = put(id, body, m_moverToken);
        QVERIFY2(first.status == 201, first.body.constData());
        QCOMPARE(first.json().value("state"_L1).toString(), u"recorded"_s);
        const auto second = put(id, body, m_moverToken);
        QCOMPARE(second.status, 200);
        QCOMPARE(second.body, first.body);
        QCOMPARE(get(id, m_moverToken).body, first.body);
        QCOMPARE(m_gateway->count(), before + 1);
    }

    void opensslVerifiesTheReceiptAndItSpeaksOfTheseBytes()
    {
        const QString id = newId();
        const QByteArray document = m_mover->movingOutDocument(id);
        const auto answer = put(id, m_mover->submissionBody(document), m_moverToken);
        QFile receipt(m_home.filePath(u"receipt.der"_s));
        QVERIFY(receipt.open(QIODevice::WriteOnly));
        receipt.write(QByteArray::fromBase64(answer.json().value("receipt"_L1).toString().toLatin1()));
        receipt.close();
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                       receipt.fileName(), u"-CAfile"_s, m_gateway->ready().value("agency_ca"_L1).toString(),
                       u"-purpose"_s, u"any"_s});
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
        const QJsonObject content = QJsonDocument::fromJson(openssl.readAllStandardOutput()).object();
        QCOMPARE(content.value("submission_id"_L1).toString(), id);
        QCOMPARE(content.value("document_sha256"_L1).toString().toLatin1(),
                 QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
        QVERIFY(!content.value("reference_number"_L1).toString().isEmpty());
    }

    void twentyAtOnceMakeOneFiling()
    {
        const int before = m_gateway->count();
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        const HttpsClient client = m_gateway->client();
        std::vector<std::future<HttpAnswer>> answers;
        for (int i = 0; i < 20; ++i) {
            answers.push_back(std::async(
                std::launch::async, [&] { return client.request("PUT", pathOf(id), m_moverToken, body); }));
        }
        int created = 0;
        QSet<QString> receipts;
        for (auto &future : answers) {
            const HttpAnswer answer = future.get();
            QVERIFY(answer.status == 201 || answer.status == 200);
            created += answer.status == 201 ? 1 : 0;
            receipts.insert(answer.json().value("receipt"_L1).toString());
        }
        QCOMPARE(created, 1);
        QCOMPARE(receipts.size(), 1);
        QCOMPARE(m_gateway->count(), before + 1);
    }

    void aKeyIsNotGoodForOtherContent()
    {
        const QString id = newId();
        QCOMPARE(put(id, m_mover->submissionBody(m_mover->movingOutDocument(id)), m_moverToken).status, 201);
        const auto other =
            m_mover->movingOutDocument(id, [](auto &values) { values.insert(u"phone"_s, u"0312345678"_s); });
        const auto answer = put(id, m_mover->submissionBody(other), m_moverToken);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.problem(), u"submission-key-reused"_s);
    }

    void whatIsTombstonedIsNeverRecordedAndTheNextGenerationIs()
    {
        const int before = m_gateway->count();
        const QString id = newId();
        const QByteArray first = m_mover->submissionBody(m_mover->movingOutDocument(id));
        const QByteArray path = pathOf(id) + "/tombstone";
        const HttpsClient client = m_gateway->client();
        QCOMPARE(client.request("PUT", path, m_moverToken, "{}").status, 400);
        QCOMPARE(client.request("PUT", path, m_moverToken, R"({"generation":0})").status, 400);
        for (int i = 0; i < 2; ++i) { // may be repeated
            const HttpAnswer given = client.request("PUT", path, m_moverToken, R"({"generation":1})");
            QCOMPARE(given.status, 200);
            QCOMPARE(given.json().value("state"_L1).toString(), u"tombstoned"_s);
        }
        QCOMPARE(put(id, first, m_moverToken).problem(), u"submission-tombstoned"_s); // late on the way
        QCOMPARE(get(id, m_moverToken).problem(), u"submission-not-received"_s);
        QCOMPARE(m_gateway->count(), before);
        const QByteArray second = QByteArray(m_mover->submissionBody(m_mover->movingOutDocument(id)))
                                      .replace(0, 1, R"({"generation":2,)");
        QCOMPARE(put(id, second, m_moverToken).status, 201);
        QCOMPARE(m_gateway->count(), before + 1);
        // What has arrived can not be given up any more: the receipt is the answer.
        const HttpAnswer late = client.request("PUT", path, m_moverToken, R"({"generation":2})");
        QCOMPARE(late.json().value("state"_L1).toString(), u"recorded"_s);
        QVERIFY(!late.json().value("receipt"_L1).toString().isEmpty());
    }

    void aStrangersTombstoneBuriesNothing()
    {
        const QString id = newId();
        QCOMPARE(m_gateway->client()
                     .request("PUT", pathOf(id) + "/tombstone", m_fatherToken, R"({"generation":1})")
                     .status,
                 200);
        QCOMPARE(put(id, m_mover->submissionBody(m_mover->movingOutDocument(id)), m_moverToken).status, 201);
    }

    void anotherPersonsKeyTellsNothing()
    {
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        QCOMPARE(put(id, body, m_moverToken).status, 201);
        const auto asked = get(id, m_fatherToken);
        QCOMPARE(asked.status, 404);
        QCOMPARE(asked.body, get(newId(), m_fatherToken).body);
        const auto taken = put(id, m_father->submissionBody(m_father->movingOutDocument(id)), m_fatherToken);
        QCOMPARE(taken.problem(), u"submission-key-reused"_s);
        QVERIFY(!taken.body.contains("R8") && !taken.body.contains("receipt"));
        QCOMPARE(put(id, body, m_fatherToken).problem(), u"submission-key-reused"_s);
        QCOMPARE(m_gateway->client().request("PUT", pathOf(id) + "/withdrawal", m_fatherToken).status, 404);
    }

    void nobodySeesAnothersApplication()
    {
        const QString id = newId();
        QCOMPARE(put(id, m_mover->submissionBody(m_mover->movingOutDocument(id)), m_moverToken).status, 201);
        const QByteArray own = m_gateway->client().request("GET", "/applications", m_moverToken).body;
        const QByteArray other = m_gateway->client().request("GET", "/applications", m_fatherToken).body;
        QVERIFY(own.contains(id.toLatin1()));
        QVERIFY(!other.contains(id.toLatin1()));
        const QString reference =
            QJsonDocument::fromJson(own)["applications"_L1][0]["reference_number"_L1].toString();
        const QByteArray path = "/applications/" + reference.toLatin1();
        QCOMPARE(m_gateway->client().request("GET", path, m_moverToken).status, 200);
        QCOMPARE(m_gateway->client().request("GET", path, m_fatherToken).status, 404);
    }

    void aSignatureMustBeTheSignersOverTheseBytes()
    {
        const QString id = newId();
        const QByteArray document = m_mover->movingOutDocument(id);
        const auto signedWith = [&](const CardProfile &profile, const QByteArray &bytes) {
            const Certificate certificate = must(Certificate::fromDer(profile.signatureCertificate));
            return must(signCms(bytes, certificate, *profile.signatureKey, CmsContent::Detached,
                                SystemClock().now()));
        };
        const CardProfile &own = m_mover->profile();
        QCOMPARE(put(id, bodyOf(document, signedWith(own, document + ' ')), m_moverToken).firstError(),
                 u"signature:invalid"_s);
        QCOMPARE(put(id, bodyOf(document, "not CMS"), m_moverToken).firstError(), u"signature:invalid"_s);
        QCOMPARE(
            put(id, bodyOf(document, signedWith(m_father->profile(), document)), m_moverToken).firstError(),
            u"signature:another-person"_s);
        const Certificate authentication = must(Certificate::fromDer(own.authenticationCertificate));
        const QByteArray wrongKey = must(signCms(document, authentication, *own.authenticationKey,
                                                 CmsContent::Detached, SystemClock().now()));
        QCOMPARE(put(id, bodyOf(document, wrongKey), m_moverToken).firstError(), u"signature:chain"_s);
        QCOMPARE(get(id, m_moverToken).problem(), u"submission-not-received"_s);
    }

    void aSignatureCanNotBeMovedToAnotherFiling()
    {
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(newId()));
        const auto answer = put(newId(), body, m_moverToken);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.firstError(), u"document:other-submission"_s);
    }

    void somebodyElsesNoticeIsNotFiled()
    {
        const QString id = newId();
        // The father's document under the mover's own signature.
        const auto answer = put(id, m_mover->submissionBody(m_father->movingOutDocument(id)), m_moverToken);
        QCOMPARE(answer.firstError(), u"applicant:another-person"_s);
    }

    void whatTheProcedureRefusesIsRefusedByField_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        const QDate today = SystemClock().today();
        const auto day = [&](int days) { return QJsonValue(today.addDays(days).toString(Qt::ISODate)); };
        QTest::newRow("eleven days ago") << u"move_date"_s << day(-11) << u"move_date:out-of-window"_s;
        QTest::newRow("in 31 days") << u"move_date"_s << day(31) << u"move_date:out-of-window"_s;
        QTest::newRow("nowhere") << u"new_address"_s << QJsonValue() << u"new_address:required"_s;
        QTest::newRow("nobody") << u"movers"_s << QJsonValue(QJsonArray()) << u"movers:malformed"_s;
        QTest::newRow("a visit today") << u"visit_date"_s << day(0) << u"visit_date:out-of-window"_s;
    }

    void whatTheProcedureRefusesIsRefusedByField()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, error);
        const QString id = newId();
        const QByteArray document = m_mover->movingOutDocument(id, [&](auto &values) {
            if (value.isNull()) {
                values.remove(field);
            } else {
                values.insert(field, value);
            }
        });
        const auto answer = put(id, m_mover->submissionBody(document), m_moverToken);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.problem(), u"submission-rejected"_s);
        QCOMPARE(answer.firstError(), error);
    }

    void anUnknownProcedureOrAnotherVersionIsRefused()
    {
        const QString id = newId();
        QJsonObject body =
            QJsonDocument::fromJson(m_mover->submissionBody(m_mover->movingOutDocument(id))).object();
        body.insert("procedure_version"_L1, 2);
        QCOMPARE(put(id, QJsonDocument(body).toJson(), m_moverToken).firstError(),
                 u"procedure_version:out-of-date"_s);
        body.insert("procedure_id"_L1, u"passport"_s);
        QCOMPARE(put(id, QJsonDocument(body).toJson(), m_moverToken).firstError(),
                 u"procedure_id:not-offered"_s);
    }

    void hostileBodiesAreAnsweredAndNothingIsFiled_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << QByteArray("{") << 400;
        QTest::newRow("an array") << QByteArray("[1,2]") << 400;
        QTest::newRow("deep") << QByteArray(500'000, '[') << 400;
        QTest::newRow("no members") << QByteArray("{}") << 400;
        QTest::newRow("wrong types") << QByteArray("{\"procedure_id\":[],\"procedure_version\":\"1\"}")
                                     << 400;
        QTest::newRow("nothing but zeros") << QByteArray(1'000'000, '\0') << 400;
        QTest::newRow("a document that is none") << bodyOf("{}", "AAAA") << 422;
        QTest::newRow("too large") << QByteArray(13 * 1024 * 1024, ' ') << 413;
    }

    void hostileBodiesAreAnsweredAndNothingIsFiled()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const int before = m_gateway->count();
        const auto answer = put(newId(), body, m_moverToken);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/problem+json"));
        QCOMPARE(m_gateway->count(), before);
    }

    void aKeyThatIsNoUuidIsRefused()
    {
        QCOMPARE(put(u"1"_s, bodyOf("{}", "AAAA"), m_moverToken).status, 400);
        QCOMPARE(get(u"..%2f..%2fetc"_s, m_moverToken).status, 404);
        QCOMPARE(get(u"%00"_s, m_moverToken).status, 404);
    }

    void filingsSurviveTheGatewaysSuddenDeath()
    {
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        const auto first = put(id, body, m_moverToken);
        QCOMPARE(first.status, 201);
        const int before = m_gateway->count();
        m_gateway->killHard();
        QVERIFY(m_gateway->start({u"--pace"_s, u"still"_s}));
        QCOMPARE(m_gateway->count(), before);
        // The session outlives it too: it stands in the same file.
        QCOMPARE(get(id, m_moverToken).body, first.body);
        QCOMPARE(put(id, body, m_moverToken).status, 200);
    }

    void aDroppedAnswerLeavesOneFiling()
    {
        const int before = m_gateway->count();
        QVERIFY(m_gateway->admin({u"fault"_s, u"drop-after-record"_s, u"--times"_s, u"1"_s}).isEmpty());
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        QCOMPARE(put(id, body, m_moverToken).status, 0);
        QCOMPARE(m_gateway->count(), before + 1);
        QCOMPARE(get(id, m_moverToken).status, 200);
        QCOMPARE(put(id, body, m_moverToken).status, 200);
        QCOMPARE(m_gateway->count(), before + 1);
    }

    void aWithdrawnFilingStandsNoMoreButItsReceiptDoes()
    {
        const QString id = newId();
        const QByteArray body = m_mover->submissionBody(m_mover->movingOutDocument(id));
        const auto filed = put(id, body, m_moverToken);
        const int before = m_gateway->count();
        const auto withdrawn = m_gateway->client().request("PUT", pathOf(id) + "/withdrawal", m_moverToken);
        QCOMPARE(withdrawn.status, 200);
        QCOMPARE(withdrawn.json().value("state"_L1).toString(), u"withdrawn"_s);
        QCOMPARE(withdrawn.json().value("receipt"_L1), filed.json().value("receipt"_L1));
        QCOMPARE(m_gateway->client().request("PUT", pathOf(id) + "/withdrawal", m_moverToken).body,
                 withdrawn.body);
        QCOMPARE(m_gateway->count(), before - 1);
    }

    void whatIsFinishedCanNotBeWithdrawn()
    {
        const QString id = newId();
        QCOMPARE(put(id, m_mover->submissionBody(m_mover->movingOutDocument(id)), m_moverToken).status, 201);
        m_gateway->admin({u"advance"_s, id});
        m_gateway->admin({u"advance"_s, id});
        const auto answer = m_gateway->client().request("PUT", pathOf(id) + "/withdrawal", m_moverToken);
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.problem(), u"withdrawal-closed"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxSubmissions)
#include "tst_sandbox_submissions.moc"
