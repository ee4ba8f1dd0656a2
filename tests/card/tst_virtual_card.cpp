#include "crypto/certificate.h"
#include "tests/card/tst_virtual_support.h"

#include <QCryptographicHash>
#include <QTest>

using namespace madoguchi;

/// Commands, orders, resets: the card against facts/card.md, APDU by APDU.
class TestVirtualCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestCard>(); }
    void init() { m_card = std::make_unique<VirtualCard>(m_test->profile()); }

    void eachApplicationIsSelectedByItsWholeName();
    void nothingElseIsSelected_data();
    void nothingElseIsSelected();
    void aFailedSelectLeavesTheSelectionAsItWas();
    void readingHasTheLengthAskedFor();
    void readingPastTheEndIsRefused();
    void readingNeedsADataFile();
    void foreignCommandsFailCleanly_data();
    void foreignCommandsFailCleanly();
    void aSignatureNeedsItsOwnPin();
    void aSignatureVerifiesUnderTheCertificate();
    void oneVerifyServesSeveralSignatures();
    void unsignableInputIsRefused();
    void aResetForgetsSelectionAndVerifiedState();
    void leavingTheApplicationForgetsVerifiedState();
    void hostileBytesAreAnsweredByAStatusWord();

private:
    std::unique_ptr<TestCard> m_test;
    std::unique_ptr<VirtualCard> m_card;

    static QByteArray digestInfo(const QByteArray &message)
    {
        return "3031300D060960864801650304020105000420" +
               QCryptographicHash::hash(message, QCryptographicHash::Sha256).toHex();
    }
};

void TestVirtualCard::eachApplicationIsSelectedByItsWholeName()
{
    for (const QByteArray &aid : {kJpki, kInputSupport, kVisualCheck, kRegister, kCommon}) {
        QCOMPARE(send(*m_card, "00A4040C0A" + aid), QByteArray("9000"));
    }
}

void TestVirtualCard::nothingElseIsSelected_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("unknown name") << QByteArray("00A4040C07A0000000031010") << QByteArray("6A82");
    QTest::newRow("part of a name") << QByteArray("00A4040C05D392F00026") << QByteArray("6A82");
    QTest::newRow("longer name") << QByteArray("00A4040C0BD392F00026010000000100") << QByteArray("6A82");
    QTest::newRow("no name") << QByteArray("00A4040C") << QByteArray("6A82");
    QTest::newRow("file control wanted")
        << QByteArray("00A404000AD392F00026010000000100") << QByteArray("6A86");
    QTest::newRow("master file") << QByteArray("00A4000C023F00") << QByteArray("6A86");
    QTest::newRow("file outside an application") << QByteArray("00A4020C02000A") << QByteArray("6A82");
    QTest::newRow("file name of one byte") << QByteArray("00A4020C010A") << QByteArray("6700");
}

void TestVirtualCard::nothingElseIsSelected()
{
    QFETCH(QByteArray, command);
    QTEST(send(*m_card, command), "answer");
}

void TestVirtualCard::aFailedSelectLeavesTheSelectionAsItWas()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00A4020C02FFFE"), QByteArray("6A82"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
    QCOMPARE(send(*m_card, "00A4040C0AA0000000000000000000"), QByteArray("6A82"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
}

void TestVirtualCard::readingHasTheLengthAskedFor()
{
    QCOMPARE(selectFile(*m_card, kJpki, "000A"), QByteArray("9000"));
    const QByteArray whole = m_test->profile().authenticationCertificate;
    QCOMPARE(readBytes(*m_card, "00B0000004"), whole.left(4));
    QCOMPARE(readBytes(*m_card, "00B0000000"), whole.left(256));
    QCOMPARE(readBytes(*m_card, "00B0010000"), whole.mid(256, 256));
    QCOMPARE(readBytes(*m_card, "00B0000301"), whole.mid(3, 1));
    QCOMPARE(readWhole(*m_card), whole);
}

void TestVirtualCard::readingPastTheEndIsRefused()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0008"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000000"), QByteArray("8F8F009000"));
    QCOMPARE(send(*m_card, "00B0000210"), QByteArray("009000"));
    QCOMPARE(send(*m_card, "00B0000300"), QByteArray("6B00"));
    QCOMPARE(send(*m_card, "00B07FFF01"), QByteArray("6B00"));
    QCOMPARE(send(*m_card, "00B0810001"), QByteArray("6A86")); // short file identifier
    QCOMPARE(send(*m_card, "00B00000"), QByteArray("6700"));
}

