#include "crypto/certificate.h"
#include "tests/crypto/openssl_judge.h"

#include <QCryptographicHash>

using namespace madoguchi;

namespace
{

const QString nameOid = QStringLiteral("1.2.392.200149.8.5.5.1");
const QString birthOid = QStringLiteral("1.2.392.200149.8.5.5.4");

/// Shaped as the signing certificate of a My Number Card.
CertificateBuilder signing()
{
    return judge::signerBuilder()
        .otherName(nameOid, QStringLiteral("架空　花子"))
        .otherName(birthOid, QStringLiteral("420081031"))
        .ocspUrl(QStringLiteral("http://ocsp.example.jp/a,b"))
        .crlDirectoryName({{QStringLiteral("C"), QStringLiteral("JP")},
                           {QStringLiteral("O"), QStringLiteral("JPKI-TEST")}});
}

QString reasonOf(const Error &error) { return error.facts.value(QStringLiteral("reason")).toString(); }

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_person = std::make_unique<judge::Person>(judge::person(signing())); }

    void theFieldsAreReadAsTheyWereIssued()
    {
        const Certificate &certificate = m_person->certificate;
        QCOMPARE(certificate.subjectCommonName(), QStringLiteral("0123456789012345678901234567"));
        QCOMPARE(certificate.subject(), QStringLiteral("CN=0123456789012345678901234567,L=架空市,C=JP"));
        QCOMPARE(certificate.issuer(), QStringLiteral("CN=試験局,C=JP"));
        QCOMPARE(certificate.notBefore(), judge::noon.addYears(-1));
        QCOMPARE(certificate.notAfter(), judge::noon.addYears(1));
        QVERIFY(!certificate.isAuthority());
        QVERIFY(m_person->authority.isAuthority());
        QVERIFY(certificate.keyUsageIsCritical());
        QVERIFY(certificate.allows(KeyUsage::DigitalSignature));
        QVERIFY(certificate.allows(KeyUsage::NonRepudiation));
        QVERIFY(!certificate.allows(KeyUsage::KeyCertSign));
        QCOMPARE(certificate.policies(), QStringList{QStringLiteral("1.2.392.200149.8.5.1.1.20")});
        QCOMPARE(certificate.ocspUrls(), QStringList{QStringLiteral("http://ocsp.example.jp/a,b")});
        QCOMPARE(certificate.otherNames().value(nameOid), QStringLiteral("架空　花子"));
        QCOMPARE(certificate.otherNames().value(birthOid), QStringLiteral("420081031"));
        QCOMPARE(certificate.authorityKeyIdentifier(), m_person->authority.subjectKeyIdentifier());
        QCOMPARE(certificate.subjectKeyIdentifier().size(), 20);
        QCOMPARE(certificate.rsaModulusBytes(), 256);
        QCOMPARE(certificate.publicKeyDer(), m_person->key.publicKeyDer());
    }

    void opensslReadsTheSame()
    {
        judge::Openssl openssl;
        openssl.write(QStringLiteral("c.der"), m_person->certificate.der());
        const QByteArray text =
            openssl.run("x509 -inform DER -in c.der -noout -text -serial -fingerprint -sha256 -nameopt utf8")
                .out;
        for (const char *expected :
             {"Version: 3", "sha256WithRSAEncryption", "X509v3 Key Usage: critical",
              "Digital Signature, Non Repudiation", "Policy: 1.2.392.200149.8.5.1.1.20",
              "OCSP - URI:http://ocsp.example.jp/a,b", "DirName:C = JP, O = JPKI-TEST",
              "othername: 1.2.392.200149.8.5.5.1", "X509v3 Authority Key Identifier"}) {
            QVERIFY2(text.contains(expected), text.constData());
        }
        QVERIFY(!text.contains("Basic Constraints"));
        QVERIFY(text.contains("serial=" + m_person->certificate.serialHex().toLatin1()));
        QVERIFY(text.contains(m_person->certificate.fingerprint().toHex(':').toUpper()));
        openssl.write(QStringLiteral("ca.pem"), m_person->authority.pem());
        openssl.write(QStringLiteral("c.pem"), m_person->certificate.pem());
        const auto verdict = openssl.run("verify -x509_strict -attime 1795230000 -CAfile ca.pem c.pem");
        QVERIFY2(verdict.exitCode == 0, verdict.err.constData());
    }

    void aServerCertificateNamesItsHosts()
    {
        const auto server = judge::person(CertificateBuilder()
                                              .subject({{QStringLiteral("CN"), QStringLiteral("gateway")}})
                                              .dnsName(QStringLiteral("localhost"))
                                              .ipAddress(QStringLiteral("127.0.0.1"))
                                              .ipAddress(QStringLiteral("::1"))
                                              .extendedKeyUsage({QStringLiteral("1.3.6.1.5.5.7.3.1")}));
        QCOMPARE(server.certificate.extendedKeyUsage(), QStringList{QStringLiteral("1.3.6.1.5.5.7.3.1")});
        QVERIFY(!server.certificate.allows(KeyUsage::DigitalSignature));
        QVERIFY(server.certificate.otherNames().isEmpty());
        judge::Openssl openssl;
        openssl.write(QStringLiteral("c.pem"), server.certificate.pem());
        QVERIFY(openssl.run("x509 -in c.pem -noout -checkhost localhost").out.contains("does match"));
        QVERIFY(openssl.run("x509 -in c.pem -noout -checkip 127.0.0.1").out.contains("does match"));
        QVERIFY(openssl.run("x509 -in c.pem -noout -checkip ::1").out.contains("does match"));
    }

    void aCertificateMadeByTheCommandLineIsRead()
    {
        judge::Openssl openssl;
        QCOMPARE(
            openssl
                .run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout k.pem -out c.pem "
                     "-days 30 -subj /C=JP/O=A+OU=B/CN=x,y")
                .exitCode,
            0);
        const auto certificate = judge::must(Certificate::fromPem(openssl.read(QStringLiteral("c.pem"))));
        QCOMPARE(certificate.subjectCommonName(), QStringLiteral("x,y"));
        QVERIFY(certificate.subject().startsWith(QStringLiteral("CN=x\\,y,")));
        QCOMPARE(certificate.rsaModulusBytes(), 0);
        QVERIFY(certificate.isAuthority());
    }

    void signaturesAreCheckedAgainstTheCertificatesKey()
    {
        const QByteArray message = "receipt";
        const QByteArray digest = QCryptographicHash::hash(message, QCryptographicHash::Sha256);
        const QByteArray signature = judge::must(m_person->key.signDigest(digest));
        QVERIFY(m_person->certificate.verify(message, signature));
        QCOMPARE(m_person->certificate.verify("Receipt", signature).error().code,
                 ErrorCode::SignatureInvalid);
        QCOMPARE(m_person->certificate.verify(message, {}).error().code, ErrorCode::SignatureInvalid);
        QCOMPARE(m_person->authority.verify(message, signature).error().code, ErrorCode::SignatureInvalid);
    }

    void whatIsNoCertificateIsRefusedAsMalformed()
    {
        const QByteArray good = m_person->certificate.der();
        for (const QByteArray &bad : {QByteArray(), QByteArray("\x30\x80"), good.chopped(1), good + '\0',
                                      good + good, QByteArray(4096, '\x30')}) {
            const auto certificate = Certificate::fromDer(bad);
            QVERIFY(!certificate);
            QCOMPARE(certificate.error().code, ErrorCode::CertificateInvalid);
            QCOMPARE(reasonOf(certificate.error()), QStringLiteral("malformed"));
        }
    }

    void anyFlippedByteIsReadOrRefusedButNeverHarms()
    {
        const QByteArray good = m_person->certificate.der();
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 0xff);
            if (const auto certificate = Certificate::fromDer(bad)) {
                QCOMPARE(certificate->der(), bad);
                QVERIFY(certificate->subject().size() < 10'000);
                QVERIFY(certificate->otherNames().size() < 10);
                QVERIFY(certificate->ocspUrls().size() < 10);
                QVERIFY(certificate->policies().size() < 10);
            }
        }
    }

    void aBundleIsReadWholeOrNotAtAll()
    {
        const QByteArray first = m_person->certificate.pem();
        const QByteArray second = m_person->authority.pem();
        QCOMPARE(judge::must(Certificate::listFromPem(first + "\ncomment\n" + second)).size(), 2);
        QVERIFY(!Certificate::fromPem(first + second));
        QVERIFY(!Certificate::listFromPem({}));
        QVERIFY(!Certificate::listFromPem("no certificate in here"));
        QVERIFY(!Certificate::listFromPem(first + second.left(200)));
        QVERIFY(!Certificate::listFromPem(first + QByteArray(second).replace("M", "*")));
        QVERIFY(!Certificate::listFromPem(first + m_person->key.toPem().view().toByteArray()));
    }

private:
    std::unique_ptr<judge::Person> m_person;
};

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"
