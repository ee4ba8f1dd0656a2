#include "card/virtual/demo_certificates.h"
#include "crypto/certificate.h"
#include "crypto/chain.h"
#include "tests/card/tst_virtual_support.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <stdexcept>
#include <thread>

using namespace madoguchi;

/// The demo's authority: its folder, what it issues and when it issues anew.
class TestVirtualAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestCard>(); }

    void theFolderIsForItsOwnerAlone();
    void nothingIsMadeTwice();
    void twoAtOnceMakeOneAuthority();
    void theAuthenticationCertificateTellsNoName();
    void theSigningCertificateCarriesTheFourAttributes();
    void bothChainsHoldAndAreNotMixed();
    void aVariationSelectorIsNotedAndNotWritten();
    void validityEndsOnTheFifthBirthdayAfterIssue_data();
    void validityEndsOnTheFifthBirthdayAfterIssue();
    void aCertificateRunsAsLongAsItsCardsValiditySays();
    void aCertificateThatEndedIsIssuedAnew();
    void aFixedEndIsKeptEvenInThePast();
    void aChangedPersonGetsANewCard();
    void countersOutliveTheProgram();
    void theServersCertificateIsForThisMachineAlone();
    void theSealMaySignReceipts();
    void anUnusablePlaceIsReported();
    void aPersonIdCanNotLeaveTheFolder();

private:
    Certificate stored(const QString &name) const
    {
        QFile file(m_test->folder() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? Certificate::fromPem(file.readAll()).value()
                                              : throw std::runtime_error("no such certificate");
    }
    Certificate signing(const CardPerson &person) const
    {
        return Certificate::fromDer(m_test->authority().card(person).value().signatureCertificate).value();
    }
    std::unique_ptr<TestCard> m_test;
};

void TestVirtualAuthority::theFolderIsForItsOwnerAlone()
{
    const auto shared = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_test->folder()) & shared));
    for (const char *secret :
         {"signature-ca.key", "authentication-ca.key", "tls-ca.key", "agency-ca.key", "gateway.key",
          "receipt.key", "counter.key", "card-issuer.key", "cards/test-person.json"}) {
        const QString path = m_test->folder() + QLatin1Char('/') + QLatin1String(secret);
        QVERIFY2(QFile::exists(path), secret);
        QVERIFY2(!(QFile::permissions(path) & shared), secret);
    }
}

void TestVirtualAuthority::nothingIsMadeTwice()
{
    const Certificate before = stored(QStringLiteral("tls-ca.pem"));
    const auto again = DemoAuthority::open(m_test->folder(), m_test->clock());
    QVERIFY(again.has_value());
    QCOMPARE(stored(QStringLiteral("tls-ca.pem")).der(), before.der());
    QCOMPARE(again->card(m_test->person())->signatureCertificate, m_test->profile().signatureCertificate);
}

void TestVirtualAuthority::twoAtOnceMakeOneAuthority()
{
    QTemporaryDir folder;
    const CardPerson person = m_test->person();
    std::array<QByteArray, 2> certificates;
    std::vector<std::jthread> openers;
    for (QByteArray &certificate : certificates) {
        openers.emplace_back([&certificate, &folder, &person] {
            const auto authority = DemoAuthority::open(folder.path());
            const auto card =
                authority ? authority->card(person) : Result<CardProfile>(failure(authority.error()));
            certificate = card ? card->authenticationCertificate : QByteArray();
        });
    }
    openers.clear();
    QVERIFY(!certificates[0].isEmpty());
    QCOMPARE(certificates[0], certificates[1]);
}

void TestVirtualAuthority::theAuthenticationCertificateTellsNoName()
{
    const auto certificate = Certificate::fromDer(m_test->profile().authenticationCertificate).value();
    QCOMPARE(certificate.subjectCommonName().size(), 23);
    QVERIFY(certificate.otherNames().isEmpty());
    QVERIFY(certificate.keyUsageIsCritical());
    QVERIFY(certificate.allows(KeyUsage::DigitalSignature));
    QVERIFY(!certificate.allows(KeyUsage::NonRepudiation));
    QCOMPARE(certificate.extendedKeyUsage(), QStringList{QStringLiteral("1.3.6.1.5.5.7.3.2")});
    QCOMPARE(certificate.policies(), QStringList{QStringLiteral("1.2.392.200149.8.5.1.3.30")});
    QCOMPARE(certificate.ocspUrls(), QStringList{QStringLiteral("http://ocspauthnorm.jpki.go.jp")});
    QVERIFY(!certificate.isAuthority());
    QCOMPARE(certificate.rsaModulusBytes(), 256);
}

