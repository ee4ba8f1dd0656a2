#include "crypto/certificate.h"
#include "tests/card/pcscd_session.h"
#include "tests/card/tst_virtual_support.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace madoguchi;

/// Strangers judge the card: OpenSC's tools through a real pcscd, and OpenSSL what they read and sign.
class TestOpensc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theCardIsRecognised_data();
    void theCardIsRecognised();
    void aForeignCardIsNotTakenForOne();
    void theDumpShowsBothPinsKeysAndFourCertificates();
    void theAuthenticationCertificateIsReadWithoutPin();
    void theSigningCertificateIsReadWithItsPasswordOnly();
    void bothKeysSign_data();
    void bothKeysSign();
    void aWrongPinUsesOneTryOfItsOwnCounter();
    void opensslReadsTheProfileOfBothCertificates();
    void opensslVerifiesBothChains();
    void cardAndReaderCanGoAndComeBack();

private:
    struct Run
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray all; ///< with what it said on standard error
    };
    /// `input` is written to standard input.
    static Run run(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    /// These tools ask for a PIN on a terminal or take it as an argument; it is an invented person's.
    static QStringList verifyPin(const QString &authId, const QString &pin)
    {
        return {QStringLiteral("--verify-pin"), QStringLiteral("--auth-id"), authId, QStringLiteral("--pin"),
                pin};
    }
    QByteArray readCertificate(const QString &number, const QStringList &more = {});
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void startCard(const QStringList &options = {})
    {
        QVERIFY2(m_card.start(TestCard::personFile(), file(QStringLiteral("authority")), m_session->port(),
                              options),
                 qPrintable(m_card.output()));
        QVERIFY(m_session->waitForCard());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PcscdSession> m_session;
    VirtualCardProcess m_card;
};

namespace
{

const QString kModule = QStringLiteral("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so");

QString findModule()
{
    for (const QString &path : {kModule, QStringLiteral("/usr/lib/aarch64-linux-gnu/opensc-pkcs11.so"),
                                QStringLiteral("/usr/lib/opensc-pkcs11.so")}) {
        if (QFile::exists(path)) {
            return path;
        }
    }
    return QStringLiteral("opensc-pkcs11.so");
}

} // namespace

void TestOpensc::initTestCase()
{
    for (const char *program : {"opensc-tool", "pkcs15-tool", "pkcs11-tool", "openssl"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            QSKIP(qPrintable(QStringLiteral("%1 is not installed").arg(QLatin1String(program))));
        }
    }
    // OpenSC keeps what it read in ~/.cache: a card of another run must not answer for this one.
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
    m_session = std::make_unique<PcscdSession>();
    if (!m_session->start()) {
        QSKIP(qPrintable(m_session->problem()));
    }
}

void TestOpensc::init()
{
    m_card.stop();
    QVERIFY(m_session->waitForNoCard());
    startCard();
}

TestOpensc::Run TestOpensc::run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
    }
    Run result;
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.all = result.out + process.readAllStandardError();
    return result;
}

QByteArray TestOpensc::readCertificate(const QString &number, const QStringList &more)
{
    const Run read =
        run(QStringLiteral("pkcs15-tool"), QStringList{QStringLiteral("--read-certificate"), number} + more);
    const qsizetype begin = read.out.indexOf("-----BEGIN CERTIFICATE-----");
    return begin < 0 ? QByteArray() : read.out.mid(begin);
}

void TestOpensc::theCardIsRecognised_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("contact") << QStringList();
    // An ATR that OpenSC does not know: it tries all its drivers' commands before it selects JPKI.
    QTest::newRow("contactless") << QStringList{QStringLiteral("--atr"),
                                                QStringLiteral("3B888001000000009181C100D8")};
}

void TestOpensc::theCardIsRecognised()
{
    QFETCH(QStringList, options);
    m_card.stop();
    QVERIFY(m_session->waitForNoCard());
    startCard(options);
    const Run name = run(QStringLiteral("opensc-tool"), {QStringLiteral("-n")});
    QCOMPARE(name.exitCode, 0);
    QVERIFY2(name.out.trimmed() == "jpki", name.all.constData());
}

void TestOpensc::aForeignCardIsNotTakenForOne()
{
    m_card.stop();
    QVERIFY(m_session->waitForNoCard());
    startCard({QStringLiteral("--fault"), QStringLiteral("foreign"), QStringLiteral("--atr"),
               QStringLiteral("3B888001000000009181C100D8")});
    const Run name = run(QStringLiteral("opensc-tool"), {QStringLiteral("-n")});
    QVERIFY2(!name.all.contains("jpki"), name.all.constData());
}

