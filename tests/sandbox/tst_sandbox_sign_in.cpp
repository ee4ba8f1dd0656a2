#include "crypto/certificate_builder.h"
#include "sandbox/service.h"
#include "tests/sandbox/test_people.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox_test;
using namespace Qt::StringLiterals;

namespace
{

const QString audience = u"demo.madoguchi.example"_s;
constexpr int tooOldChallenge = 121;
constexpr int tooOldSession = 1801;
constexpr qint64 sixYears = 6LL * 366 * 86'400;

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The gateway without a network, with a clock that can be moved.
class SandboxSignIn : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<sandbox::Service> m_service;
    std::unique_ptr<DemoAuthority> m_authority;
    std::unique_ptr<TestPerson> m_mover;
    std::unique_ptr<TestPerson> m_widow;

    sandbox::Answer ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                        const QByteArray &token = {})
    {
        return m_service->gateway().handle(
            {.method = method,
             .path = path,
             .authorization = token.isEmpty() ? QByteArray() : "Bearer " + token,
             .contentType = "application/json",
             .body = body});
    }
    static QJsonObject json(const sandbox::Answer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    QJsonObject challenge() { return json(ask("POST", u"/sign-in/challenges"_s)); }
    sandbox::Answer signIn(const QByteArray &body) { return ask("POST", u"/sign-in/sessions"_s, body); }
    QByteArray token(const TestPerson &person)
    {
        return json(signIn(person.signInBody(challenge(), audience)))
            .value("access_token"_L1)
            .toString()
            .toLatin1();
    }
    /// The reason of the refusal of a sign-in with this certificate and the mover's key.
    QString refusal(const Certificate &certificate)
    {
        const auto answer = signIn(
            signInBody(challenge(), audience, certificate.der(), *m_mover->profile().authenticationKey));
        return answer.status == 401 ? json(answer).value("reason"_L1).toString()
                                    : QString::number(answer.status);
    }
    Certificate authorityCertificate(const QString &name)
    {
        return must(Certificate::fromPem(fileBytes(m_authority->folder() + u'/' + name + u".pem"_s)));
    }
    SoftwareKey authorityKey(const QString &name)
    {
        return must(SoftwareKey::fromPem(fileBytes(m_authority->folder() + u'/' + name + u".key"_s)));
    }
    /// A builder for a certificate that lacks nothing.
    CertificateBuilder authenticationBuilder()
    {
        CertificateBuilder builder;
        builder.subject({{u"C"_s, u"JP"_s}, {u"CN"_s, u"99999999ABCDEFGHIJKLMNO"_s}})
            .validity(m_clock->now().addDays(-1), m_clock->now().addDays(100))
            .keyUsage({KeyUsage::DigitalSignature})
            .extendedKeyUsage({u"1.3.6.1.5.5.7.3.2"_s})
            .policy(u"1.2.392.200149.8.5.1.3.30"_s);
        return builder;
    }
    Certificate issued(const CertificateBuilder &builder)
    {
        return must(builder.issue(m_mover->profile().authenticationKey->publicKeyDer(),
                                  authorityCertificate(u"authentication-ca"_s),
                                  authorityKey(u"authentication-ca"_s)));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_home.isValid());
        m_clock = std::make_unique<ManualClock>(QDateTime::currentDateTimeUtc());
        const QString town = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/sandbox/town");
        auto service = sandbox::Service::open({.home = m_home.path(),
                                               .people = town + u"/residents"_s,
                                               .agencyFile = town + u"/agency.json"_s,
                                               .content = {},
                                               .audience = audience,
                                               .pace = *sandbox::Pace::parse(u"still"_s)},
                                              *m_clock);
        QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
        m_service = std::move(*service);
        if (!m_authority) {
            m_authority =
                std::make_unique<DemoAuthority>(must(DemoAuthority::open(m_home.path() + u"/authority"_s)));
            m_mover = std::make_unique<TestPerson>(u"single-mover"_s, *m_authority);
            m_widow = std::make_unique<TestPerson>(u"widow"_s, *m_authority);
        }
    }
    void cleanup() { m_service.reset(); }

    void aResidentSignsInAndSeesTheirOwnProfile()
    {
        const auto answer = signIn(m_mover->signInBody(challenge(), audience));
        QCOMPARE(answer.status, 201);
        const QByteArray own = json(answer).value("access_token"_L1).toString().toLatin1();
        QVERIFY(own.size() >= 32);
        const QString right = u"/sign-in/sessions/current/profile"_s;
        QCOMPARE(ask("PUT", right, {}, own).status, 204);
        const QJsonObject profile = json(ask("GET", u"/profile"_s, {}, own));
        QCOMPARE(profile.value("person"_L1).toObject().value("name"_L1).toString(), m_mover->person().name);
        const QByteArray others = token(*m_widow);
        QCOMPARE(ask("GET", u"/profile"_s, {}, others).status, 403); // nobody's right but their own
        QCOMPARE(ask("PUT", right, {}, others).status, 204);
        const QJsonObject other = json(ask("GET", u"/profile"_s, {}, others));
        QCOMPARE(other.value("person"_L1).toObject().value("name"_L1).toString(), m_widow->person().name);
    }

    void aSessionReadsTheProfileOnlyAsLongAsThePersonLetsIt()
    {
        const QString right = u"/sign-in/sessions/current/profile"_s;
        const QByteArray own = token(*m_mover);
        const auto readings = [&] {
            int count = 0;
            const QJsonArray entries =
                json(ask("GET", u"/access-log"_s, {}, own)).value("entries"_L1).toArray();
            for (const auto &entry : entries) {
                count += entry["legal_ground"_L1].toString() == u"ご本人の同意"_s;
            }
            return count;
        };
        const auto refused = ask("GET", u"/profile"_s, {}, own);
        QCOMPARE(refused.status, 403);
        QCOMPARE(json(refused).value("type"_L1).toString(), u"urn:madoguchi:problem:not-allowed"_s);
        QCOMPARE(ask("GET", u"/tasks"_s, {}, own).status, 200);
        const int before = readings();
        QCOMPARE(ask("PUT", right, {}, own).status, 204);
        QCOMPARE(ask("PUT", right, {}, own).status, 204);
        QCOMPARE(readings(), before); // who may has not read
        QCOMPARE(ask("GET", u"/profile"_s, {}, own).status, 200);
        QCOMPARE(ask("GET", u"/profile"_s, {}, own).status, 200);
        QCOMPARE(readings(), before + 1);
        QCOMPARE(ask("DELETE", right, {}, own).status, 204);
        QCOMPARE(ask("GET", u"/profile"_s, {}, own).status, 403);
        QCOMPARE(ask("PUT", right, {}, own).status, 204);
        // Another session of the same person begins without, and its reading is one of its own.
        const QByteArray later = token(*m_mover);
        QCOMPARE(ask("GET", u"/profile"_s, {}, later).status, 403);
        QCOMPARE(ask("PUT", right, {}, later).status, 204);
        QCOMPARE(ask("GET", u"/profile"_s, {}, later).status, 200);
        QCOMPARE(readings(), before + 2);
        QCOMPARE(ask("PUT", right, {}, QByteArray()).status, 401);
    }

    void thePersonsCodeStaysTheSameAndIsNoName()
    {
        const QString first =
            json(signIn(m_mover->signInBody(challenge(), audience))).value("subject"_L1).toString();
        const QString again =
            json(signIn(m_mover->signInBody(challenge(), audience))).value("subject"_L1).toString();
        QVERIFY(!first.isEmpty());
        QCOMPARE(again, first);
        QVERIFY(!first.contains("mover"_L1));
    }

    void aChallengeIsGoodForOneTry()
    {
        const QJsonObject once = challenge();
        QCOMPARE(signIn(m_mover->signInBody(once, audience)).status, 201);
        const auto replay = signIn(m_mover->signInBody(once, audience));
        QCOMPARE(replay.status, 401);
        QCOMPARE(json(replay).value("reason"_L1).toString(), u"challenge"_s);
        // A try that failed spends it too.
        const QJsonObject failed = challenge();
        QCOMPARE(signIn(m_mover->signInBody(failed, u"another.example"_s)).status, 401);
        QCOMPARE(json(signIn(m_mover->signInBody(failed, audience))).value("reason"_L1).toString(),
                 u"challenge"_s);
    }

    void aChallengeGrowsOld()
    {
        const QJsonObject old = challenge();
        m_clock->advance(tooOldChallenge);
        QCOMPARE(json(signIn(m_mover->signInBody(old, audience))).value("reason"_L1).toString(),
                 u"challenge"_s);
    }

    void aChallengeNobodyIssuedIsRefused()
    {
        QJsonObject own = challenge();
        own.insert("challenge_id"_L1, u"0123456789abcdef"_s);
        QCOMPARE(json(signIn(m_mover->signInBody(own, audience))).value("reason"_L1).toString(),
                 u"challenge"_s);
    }

    void aSignatureForAnotherAudienceIsRefused()
    {
        const auto answer = signIn(m_mover->signInBody(challenge(), u"stranger.example"_s));
        QCOMPARE(answer.status, 401);
        QCOMPARE(json(answer).value("reason"_L1).toString(), u"signature"_s);
    }

    void anotherPersonsKeyIsRefused()
    {
        const auto answer =
            signIn(signInBody(challenge(), audience, m_mover->profile().authenticationCertificate,
                              *m_widow->profile().authenticationKey));
        QCOMPARE(json(answer).value("reason"_L1).toString(), u"signature"_s);
    }

    void theSigningCertificateOpensNoSession()
    {
        const auto answer = signIn(signInBody(challenge(), audience, m_mover->profile().signatureCertificate,
                                              *m_mover->profile().signatureKey));
        QCOMPARE(answer.status, 401);
        QCOMPARE(json(answer).value("reason"_L1).toString(), u"chain"_s);
    }

    void anAuthorityOfTheSameNameIsRefused()
    {
        auto key = must(SoftwareKey::generateRsa2048());
        const Certificate real = authorityCertificate(u"authentication-ca"_s);
        CertificateBuilder builder;
        builder
            .subject({{u"C"_s, u"JP"_s},
                      {u"O"_s, u"JPKI-TEST"_s},
                      {u"OU"_s, u"JPKI for user authentication"_s},
                      {u"OU"_s, u"Japan Agency for Local Authority Information Systems"_s}})
            .validity(m_clock->now().addDays(-1), m_clock->now().addDays(1000))
            .authority()
            .keyUsage({KeyUsage::KeyCertSign});
        const Certificate impostor = must(builder.selfSigned(key));
        QCOMPARE(impostor.subject(), real.subject());
        const Certificate leaf = must(authenticationBuilder().issue(
            m_mover->profile().authenticationKey->publicKeyDer(), impostor, key));
        QCOMPARE(refusal(leaf), u"chain"_s);
    }

    void aCertificateMustBeForAuthentication_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a stranger's") << 0 << u"unknown-person"_s;
        QTest::newRow("not yet valid") << 1 << u"not-yet-valid"_s;
        QTest::newRow("ended") << 2 << u"expired"_s;
        QTest::newRow("for another use") << 3 << u"key-usage"_s;
        QTest::newRow("not for clients") << 4 << u"key-usage"_s;
        QTest::newRow("under another policy") << 5 << u"policy"_s;
    }

    void aCertificateMustBeForAuthentication()
    {
        QFETCH(int, what);
        QFETCH(QString, reason);
        CertificateBuilder builder = authenticationBuilder();
        const QDateTime now = m_clock->now();
        switch (what) {
        case 1:
            builder.validity(now.addDays(1), now.addDays(100));
            break;
        case 2:
            builder.validity(now.addDays(-100), now.addDays(-1));
            break;
        case 3:
            builder.keyUsage({KeyUsage::NonRepudiation});
            break;
        case 4:
            builder.extendedKeyUsage({u"1.3.6.1.5.5.7.3.1"_s});
            break;
        case 5:
            builder.policy(u"1.2.392.200149.8.5.1.1.20"_s);
            break;
        default:
            break;
        }
        QCOMPARE(refusal(issued(builder)), reason);
    }

    void aCardPastItsEndIsRefused()
    {
        m_clock->advance(sixYears);
        QCOMPARE(json(signIn(m_mover->signInBody(challenge(), audience))).value("reason"_L1).toString(),
                 u"expired"_s);
    }

    void aSessionEndsWithTimeAndOnSignOut()
    {
        const QByteArray first = token(*m_mover);
        QCOMPARE(ask("GET", u"/tasks"_s, {}, first).status, 200);
        m_clock->advance(tooOldSession);
        QCOMPARE(ask("GET", u"/tasks"_s, {}, first).status, 401);
        const QByteArray second = token(*m_mover);
        QCOMPARE(ask("DELETE", u"/sign-in/sessions/current"_s, {}, second).status, 204);
        QCOMPARE(ask("GET", u"/tasks"_s, {}, second).status, 401);
    }

    void tokensAreNotInTheFileAsTheyAre()
    {
        const QByteArray own = token(*m_mover);
        QVERIFY(!own.isEmpty());
        m_service.reset();
        const QByteArray stored = fileBytes(m_home.path() + u"/ledger.sqlite"_s) +
                                  fileBytes(m_home.path() + u"/ledger.sqlite-wal"_s);
        QVERIFY(stored.contains("single-mover"));
        QVERIFY(!stored.contains(own));
    }

    void tooManyWaitingChallengesAreRefusedWithATime()
    {
        for (int i = 0; i < sandbox::ChallengeBook::most; ++i) {
            QCOMPARE(ask("POST", u"/sign-in/challenges"_s).status, 201);
        }
        const auto answer = ask("POST", u"/sign-in/challenges"_s);
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.contains({QByteArray("Retry-After"), QByteArray("30")}));
        m_clock->advance(tooOldChallenge);
        QCOMPARE(ask("POST", u"/sign-in/challenges"_s).status, 201);
    }

    void whatIsNoSignInIsABadRequest_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("cut off") << QByteArray("{\"challenge_id\":");
        QTest::newRow("numbers") << QByteArray("{\"challenge_id\":1,\"certificate\":2,\"signature\":3}");
        QTest::newRow("no base64") << QByteArray(
            "{\"challenge_id\":\"0123456789abcdef\",\"certificate\":\"*\",\"signature\":\"AA==\"}");
        QTest::newRow("no certificate") << QByteArray(
            "{\"challenge_id\":\"0123456789abcdef\",\"certificate\":\"AAAA\",\"signature\":\"AAAA\"}");
        QTest::newRow("one member too many")
            << QByteArray("{\"challenge_id\":\"0123456789abcdef\",\"certificate\":\"AAAA\",\"signature\":"
                          "\"AAAA\",\"pin\":\"1\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("not UTF-8") << QByteArray("{\"challenge_id\":\"\xff\xfe\"}");
    }

    void whatIsNoSignInIsABadRequest()
    {
        QFETCH(QByteArray, body);
        const auto answer = signIn(body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.contentType, QByteArray("application/problem+json"));
        QCOMPARE(json(answer).value("type"_L1).toString(), u"urn:madoguchi:problem:request-invalid"_s);
    }

    void aTokenNobodyIssuedOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another scheme") << QByteArray("Basic YTpi");
        QTest::newRow("nothing after it") << QByteArray("Bearer ");
        QTest::newRow("made up") << QByteArray("Bearer 0123456789012345678901234567890123456789012");
        QTest::newRow("very long") << QByteArray("Bearer ") + QByteArray(10'000, 'a');
    }

    void aTokenNobodyIssuedOpensNothing()
    {
        QFETCH(QByteArray, authorization);
        const auto answer = m_service->gateway().handle({.method = "GET",
                                                         .path = u"/profile"_s,
                                                         .authorization = authorization,
                                                         .contentType = {},
                                                         .body = {}});
        QCOMPARE(answer.status, 401);
        QCOMPARE(json(answer).value("type"_L1).toString(), u"urn:madoguchi:problem:sign-in-required"_s);
    }
};

QTEST_GUILESS_MAIN(SandboxSignIn)
#include "tst_sandbox_sign_in.moc"