void TestVirtualAuthority::theSigningCertificateCarriesTheFourAttributes()
{
    const auto certificate = Certificate::fromDer(m_test->profile().signatureCertificate).value();
    const QHash<QString, QString> names = certificate.otherNames();
    const QString root = QStringLiteral("1.2.392.200149.8.5.5.");
    QCOMPARE(names.value(root + QLatin1Char('1')), QStringLiteral("試験　花子"));
    QCOMPARE(names.value(root + QLatin1Char('2')), QStringLiteral("00000"));
    QCOMPARE(names.value(root + QLatin1Char('3')), QStringLiteral("2"));
    QCOMPARE(names.value(root + QLatin1Char('4')), QStringLiteral("319800217"));
    QCOMPARE(names.value(root + QLatin1Char('5')), QStringLiteral("デモ県デモ市見本町一丁目2番3号"));
    QCOMPARE(certificate.subjectCommonName().size(), 28);
    QVERIFY(certificate.allows(KeyUsage::DigitalSignature) && certificate.allows(KeyUsage::NonRepudiation));
    QCOMPARE(certificate.policies(), QStringList{QStringLiteral("1.2.392.200149.8.5.1.1.20")});
    QVERIFY(certificate.extendedKeyUsage().isEmpty());
}

void TestVirtualAuthority::bothChainsHoldAndAreNotMixed()
{
    const Certificate signatureAuthority = stored(QStringLiteral("signature-ca.pem"));
    const Certificate authenticationAuthority = stored(QStringLiteral("authentication-ca.pem"));
    const auto signature = Certificate::fromDer(m_test->profile().signatureCertificate).value();
    const auto authentication = Certificate::fromDer(m_test->profile().authenticationCertificate).value();
    const ChainRequirements now{
        .at = m_test->clock().now(), .keyUsage = {}, .extendedKeyUsage = {}, .policy = {}};
    QVERIFY(verifyChain(signature, {}, {signatureAuthority}, now).has_value());
    QVERIFY(verifyChain(authentication, {}, {authenticationAuthority}, now).has_value());
    QVERIFY(!verifyChain(signature, {}, {authenticationAuthority}, now).has_value());
    QVERIFY(!verifyChain(authentication, {}, {signatureAuthority}, now).has_value());
    QVERIFY(signatureAuthority.subject().contains(QStringLiteral("JPKI-TEST")));
}

void TestVirtualAuthority::aVariationSelectorIsNotedAndNotWritten()
{
    CardPerson person = m_test->person();
    person.id = QStringLiteral("variation");
    person.name = QString::fromUcs4(U"葛\U000E0100城　誠");
    const Certificate certificate = signing(person);
    const QString root = QStringLiteral("1.2.392.200149.8.5.5.");
    QCOMPARE(certificate.otherNames().value(root + QLatin1Char('1')), QStringLiteral("葛城　誠"));
    QCOMPARE(certificate.otherNames().value(root + QLatin1Char('2')), QStringLiteral("1000"));
}

void TestVirtualAuthority::validityEndsOnTheFifthBirthdayAfterIssue_data()
{
    // The clock stands at 2026-11-21, so issue was on 2025-09-21.
    QTest::addColumn<QDate>("birth");
    QTest::addColumn<QDate>("cardExpiry");
    QTest::addColumn<QString>("endsOn");
    QTest::addColumn<QDate>("end");
    const QDate late(2035, 1, 1);
    QTest::newRow("birthday later in the year")
        << QDate(1980, 12, 24) << late << QString() << QDate(2029, 12, 24);
    QTest::newRow("birthday earlier in the year")
        << QDate(1980, 2, 17) << late << QString() << QDate(2030, 2, 17);
    QTest::newRow("on the birthday") << QDate(1980, 9, 21) << late << QString() << QDate(2030, 9, 21);
    QTest::newRow("day after") << QDate(1980, 9, 22) << late << QString() << QDate(2029, 9, 22);
    QTest::newRow("card ends first") << QDate(1980, 2, 17) << QDate(2027, 2, 17) << QString()
                                     << QDate(2027, 2, 17);
    QTest::newRow("newborn") << QDate(2026, 8, 1) << late << QString() << QDate(2031, 8, 1);
    QTest::newRow("fixed end") << QDate(1980, 2, 17) << late << QStringLiteral("2026-12-15")
                               << QDate(2026, 12, 15);
    QTest::newRow("end in 21 days") << QDate(1980, 2, 17) << late << QStringLiteral("P21D")
                                    << QDate(2026, 12, 12);
}

void TestVirtualAuthority::validityEndsOnTheFifthBirthdayAfterIssue()
{
    QFETCH(QDate, birth);
    QFETCH(QDate, cardExpiry);
    QFETCH(QString, endsOn);
    QFETCH(QDate, end);
    CardPerson person = m_test->person();
    person.birth = birth;
    person.cardExpiry = cardExpiry;
    person.certificateEndsOn = endsOn;
    const auto validity = demo_certificates::cardValidity(person, m_test->clock().today());
    QCOMPARE(validity.to, QDateTime(end, QTime(14, 59, 59), Qt::UTC));
    QVERIFY(validity.from < m_test->clock().now());
    QVERIFY(validity.from.date() > birth);
}