void TestOpensc::theDumpShowsBothPinsKeysAndFourCertificates()
{
    const Run dump = run(QStringLiteral("pkcs15-tool"), {QStringLiteral("--dump")});
    QCOMPARE(dump.exitCode, 0);
    for (const char *expected :
         {"PKCS#15 Card [JPKI]", "PIN [User Authentication PIN]", "PIN [Digital Signature PIN]",
          "Private RSA Key [User Authentication Key]", "Private RSA Key [Digital Signature Key]",
          "X.509 Certificate [User Authentication Certificate]",
          "X.509 Certificate [Digital Signature Certificate]",
          "X.509 Certificate [User Authentication Certificate CA]",
          "X.509 Certificate [Digital Signature Certificate CA]"}) {
        QVERIFY2(dump.out.contains(expected), expected);
    }
    const auto tries =
        QRegularExpression(QStringLiteral("Tries left +: (\\d)")).globalMatch(QString::fromUtf8(dump.out));
    QStringList found;
    for (auto match = tries; match.hasNext();) {
        found += match.next().captured(1);
    }
    QCOMPARE(found, (QStringList{QStringLiteral("3"), QStringLiteral("5")}));
}

void TestOpensc::theAuthenticationCertificateIsReadWithoutPin()
{
    const auto certificate = Certificate::fromPem(readCertificate(QStringLiteral("1")));
    QVERIFY(certificate.has_value());
    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    QVERIFY(profile.has_value());
    QCOMPARE(certificate->der(), profile->authenticationCertificate);
}

void TestOpensc::theSigningCertificateIsReadWithItsPasswordOnly()
{
    QVERIFY(readCertificate(QStringLiteral("2")).isEmpty());
    const auto certificate = Certificate::fromPem(
        readCertificate(QStringLiteral("2"), verifyPin(QStringLiteral("2"), QStringLiteral("TEST1234"))));
    QVERIFY(certificate.has_value());
    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    QVERIFY(profile.has_value());
    QCOMPARE(certificate->der(), profile->signatureCertificate);
}

void TestOpensc::bothKeysSign_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("pin");
    QTest::newRow("authentication") << QStringLiteral("JPKI (User Authentication PIN)")
                                    << QStringLiteral("01") << QStringLiteral("1234");
    QTest::newRow("signature") << QStringLiteral("JPKI (Digital Signature PIN)") << QStringLiteral("02")
                               << QStringLiteral("TEST1234");
}

void TestOpensc::bothKeysSign()
{
    QFETCH(QString, token);
    QFETCH(QString, id);
    QFETCH(QString, pin);
    QFile message(file(QStringLiteral("message")));
    QVERIFY(message.open(QIODevice::WriteOnly) && message.write("転出届 moving-out notice\n") > 0);
    message.close();
    const QString signaturePath = file(QStringLiteral("signature"));
    QFile::remove(signaturePath);
    const Run sign = run(QStringLiteral("pkcs11-tool"),
                         {QStringLiteral("--module"), findModule(), QStringLiteral("--token-label"), token,
                          QStringLiteral("--id"), id, QStringLiteral("--sign"), QStringLiteral("--mechanism"),
                          QStringLiteral("SHA256-RSA-PKCS"), QStringLiteral("--login"),
                          QStringLiteral("--pin"), pin, QStringLiteral("--input-file"), message.fileName(),
                          QStringLiteral("--output-file"), signaturePath});
    QVERIFY2(sign.exitCode == 0, sign.all.constData());

    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    QVERIFY(profile.has_value());
    const QByteArray der =
        id == QStringLiteral("01") ? profile->authenticationCertificate : profile->signatureCertificate;
    QFile certificate(file(QStringLiteral("certificate.pem")));
    QVERIFY(certificate.open(QIODevice::WriteOnly) &&
            certificate.write(Certificate::fromDer(der)->pem()) > 0);
    certificate.close();
    const Run key =
        run(QStringLiteral("openssl"), {QStringLiteral("x509"), QStringLiteral("-in"), certificate.fileName(),
                                        QStringLiteral("-noout"), QStringLiteral("-pubkey")});
    QFile publicKey(file(QStringLiteral("key.pem")));
    QVERIFY(publicKey.open(QIODevice::WriteOnly) && publicKey.write(key.out) > 0);
    publicKey.close();
    const QStringList verify{QStringLiteral("dgst"), QStringLiteral("-sha256"),    QStringLiteral("-verify"),
                             publicKey.fileName(),   QStringLiteral("-signature"), signaturePath};
    const Run verified = run(QStringLiteral("openssl"), verify + QStringList{message.fileName()});
    QVERIFY2(verified.exitCode == 0 && verified.out.contains("Verified OK"), verified.all.constData());
    const Run otherMessage = run(QStringLiteral("openssl"), verify + QStringList{publicKey.fileName()});
    QVERIFY(otherMessage.exitCode != 0);
}

