#include "card/tlv.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace madoguchi;

class TestTlv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndividualNumbersFileIsRead();
    void nestedObjectsAreFoundByTheirTag();
    void lengthsAreWrittenInTheirShortestForm_data();
    void lengthsAreWrittenInTheirShortestForm();
    void paddingEndsAFile_data();
    void paddingEndsAFile();
    void hostileBytesAreRefused_data();
    void hostileBytesAreRefused();
    void theWholeLengthOfACertificateIsKnownFromFourBytes();
    void aWholeLengthBeyondTheLimitIsRefused();
    void aHeadThatTellsNoLengthIsRefused_data();
    void aHeadThatTellsNoLengthIsRefused();
    void randomBytesNeverEscapeTheirBuffer();
};

void TestTlv::theIndividualNumbersFileIsRead()
{
    const auto objects = Tlv::parseAll(QByteArray::fromHex("FF100C313233343536373839303130FFFF"));
    QVERIFY(objects.has_value());
    QCOMPARE(objects->size(), 1);
    QCOMPARE(objects->first().tag, std::uint16_t(0xFF10));
    QCOMPARE(objects->first().value, QByteArray("123456789010"));
}

void TestTlv::nestedObjectsAreFoundByTheirTag()
{
    const QByteArray file = Tlv{0xFF20, Tlv{0xDF22, "a"}.bytes() + Tlv{0xDF25, "2"}.bytes()}.bytes();
    const auto outer = Tlv::parseAll(file);
    QVERIFY(outer.has_value());
    const auto inner = Tlv::parseAll(findTlv(*outer, 0xFF20).value_or(QByteArray()));
    QVERIFY(inner.has_value());
    QCOMPARE(findTlv(*inner, 0xDF25), std::optional<QByteArray>("2"));
    QVERIFY(!findTlv(*inner, 0xDF23).has_value());
}

void TestTlv::lengthsAreWrittenInTheirShortestForm_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("0") << 0 << QByteArray("DF2200");
    QTest::newRow("127") << 127 << QByteArray("DF227F");
    QTest::newRow("128") << 128 << QByteArray("DF228180");
    QTest::newRow("255") << 255 << QByteArray("DF2281FF");
    QTest::newRow("256") << 256 << QByteArray("DF22820100");
    QTest::newRow("65535") << 65535 << QByteArray("DF2282FFFF");
    QTest::newRow("65536") << 65536 << QByteArray("DF2283010000");
}

void TestTlv::lengthsAreWrittenInTheirShortestForm()
{
    QFETCH(int, length);
    QFETCH(QByteArray, head);
    const Tlv object{0xDF22, QByteArray(length, 'x')};
    QCOMPARE(object.bytes(), QByteArray::fromHex(head) + object.value);
    const auto read = Tlv::parseAll(object.bytes());
    QVERIFY(read.has_value());
    QCOMPARE(read->first().value.size(), length);
}

void TestTlv::paddingEndsAFile_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::addColumn<int>("objects");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("FF alone") << QByteArray("FF") << 0;
    QTest::newRow("only FF") << QByteArray("FFFFFFFF") << 0;
    QTest::newRow("only 00") << QByteArray("0000") << 0;
    QTest::newRow("FF behind an object") << QByteArray("DF250132FFFFFF") << 1;
    QTest::newRow("00 behind an object") << QByteArray("DF25013200") << 1;
    QTest::newRow("one FF behind an object") << QByteArray("DF250132FF") << 1;
}

void TestTlv::paddingEndsAFile()
{
    QFETCH(QByteArray, hexadecimal);
    const auto objects = Tlv::parseAll(QByteArray::fromHex(hexadecimal));
    QVERIFY(objects.has_value());
    QTEST(int(objects->size()), "objects");
}

void TestTlv::hostileBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::newRow("tag alone") << QByteArray("30");
    QTest::newRow("half of a tag") << QByteArray("DF");
    QTest::newRow("tag without length") << QByteArray("DF22");
    QTest::newRow("tag of three bytes") << QByteArray("DF81220131");
    QTest::newRow("value cut off") << QByteArray("DF22054142");
    QTest::newRow("length of two bytes cut off") << QByteArray("DF228201");
    QTest::newRow("indefinite length") << QByteArray("30800401410000");
    QTest::newRow("length of four bytes") << QByteArray("DF228400000001FF");
    QTest::newRow("length of 127 bytes") << QByteArray("DF22FF") + QByteArray(300, '1');
    QTest::newRow("16 MB promised") << QByteArray("DF2283FFFFFF41");
    QTest::newRow("second object cut off") << QByteArray("DF250132DF2209");
}

void TestTlv::hostileBytesAreRefused()
{
    QFETCH(QByteArray, hexadecimal);
    const auto objects = Tlv::parseAll(QByteArray::fromHex(hexadecimal));
    QVERIFY(!objects.has_value());
    QCOMPARE(objects.error().code, ErrorCode::CardMalformed);
}

void TestTlv::theWholeLengthOfACertificateIsKnownFromFourBytes()
{
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex("308204A4"), 4096).value(), 0x4A4 + 4);
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex("FF100C31323334"), 17).value(), 15);
}

void TestTlv::aWholeLengthBeyondTheLimitIsRefused()
{
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex("30820FFC"), 4096).value(), 4096);
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex("30820FFD"), 4096).error().code, ErrorCode::CardMalformed);
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex("3083FFFFFF"), 4096).error().code,
             ErrorCode::CardMalformed);
}

void TestTlv::aHeadThatTellsNoLengthIsRefused_data()
{
    QTest::addColumn<QByteArray>("hexadecimal");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty file") << QByteArray("FFFFFFFF");
    QTest::newRow("zeros") << QByteArray("00000000");
    QTest::newRow("length cut off") << QByteArray("308204");
    QTest::newRow("indefinite") << QByteArray("30800000");
}

void TestTlv::aHeadThatTellsNoLengthIsRefused()
{
    QFETCH(QByteArray, hexadecimal);
    QCOMPARE(Tlv::wholeLength(QByteArray::fromHex(hexadecimal), 4096).error().code, ErrorCode::CardMalformed);
}

void TestTlv::randomBytesNeverEscapeTheirBuffer()
{
    std::mt19937 random(7); // the same bytes in each run; the sanitizers watch
    int understood = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes(qsizetype(random() % 40), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(), [&random] { return char(random()); });
        const auto objects = Tlv::parseAll(bytes);
        if (objects) {
            qsizetype total = 0;
            for (const Tlv &object : *objects) {
                total += object.value.size();
            }
            QVERIFY(total <= bytes.size());
            understood += objects->isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(understood > 0);
}

QTEST_GUILESS_MAIN(TestTlv)
#include "tst_tlv.moc"
