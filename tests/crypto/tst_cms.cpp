#include "crypto/cms.h"
#include "tests/crypto/openssl_judge.h"

using namespace madoguchi;

namespace
{

/// Counts what a citizen would have to wait and type for.
class CountingKey final : public PrivateKey
{
public:
    explicit CountingKey(const SoftwareKey &key)
        : m_key(key)
    {
    }
    Result<QByteArray> signDigest(QByteArrayView sha256) override
    {
        ++calls;
        return m_key.signDigest(sha256);
    }
    int calls = 0;

private:
    SoftwareKey m_key;
};

class RefusingKey final : public PrivateKey
{
public:
    Result<QByteArray> signDigest(QByteArrayView) override { return failure(ErrorCode::CardRemoved); }
};

const ChainRequirements toSign{judge::noon, {KeyUsage::DigitalSignature, KeyUsage::NonRepudiation}, {}, {}};
const QByteArray application = QByteArray("転出届\r\n\0 binary\n", 20);

ErrorCode codeOf(const Result<CmsSignature> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class TestCms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_person = std::make_unique<judge::Person>(judge::person()); }

    void opensslAcceptsTheAttachedFormAsCades()
    {
        CountingKey key(m_person->key);
        const auto cms = signCms(application, m_person->certificate, key, CmsContent::Attached, judge::noon);
        QVERIFY2(cms, qPrintable(cms ? QString() : cms.error().detail));
        QCOMPARE(key.calls, 1);
        judge::Openssl openssl;
        openssl.write(QStringLiteral("signed.der"), *cms);
        openssl.write(QStringLiteral("ca.pem"), m_person->authority.pem());
        const auto verdict =
            openssl.run("cms -verify -cades -binary -inform DER -in signed.der -CAfile ca.pem "
                        "-attime 1795230000 -purpose any -out content");
        QVERIFY2(verdict.exitCode == 0, verdict.err.constData());
        QCOMPARE(openssl.read(QStringLiteral("content")), application);
    }

    void opensslAcceptsTheDetachedFormAsCades_data()
    {
        QTest::addColumn<bool>("isEc");
        QTest::newRow("RSA") << false;
        QTest::newRow("EC") << true;
    }

    void opensslAcceptsTheDetachedFormAsCades()
    {
        QFETCH(bool, isEc);
        const auto someone = judge::person(judge::signerBuilder(), isEc);
        CountingKey key(someone.key);
        const auto cms = signCms(application, someone.certificate, key, CmsContent::Detached, judge::noon);
        QVERIFY2(cms, qPrintable(cms ? QString() : cms.error().detail));
        QCOMPARE(key.calls, 1);
        judge::Openssl openssl;
        openssl.write(QStringLiteral("signed.der"), *cms);
        openssl.write(QStringLiteral("content"), application);
        openssl.write(QStringLiteral("changed"), application + "x");
        openssl.write(QStringLiteral("ca.pem"), someone.authority.pem());
        const auto verdict =
            openssl.run("cms -verify -cades -binary -inform DER -in signed.der -content content "
                        "-CAfile ca.pem -attime 1795230000 -purpose any -out again");
        QVERIFY2(verdict.exitCode == 0, verdict.err.constData());
        QVERIFY(!cms->contains(application));
        QVERIFY(openssl
                    .run("cms -verify -cades -binary -inform DER -in signed.der -content changed "
                         "-CAfile ca.pem -attime 1795230000 -purpose any -out again")
                    .exitCode != 0);
    }

