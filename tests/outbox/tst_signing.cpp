// Signing: one signature of the card, over exactly these bytes, by a certificate that lives long enough.
#include "crypto/certificate_builder.h"
#include "crypto/cms.h"
#include "outbox/signing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace madoguchi;

namespace
{
const QDateTime now(QDate(2026, 11, 21), QTime(1, 0), Qt::UTC);

/// A key that counts how often it is asked, and can lose its card.
class CountingKey final : public PrivateKey
{
public:
    explicit CountingKey(SoftwareKey key)
        : m_key(std::move(key))
    {
    }
    Result<QByteArray> signDigest(QByteArrayView sha256) override
    {
        ++calls;
        return isRemoved ? failure(ErrorCode::CardRemoved) : m_key.signDigest(sha256);
    }
    SoftwareKey m_key;
    int calls = 0;
    bool isRemoved = false;
};

/// One for all tests: making it takes half a second.
SoftwareKey rsaKey()
{
    static const SoftwareKey key = SoftwareKey::generateRsa2048().value();
    return key;
}

Certificate certificateOf(const SoftwareKey &key, const QDateTime &until,
                          const QList<KeyUsage> &usage = {KeyUsage::DigitalSignature,
                                                          KeyUsage::NonRepudiation})
{
    return CertificateBuilder()
        .subject(
            {{QStringLiteral("C"), QStringLiteral("JP")}, {QStringLiteral("CN"), QStringLiteral("test")}})
        .validity(now.addYears(-1), until)
        .keyUsage(usage)
        .selfSigned(key)
        .value();
}

SigningOrder order()
{
    SigningOrder result;
    result.id = newSubmissionId();
    result.procedureId = QStringLiteral("moving-out-notice");
    result.procedureVersion = 3;
    result.audience = QStringLiteral("https://gateway.example/v1");
    result.document = QStringLiteral("{\"format\":\"madoguchi-application/1\",\"submission_id\":\"%1\","
                                     "\"procedure_id\":\"moving-out-notice\",\"procedure_version\":3}")
                          .arg(result.id.toString(QUuid::WithoutBraces))
                          .toUtf8();
    return result;
}
} // namespace

class TestSigning : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCardSignsOnceAndTheBytesAreFixed()
    {
        CountingKey key(rsaKey());
        const auto certificate = certificateOf(key.m_key, now.addYears(2));
        const auto what = order();
        const auto result = signSubmission(what, certificate, key, ManualClock(now));
        QVERIFY(result.has_value());
        QCOMPARE(key.calls, 1);
        QCOMPARE(result->payload.document, what.document);
        QCOMPARE(result->submission.documentSha256,
                 QCryptographicHash::hash(what.document, QCryptographicHash::Sha256));
        QCOMPARE(result->submission.state, OutboxState::Signed);
        QCOMPARE(result->submission.certificateFingerprint, certificate.fingerprint());
        QCOMPARE(result->submission.id, what.id);

        const auto checked = verifyCms(result->payload.cms, what.document, {certificate}, {now, {}, {}, {}});
        QVERIFY(!checked || checked->signer == certificate); // a self-signed leaf is no chain of JPKI
        QVERIFY(!verifyCms(result->payload.cms, what.document + ' ', {certificate}, {now, {}, {}, {}}));
    }

    void aCertificateThatEndsBeforeTheAgencyLooksIsRefusedBeforeTheCardIsAsked()
    {
        CountingKey key(rsaKey());
        auto what = order();
        what.deadline = now.addDays(20);
        const auto ending = certificateOf(key.m_key, now.addDays(29));
        const auto result = signSubmission(what, ending, key, ManualClock(now));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::CertificateEnding);
        QCOMPARE(result.error().facts.value(QStringLiteral("notAfter")).toDateTime(), ending.notAfter());
        QCOMPARE(key.calls, 0);
        QVERIFY(signSubmission(what, certificateOf(key.m_key, now.addDays(30)), key, ManualClock(now))
                    .has_value());
    }

    void withoutADeadlineTheCertificateMustBeValidNow()
    {
        const auto key = SoftwareKey::generateP256().value();
        const auto certificate = certificateOf(key, now.addSecs(60));
        QVERIFY(checkSigningCertificate(certificate, {}, now));
        const auto ended = checkSigningCertificate(certificate, {}, now.addSecs(61));
        QCOMPARE(ended.error().code, ErrorCode::CertificateInvalid);
        QCOMPARE(ended.error().facts.value(QStringLiteral("reason")).toString(), QStringLiteral("expired"));
        const auto early = checkSigningCertificate(certificate, {}, now.addYears(-2));
        QCOMPARE(early.error().facts.value(QStringLiteral("reason")).toString(),
                 QStringLiteral("notYetValid"));
    }

    void aCertificateForAuthenticationDoesNotSign()
    {
        const auto key = SoftwareKey::generateP256().value();
        const auto result = checkSigningCertificate(
            certificateOf(key, now.addYears(2), {KeyUsage::DigitalSignature}), {}, now);
        QCOMPARE(result.error().facts.value(QStringLiteral("reason")).toString(), QStringLiteral("keyUsage"));
    }

    void aDocumentOfAnotherFilingIsNotSigned()
    {
        CountingKey key(rsaKey());
        const auto certificate = certificateOf(key.m_key, now.addYears(2));
        auto moved = order();
        moved.id = newSubmissionId();
        QCOMPARE(signSubmission(moved, certificate, key, ManualClock(now)).error().code, ErrorCode::Internal);
        auto older = order();
        older.procedureVersion = 2;
        QVERIFY(!signSubmission(older, certificate, key, ManualClock(now)));
        auto broken = order();
        broken.document = "{";
        QVERIFY(!signSubmission(broken, certificate, key, ManualClock(now)));
        QCOMPARE(key.calls, 0);
    }

    void aCardThatIsPulledOutLeavesNothing()
    {
        CountingKey key(rsaKey());
        key.isRemoved = true;
        const auto result =
            signSubmission(order(), certificateOf(key.m_key, now.addYears(2)), key, ManualClock(now));
        QCOMPARE(result.error().code, ErrorCode::CardRemoved);
        QCOMPARE(key.calls, 1);
    }

    void everyFilingHasAnIdOfItsOwn()
    {
        QVERIFY(newSubmissionId() != newSubmissionId());
        QCOMPARE(newSubmissionId().version(), QUuid::Random);
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