void TestOpensc::aWrongPinUsesOneTryOfItsOwnCounter()
{
    const auto listPins = [](const QString &pin) {
        run(QStringLiteral("pkcs15-tool"),
            QStringList{QStringLiteral("--list-pins")} + verifyPin(QStringLiteral("1"), pin));
    };
    listPins(QStringLiteral("9999"));
    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    QCOMPARE(profile->authenticationTries, 2);
    QCOMPARE(profile->signatureTries, 5);
    listPins(QStringLiteral("1234"));
    QCOMPARE(CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")))->authenticationTries,
             3);
}

void TestOpensc::opensslReadsTheProfileOfBothCertificates()
{
    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    const auto text = [&](const QByteArray &der) {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("x509"), QStringLiteral("-noout"), QStringLiteral("-text"),
                    QStringLiteral("-nameopt"), QStringLiteral("utf8")},
                   Certificate::fromDer(der)->pem())
            .out;
    };
    const QByteArray authentication = text(profile->authenticationCertificate);
    for (const char *expected : {"Signature Algorithm: sha256WithRSAEncryption", "Public-Key: (2048 bit)",
                                 "O=JPKI-TEST", "OU=JPKI for user authentication",
                                 "X509v3 Key Usage: critical\n                Digital Signature\n",
                                 "TLS Web Client Authentication", "Policy: 1.2.392.200149.8.5.1.3.30",
                                 "OCSP - URI:http://ocspauthnorm.jpki.go.jp", "DirName:", "14:59:59"}) {
        QVERIFY2(authentication.contains(expected), expected);
    }
    const QByteArray signature = text(profile->signatureCertificate);
    for (const char *expected : {"OU=JPKI for digital signature", "Digital Signature, Non Repudiation",
                                 "1.2.392.200149.8.5.5.1::試験　花子", "1.2.392.200149.8.5.5.4::319800217",
                                 "Policy: 1.2.392.200149.8.5.1.1.20", "DirName:"}) {
        QVERIFY2(signature.contains(expected), expected);
    }
    for (const QByteArray &certificate : {authentication, signature}) {
        QVERIFY(!certificate.contains("Basic Constraints"));
        QVERIFY(!certificate.contains("URI:http://crl"));
    }
}

void TestOpensc::opensslVerifiesBothChains()
{
    const auto profile = CardProfile::load(file(QStringLiteral("authority/cards/test-person.json")));
    const QList<std::pair<QString, QByteArray>> chains{
        {QStringLiteral("authentication-ca.pem"), profile->authenticationCertificate},
        {QStringLiteral("signature-ca.pem"), profile->signatureCertificate}};
    for (const auto &[authority, der] : chains) {
        const Run verified = run(QStringLiteral("openssl"),
                                 {QStringLiteral("verify"), QStringLiteral("-x509_strict"),
                                  QStringLiteral("-CAfile"), file(QStringLiteral("authority/")) + authority},
                                 Certificate::fromDer(der)->pem());
        QVERIFY2(verified.exitCode == 0, verified.all.constData());
    }
}

void TestOpensc::cardAndReaderCanGoAndComeBack()
{
    m_card.kill();
    QVERIFY(m_session->waitForNoCard());
    startCard();
    QCOMPARE(run(QStringLiteral("opensc-tool"), {QStringLiteral("-n")}).out.trimmed(), QByteArray("jpki"));
    m_session->stop();
    QVERIFY(m_card.waitUntilGone());
    QVERIFY(run(QStringLiteral("opensc-tool"), {QStringLiteral("-n")}).exitCode != 0);
    QVERIFY(m_session->start());
    startCard();
    QCOMPARE(run(QStringLiteral("opensc-tool"), {QStringLiteral("-n")}).out.trimmed(), QByteArray("jpki"));
}

QTEST_GUILESS_MAIN(TestOpensc)
#include "tst_opensc.moc"