    void theSignedAttributesAreThoseOfTheBaselineProfile()
    {
        const auto cms =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Detached, judge::noon);
        QVERIFY(cms);
        judge::Openssl openssl;
        openssl.write(QStringLiteral("signed.der"), *cms);
        const QByteArray text = openssl.run("cms -cmsout -print -noout -inform DER -in signed.der").out;
        for (const char *attribute :
             {"contentType (1.2.840.113549.1.9.3)", "messageDigest (1.2.840.113549.1.9.4)",
              "signingTime (1.2.840.113549.1.9.5)", "Nov 21 03:00:00 2026 GMT",
              "id-smime-aa-signingCertificateV2 (1.2.840.113549.1.9.16.2.47)"}) {
            QVERIFY2(text.contains(attribute), attribute);
        }
        QVERIFY(!text.contains("S/MIME Capabilities"));
    }

    void whatWasSignedIsVerifiedInBothForms()
    {
        const QList<Certificate> anchors{m_person->authority};
        const auto attached =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Attached, judge::noon);
        const auto detached =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Detached, judge::noon);
        QVERIFY(attached && detached);
        for (const auto &seen : {verifyCms(*attached, {}, anchors, toSign),
                                 verifyCms(*detached, application, anchors, toSign)}) {
            QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
            QCOMPARE(seen->content, application);
            QCOMPARE(seen->signingTime, judge::noon);
            QVERIFY(seen->signer == m_person->certificate);
        }
    }

    void everyFlippedByteIsNoticed()
    {
        const QList<Certificate> anchors{m_person->authority};
        const QByteArray good =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Attached, judge::noon)
                .value();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0x01);
            const auto seen = verifyCms(bad, {}, anchors, toSign);
            // Some bytes are not covered (unsigned structure, e.g. a NULL parameter): then nothing else may
            // differ.
            if (seen) {
                QCOMPARE(seen->content, application);
                QCOMPARE(seen->signingTime, judge::noon);
                QVERIFY(seen->signer == m_person->certificate);
            }
        }
    }

    void hostileInputsAreRefused()
    {
        const QList<Certificate> anchors{m_person->authority};
        const QByteArray good =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Detached, judge::noon)
                .value();
        const QByteArray attached =
            signCms(application, m_person->certificate, m_person->key, CmsContent::Attached, judge::noon)
                .value();
        QCOMPARE(codeOf(verifyCms({}, application, anchors, toSign)), ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(QByteArrayView(good).chopped(1), application, anchors, toSign)),
                 ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(good + '\0', application, anchors, toSign)), ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(good, application + 'x', anchors, toSign)), ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(good, {}, anchors, toSign)), ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(attached, "other", anchors, toSign)), ErrorCode::SignatureInvalid);
        QCOMPARE(codeOf(verifyCms(good, application, {}, toSign)), ErrorCode::CertificateInvalid);
        const auto stranger = judge::person();
        QCOMPARE(codeOf(verifyCms(good, application, {stranger.authority}, toSign)),
                 ErrorCode::CertificateInvalid);
    }

    void aSignatureOfTheCommandLineIsReadOnlyWithSigningCertificate()
    {
        judge::Openssl openssl;
        openssl.write(QStringLiteral("key.pem"), m_person->key.toPem().view());
        openssl.write(QStringLiteral("cert.pem"), m_person->certificate.pem());
        openssl.write(QStringLiteral("content"), application);
        const QList<Certificate> anchors{m_person->authority};
        QCOMPARE(
            openssl
                .run(
                    "cms -sign -cades -binary -nodetach -md sha256 -outform DER -in content -signer cert.pem "
                    "-inkey key.pem -out good.der")
                .exitCode,
            0);
        const auto seen = verifyCms(openssl.read(QStringLiteral("good.der")), {}, anchors, toSign);
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
        QCOMPARE(seen->content, application);
        QCOMPARE(openssl
                     .run("cms -sign -binary -nodetach -md sha256 -outform DER -in content -signer cert.pem "
                          "-inkey key.pem -out plain.der")
                     .exitCode,
                 0);
        QCOMPARE(codeOf(verifyCms(openssl.read(QStringLiteral("plain.der")), {}, anchors, toSign)),
                 ErrorCode::SignatureInvalid);
        QCOMPARE(openssl
                     .run("cms -sign -noattr -binary -nodetach -md sha256 -outform DER -in content -signer "
                          "cert.pem "
                          "-inkey key.pem -out bare.der")
                     .exitCode,
                 0);
        QCOMPARE(codeOf(verifyCms(openssl.read(QStringLiteral("bare.der")), {}, anchors, toSign)),
                 ErrorCode::SignatureInvalid);
        const auto second = judge::person();
        openssl.write(QStringLiteral("key2.pem"), second.key.toPem().view());
        openssl.write(QStringLiteral("cert2.pem"), second.certificate.pem());
        QCOMPARE(openssl
                     .run("cms -resign -cades -inform DER -in good.der -outform DER -signer cert2.pem -inkey "
                          "key2.pem "
                          "-out two.der")
                     .exitCode,
                 0);
        QCOMPARE(codeOf(verifyCms(openssl.read(QStringLiteral("two.der")), {}, anchors, toSign)),
                 ErrorCode::SignatureInvalid);
    }

    void aTokenOfAnotherProtocolIsNoSignedDocument()
    {
        judge::Openssl openssl;
        openssl.write(QStringLiteral("key.pem"), m_person->key.toPem().view());
        openssl.write(QStringLiteral("cert.pem"), m_person->certificate.pem());
        openssl.write(QStringLiteral("content"), application);
        QCOMPARE(
            openssl
                .run("cms -sign -cades -binary -nodetach -md sha256 -econtent_type 1.2.840.113549.1.9.16.1.4 "
                     "-outform DER -in content -signer cert.pem -inkey key.pem -out token.der")
                .exitCode,
            0);
        QCOMPARE(
            codeOf(verifyCms(openssl.read(QStringLiteral("token.der")), {}, {m_person->authority}, toSign)),
            ErrorCode::SignatureInvalid);
    }

    void theKeysOwnErrorComesThrough()
    {
        RefusingKey removed;
        const auto cms =
            signCms(application, m_person->certificate, removed, CmsContent::Detached, judge::noon);
        QVERIFY(!cms);
        QCOMPARE(cms.error().code, ErrorCode::CardRemoved);
    }

    void anotherPersonsKeyMakesNoSignature()
    {
        auto other = SoftwareKey::generateRsa2048().value();
        const auto cms =
            signCms(application, m_person->certificate, other, CmsContent::Detached, judge::noon);
        QVERIFY(!cms);
        QCOMPARE(cms.error().code, ErrorCode::CryptoFailed);
    }

private:
    std::unique_ptr<judge::Person> m_person;
};

QTEST_GUILESS_MAIN(TestCms)
#include "tst_cms.moc"