void TestVirtualCard::readingNeedsADataFile()
{
    QCOMPARE(send(*m_card, "00B0000000"), QByteArray("6986"));
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000000"), QByteArray("6981"));
    QCOMPARE(selectFile(*m_card, kJpki, "0017"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000000"), QByteArray("6981"));
}

void TestVirtualCard::foreignCommandsFailCleanly_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("GET DATA") << QByteArray("00CA010100") << QByteArray("6D00");
    QTest::newRow("GET DATA, Global Platform") << QByteArray("80CA9F7F00") << QByteArray("6D00");
    QTest::newRow("GET CHALLENGE") << QByteArray("0084000008") << QByteArray("6D00");
    QTest::newRow("GET RESPONSE") << QByteArray("00C0000000") << QByteArray("6D00");
    QTest::newRow("select of another class") << QByteArray("A0A40000023F00") << QByteArray("6E00");
    QTest::newRow("UPDATE BINARY") << QByteArray("00D600000100") << QByteArray("6D00");
    QTest::newRow("RESET RETRY COUNTER") << QByteArray("002C00800431323334") << QByteArray("6D00");
    QTest::newRow("READ RECORD of no record file") << QByteArray("00B2010C00") << QByteArray("6986");
}

void TestVirtualCard::foreignCommandsFailCleanly()
{
    QFETCH(QByteArray, command);
    QTEST(send(*m_card, command), "answer");
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00200080"), QByteArray("63C3"));
}

void TestVirtualCard::aSignatureNeedsItsOwnPin()
{
    const QByteArray sign = "802A008033" + digestInfo("message") + "00";
    QCOMPARE(selectFile(*m_card, kJpki, "0017"), QByteArray("9000"));
    QCOMPARE(send(*m_card, sign), QByteArray("6982"));
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kJpki, "0017"), QByteArray("9000"));
    QCOMPARE(send(*m_card, sign), QByteArray("6982"));
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(send(*m_card, sign), QByteArray("6981"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kJpki, "0017"), QByteArray("9000"));
    QVERIFY(send(*m_card, sign).endsWith("9000"));
}

void TestVirtualCard::aSignatureVerifiesUnderTheCertificate()
{
    const CardProfile profile = m_test->profile();
    const QList<std::array<QByteArray, 4>> keys{{"0018", "1234", "0017", profile.authenticationCertificate},
                                                {"001B", "TEST1234", "001A", profile.signatureCertificate}};
    for (const auto &[pinFile, pin, keyFile, certificate] : keys) {
        QCOMPARE(selectFile(*m_card, kJpki, pinFile), QByteArray("9000"));
        QCOMPARE(verify(*m_card, pin), QByteArray("9000"));
        QCOMPARE(selectFile(*m_card, kJpki, keyFile), QByteArray("9000"));
        const QByteArray signature = readBytes(*m_card, "802A008033" + digestInfo("message") + "00");
        QCOMPARE(signature.size(), 256);
        const auto parsed = Certificate::fromDer(certificate);
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->verify("message", signature).has_value());
        QVERIFY(!parsed->verify("massage", signature).has_value());
    }
}

void TestVirtualCard::oneVerifyServesSeveralSignatures()
{
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kJpki, "001A"), QByteArray("9000"));
    for (const char *message : {"first", "second"}) {
        QVERIFY(send(*m_card, "802A008033" + digestInfo(message) + "00").endsWith("9000"));
    }
}

void TestVirtualCard::unsignableInputIsRefused()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0018"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "1234"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kJpki, "0017"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "802A008000"), QByteArray("6A80"));
    QCOMPARE(send(*m_card, "802A0080F6" + QByteArray(2 * 246, '3') + "00"), QByteArray("6A80"));
    QCOMPARE(send(*m_card, "802A9E9A0131"), QByteArray("6A86"));
    QCOMPARE(send(*m_card, "002A00800131"), QByteArray("6E00"));
}

void TestVirtualCard::aResetForgetsSelectionAndVerifiedState()
{
    QCOMPARE(selectFile(*m_card, kJpki, "001B"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "TEST1234"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kJpki, "0001"), QByteArray("9000"));
    QVERIFY(send(*m_card, "00B0000004").endsWith("9000"));
    m_card->reset();
    QCOMPARE(send(*m_card, "00B0000004"), QByteArray("6986"));
    QCOMPARE(send(*m_card, "00A4020C020001"), QByteArray("6A82"));
    QCOMPARE(selectFile(*m_card, kJpki, "0001"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000004"), QByteArray("6982"));
}

void TestVirtualCard::leavingTheApplicationForgetsVerifiedState()
{
    QCOMPARE(selectFile(*m_card, kInputSupport, "0011"), QByteArray("9000"));
    QCOMPARE(verify(*m_card, "5678"), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kInputSupport, "0002"), QByteArray("9000")); // the same one again
    QVERIFY(send(*m_card, "00B0000004").endsWith("9000"));
    QCOMPARE(send(*m_card, "00A4040C0A" + kJpki), QByteArray("9000"));
    QCOMPARE(selectFile(*m_card, kInputSupport, "0002"), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000004"), QByteArray("6982"));
}

void TestVirtualCard::hostileBytesAreAnsweredByAStatusWord()
{
    QCOMPARE(send(*m_card, ""), QByteArray("6700"));
    QCOMPARE(send(*m_card, "00"), QByteArray("6700"));
    QCOMPARE(send(*m_card, "00A4040CFFD392"), QByteArray("6700"));
    QCOMPARE(send(*m_card, "00B00000000400"), QByteArray("6700")); // extended length
    QCOMPARE(send(*m_card, QByteArray(2 * 65536, 'F')), QByteArray("6700"));
}

QTEST_GUILESS_MAIN(TestVirtualCard)
#include "tst_virtual_card.moc"
