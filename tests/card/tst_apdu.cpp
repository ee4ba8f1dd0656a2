#include "card/apdu.h"

#include <QTest>

using namespace madoguchi;

class TestApdu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShortFormIsWrittenAsItIsRead_data();
    void everyShortFormIsWrittenAsItIsRead();
    void whatIsNoShortCommandIsRefused_data();
    void whatIsNoShortCommandIsRefused();
    void anExpectedLengthOf256IsZeroOnTheWire();
    void aResponseIsDataAndStatusWord();
    void aResponseWithoutStatusWordIsRefused();
};

void TestApdu::everyShortFormIsWrittenAsItIsRead_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::addColumn<int>("dataLength");
    QTest::addColumn<int>("expected"); // 0: none

    QTest::newRow("header alone") << QByteArray("00200080") << 0 << 0;
    QTest::newRow("expected length") << QByteArray("00B0000010") << 0 << 16;
    QTest::newRow("data") << QByteArray("00A4020C02000A") << 2 << 0;
    QTest::newRow("data and expected length") << QByteArray("802A008002313200") << 2 << 256;
    QTest::newRow("255 bytes of data") << "00D60000FF" + QByteArray(510, 'A') << 255 << 0;
    QTest::newRow("255 bytes of data and 255 expected")
        << "00D60000FF" + QByteArray(510, 'A') + "FF" << 255 << 255;
}

void TestApdu::everyShortFormIsWrittenAsItIsRead()
{
    QFETCH(QByteArray, hexadecimal);
    const QByteArray bytes = QByteArray::fromHex(hexadecimal);
    const Result<CommandApdu> command = CommandApdu::parse(bytes);
    QVERIFY(command.has_value());
    QTEST(int(command->data.size()), "dataLength");
    QTEST(command->expected.value_or(0), "expected");
    QCOMPARE(command->bytes().view().toByteArray(), bytes);
}

void TestApdu::whatIsNoShortCommandIsRefused_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray("00A404");
    QTest::newRow("Lc larger than the data") << QByteArray("00A4040C0AD392");
    QTest::newRow("Lc without data") << QByteArray("00A4040C0A00");
    QTest::newRow("more than Lc and Le") << QByteArray("00A4020C02000A0000");
    QTest::newRow("extended expected length") << QByteArray("00B00000000100");
    QTest::newRow("extended data") << QByteArray("00D6000000000341424300");
    QTest::newRow("zero Lc with Le") << QByteArray("002000800000");
}

void TestApdu::whatIsNoShortCommandIsRefused()
{
    QFETCH(QByteArray, hexadecimal);
    const Result<CommandApdu> command = CommandApdu::parse(QByteArray::fromHex(hexadecimal));
    QVERIFY(!command.has_value());
    QCOMPARE(command.error().code, ErrorCode::CardMalformed);
}

void TestApdu::anExpectedLengthOf256IsZeroOnTheWire()
{
    CommandApdu read;
    read.ins = 0xB0;
    read.expected = 256;
    QCOMPARE(read.bytes().view().toByteArray(), QByteArray::fromHex("00B0000000"));
}

void TestApdu::aResponseIsDataAndStatusWord()
{
    const Result<ResponseApdu> read = ResponseApdu::parse(QByteArray::fromHex("31329000"));
    QVERIFY(read.has_value());
    QCOMPARE(read->data, QByteArray("12"));
    QVERIFY(read->ok());
    QCOMPARE(read->bytes(), QByteArray::fromHex("31329000"));

    const Result<ResponseApdu> refused = ResponseApdu::parse(QByteArray::fromHex("63C2"));
    QVERIFY(refused.has_value());
    QVERIFY(refused->data.isEmpty());
    QVERIFY(!refused->ok());
    QCOMPARE(refused->sw, std::uint16_t(0x63C2));
}

void TestApdu::aResponseWithoutStatusWordIsRefused()
{
    QVERIFY(!ResponseApdu::parse(QByteArray()).has_value());
    QCOMPARE(ResponseApdu::parse(QByteArray(1, '\x90')).error().code, ErrorCode::CardMalformed);
}

QTEST_GUILESS_MAIN(TestApdu)
#include "tst_apdu.moc"