void TestVirtualAuthority::aCertificateRunsAsLongAsItsCardsValiditySays()
{
    const auto validity = demo_certificates::cardValidity(m_test->person(), m_test->clock().today());
    for (const QByteArray &der :
         {m_test->profile().authenticationCertificate, m_test->profile().signatureCertificate}) {
        const auto certificate = Certificate::fromDer(der).value();
        QCOMPARE(certificate.notBefore(), validity.from);
        QCOMPARE(certificate.notAfter(), validity.to);
    }
}

void TestVirtualAuthority::aCertificateThatEndedIsIssuedAnew()
{
    CardPerson person = m_test->person();
    person.id = QStringLiteral("ended");
    person.certificateEndsOn = QStringLiteral("P3D");
    const Certificate first = signing(person);
    QCOMPARE(signing(person).der(), first.der());
    ManualClock later = m_test->clock();
    later.advance(5 * 86400);
    const auto authority = DemoAuthority::open(m_test->folder(), later).value();
    const auto second = Certificate::fromDer(authority.card(person)->signatureCertificate).value();
    QVERIFY(second.notAfter() > later.now());
}

void TestVirtualAuthority::aFixedEndIsKeptEvenInThePast()
{
    CardPerson person = m_test->person();
    person.id = QStringLiteral("expired");
    person.certificateEndsOn = QStringLiteral("2026-11-01");
    const Certificate certificate = signing(person);
    QVERIFY(certificate.notAfter() < m_test->clock().now());
    QCOMPARE(signing(person).der(), certificate.der());
    const Outcome chain =
        verifyChain(certificate, {}, {stored(QStringLiteral("signature-ca.pem"))},
                    {.at = m_test->clock().now(), .keyUsage = {}, .extendedKeyUsage = {}, .policy = {}});
    QVERIFY(!chain.has_value());
    QCOMPARE(chain.error().facts.value(QStringLiteral("reason")).toString(), QStringLiteral("expired"));
}

void TestVirtualAuthority::aChangedPersonGetsANewCard()
{
    CardPerson person = m_test->person();
    person.id = QStringLiteral("moved");
    const Certificate before = signing(person);
    person.address = QStringLiteral("デモ県べつの市一番地");
    const Certificate after = signing(person);
    QVERIFY(before.der() != after.der());
    QVERIFY(after.otherNames().values().contains(person.address));
}

void TestVirtualAuthority::countersOutliveTheProgram()
{
    CardPerson person = m_test->person();
    person.id = QStringLiteral("counter");
    const QString path = m_test->authority().cardPath(person.id);
    VirtualCard card(m_test->authority().card(person).value(),
                     [path](const CardProfile &profile) { QVERIFY(profile.save(path).has_value()); });
    QCOMPARE(selectFile(card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(card, "9999"), QByteArray("63C2"));
    QCOMPARE(m_test->authority().card(person)->authenticationTries, 2);
}

void TestVirtualAuthority::theServersCertificateIsForThisMachineAlone()
{
    QProcess openssl;
    for (const char *check : {"-verify_hostname localhost", "-verify_ip 127.0.0.1", "-verify_ip ::1"}) {
        QStringList arguments{QStringLiteral("verify"),
                              QStringLiteral("-purpose"),
                              QStringLiteral("sslserver"),
                              QStringLiteral("-CAfile"),
                              m_test->folder() + QStringLiteral("/tls-ca.pem"),
                              QStringLiteral("-attime"),
                              QString::number(m_test->clock().now().toSecsSinceEpoch())};
        arguments += QString::fromLatin1(check).split(QLatin1Char(' '));
        arguments += m_test->folder() + QStringLiteral("/gateway.pem");
        openssl.start(QStringLiteral("openssl"), arguments);
        QVERIFY(openssl.waitForFinished());
        QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
    }
}

void TestVirtualAuthority::theSealMaySignReceipts()
{
    const Certificate seal = stored(QStringLiteral("receipt.pem"));
    QCOMPARE(seal.subjectCommonName(), QStringLiteral("受付印"));
    const ChainRequirements requirements{.at = m_test->clock().now(),
                                         .keyUsage = {KeyUsage::DigitalSignature, KeyUsage::NonRepudiation},
                                         .extendedKeyUsage = {},
                                         .policy = {}};
    QVERIFY(verifyChain(seal, {}, {stored(QStringLiteral("agency-ca.pem"))}, requirements).has_value());
}

void TestVirtualAuthority::anUnusablePlaceIsReported()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto authority = DemoAuthority::open(file.fileName() + QStringLiteral("/authority"));
    QVERIFY(!authority.has_value());
    QCOMPARE(authority.error().code, ErrorCode::StorageFailed);
}

void TestVirtualAuthority::aPersonIdCanNotLeaveTheFolder()
{
    CardPerson person = m_test->person();
    for (const char *id : {"", "../stranger", "/etc/passwd", ".."}) {
        person.id = QLatin1String(id);
        QVERIFY(!m_test->authority().card(person).has_value());
    }
}

QTEST_GUILESS_MAIN(TestVirtualAuthority)
#include "tst_virtual_authority.moc"
