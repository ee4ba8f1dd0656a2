#include "card/card_data.h"
#include "card/tlv.h"
#include "tests/card/tst_virtual_support.h"

#include <QCryptographicHash>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace madoguchi;

/// Every file of every application: its bytes, and what opens it.
class TestVirtualFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestCard>(); }
    void init() { m_card = std::make_unique<VirtualCard>(m_test->profile()); }

    void eachFileIsOpenedByItsPinsAndNoOther_data();
    void eachFileIsOpenedByItsPinsAndNoOther();
    void theTokenInfoHasItsFieldsAtTheirPlaces();
    void theSigningCertificateIsReadAfterItsPassword();
    void theIndividualNumberHasSeventeenBytes();
    void theAttributesAreWhereTheOffsetTableSays();
    void theSignatureOverTheAttributesVerifies();
    void theConstantsFileIsPaddedTo256Bytes();
    void theVisualCheckHoldsWhatIsPrinted();
    void theMunicipalityIsFree();
    void theRecordOfTheCommonApplicationIsRead();
    void theRegisterHoldsNothingReadable();

private:
    QByteArray open(const QByteArray &aid, const QByteArray &pinFile, const QByteArray &pin,
                    const QByteArray &file)
    {
        selectFile(*m_card, aid, pinFile);
        if (verify(*m_card, pin) != "9000" || selectFile(*m_card, aid, file) != "9000") {
            return {};
        }
        return readWhole(*m_card);
    }
    static QList<Tlv> objectsIn(const QByteArray &file, std::uint16_t outer)
    {
        return Tlv::parseAll(findTlv(Tlv::parseAll(file).value(), outer).value()).value();
    }
    std::unique_ptr<TestCard> m_test;
    std::unique_ptr<VirtualCard> m_card;
};

void TestVirtualFiles::eachFileIsOpenedByItsPinsAndNoOther_data()
{
    QTest::addColumn<QByteArray>("aid");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("opens"); // PIN files that open it; "free"
    const auto row = [](const char *name, const QByteArray &aid, const char *file, const char *opens) {
        QTest::newRow(name) << aid << QByteArray(file) << QByteArray(opens);
    };
    row("signing certificate", kJpki, "0001", "001B");
    row("signing authority", kJpki, "0002", "free");
    row("token info", kJpki, "0006", "free");
    row("certificates present", kJpki, "0008", "free");
    row("authentication certificate", kJpki, "000A", "free");
    row("authentication authority", kJpki, "000B", "free");
    row("Individual Number", kInputSupport, "0001", "0011 0014");
    row("attributes", kInputSupport, "0002", "0011 0015");
    row("attributes' signature", kInputSupport, "0003", "0011 0014 0015");
    row("card-verifiable certificate", kInputSupport, "0004", "free");
    row("constants", kInputSupport, "0005", "free");
    row("printed data", kVisualCheck, "0002", "0012 0013");
    row("municipality", kVisualCheck, "0003", "free");
}

void TestVirtualFiles::eachFileIsOpenedByItsPinsAndNoOther()
{
    QFETCH(QByteArray, aid);
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, opens);
    const QByteArray numberA = "123456789010";
    const QByteArray numberB = "55021720352285";
    const QHash<QByteArray, QList<std::pair<QByteArray, QByteArray>>> pins{
        {kJpki, {{"0018", "1234"}, {"001B", "TEST1234"}}},
        {kInputSupport, {{"0011", "5678"}, {"0014", numberA}, {"0015", numberB}}},
        {kVisualCheck, {{"0013", numberA}, {"0012", numberB}}}};
    const bool free = opens == "free";
    QCOMPARE(selectFile(*m_card, aid, file), QByteArray("9000"));
    QCOMPARE(send(*m_card, "00B0000001").right(4), QByteArray(free ? "9000" : "6982"));
    for (const auto &[pinFile, pin] : pins.value(aid)) {
        m_card->reset();
        QCOMPARE(selectFile(*m_card, aid, pinFile), QByteArray("9000"));
        QCOMPARE(verify(*m_card, pin), QByteArray("9000"));
        QCOMPARE(selectFile(*m_card, aid, file), QByteArray("9000"));
        const bool opened = free || opens.split(' ').contains(pinFile);
        QCOMPARE(send(*m_card, "00B0000001").right(4), QByteArray(opened ? "9000" : "6982"));
    }
}

void TestVirtualFiles::theTokenInfoHasItsFieldsAtTheirPlaces()
{
    QCOMPARE(selectFile(*m_card, kJpki, "0006"), QByteArray("9000"));
    const QByteArray info = readWhole(*m_card);
    QCOMPARE(info.size(), 160);
    QCOMPARE(info.left(32), QByteArray("JPKIAPICCTOKEN2").leftJustified(32, ' '));
    QCOMPARE(qFromBigEndian<quint32>(info.constData() + 96), 0x40Cu);
    QCOMPARE(info.mid(100, 16), QByteArray(16, '\0'));
    QCOMPARE(qFromBigEndian<quint32>(info.constData() + 116), 16u);
    QCOMPARE(qFromBigEndian<quint32>(info.constData() + 120), 4u);
    QCOMPARE(info.mid(124, 16), QByteArray(16, '\xFF'));
    QCOMPARE(info.mid(140, 4), QByteArray("0301"));
}

void TestVirtualFiles::theSigningCertificateIsReadAfterItsPassword()
{
    QCOMPARE(open(kJpki, "001B", "TEST1234", "0001"), m_test->profile().signatureCertificate);
}

void TestVirtualFiles::theIndividualNumberHasSeventeenBytes()
{
    QCOMPARE(open(kInputSupport, "0011", "5678", "0001"),
             QByteArray::fromHex("FF100C") + "123456789010" + QByteArray::fromHex("FFFF"));
}

void TestVirtualFiles::theAttributesAreWhereTheOffsetTableSays()
{
    const QByteArray file = open(kInputSupport, "0011", "5678", "0002");
    const QList<Tlv> objects = objectsIn(file, 0xFF20);
    QCOMPARE(objects.size(), 5);
    const QByteArray offsets = objects[0].value;
    QCOMPARE(objects[0].tag, std::uint16_t(0xDF21));
    QCOMPARE(offsets.size(), 8);
    for (int i = 0; i < 4; ++i) {
        const auto offset = qFromBigEndian<quint16>(offsets.constData() + 2 * i);
        const QByteArray expected = objects[i + 1].bytes();
        QCOMPARE(file.mid(offset, expected.size()), expected);
    }
    QCOMPARE(QString::fromUtf8(objects[1].value), QStringLiteral("試験　花子"));
    QCOMPARE(QString::fromUtf8(objects[2].value), QStringLiteral("デモ県デモ市見本町一丁目2番3号"));
    QCOMPARE(objects[3].value, QByteArray("19800217"));
    QCOMPARE(objects[4].value, QByteArray("2"));
}

void TestVirtualFiles::theSignatureOverTheAttributesVerifies()
{
    const auto sha256 = [](const QByteArray &bytes) {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    };
    const QByteArray number = open(kInputSupport, "0011", "5678", "0001");
    const QByteArray attributes = open(kInputSupport, "0011", "5678", "0002");
    const QByteArray file = open(kInputSupport, "0011", "5678", "0003");
    QCOMPARE(file.size(), 336);
    const QList<Tlv> objects = objectsIn(file, 0xFF30);
    QCOMPARE(findTlv(objects, 0xDF31).value(), sha256(number));
    const qsizetype behindOffsets =
        qFromBigEndian<quint16>(objectsIn(attributes, 0xFF20)[0].value.constData());
    QCOMPARE(findTlv(objects, 0xDF32).value(), sha256(attributes.mid(behindOffsets)));
    const auto hashes = parseSignedHashes(file);
    QVERIFY(hashes && compareWithHashes(*hashes, attributes, number));

    // The card-verifiable certificate's key, rebuilt as SubjectPublicKeyInfo for the check.
    QCOMPARE(selectFile(*m_card, kInputSupport, "0004"), QByteArray("9000"));
    const QList<Tlv> body = Tlv::parseAll(objectsIn(readWhole(*m_card), 0x7F21)[0].value).value();
    const QList<Tlv> key = Tlv::parseAll(findTlv(body, 0x7F49).value()).value();
    const QByteArray modulus = findTlv(key, 0x81).value();
    QCOMPARE(modulus.size(), 256);
    QFile issuer(m_test->folder() + QStringLiteral("/card-issuer.key"));
    QVERIFY(issuer.open(QIODevice::ReadOnly));
    auto issuerKey = SoftwareKey::fromPem(issuer.readAll());
    QVERIFY(issuerKey.has_value());
    QVERIFY(issuerKey->publicKeyDer().contains(modulus));
    const QByteArray signedPart = objects[0].bytes() + objects[1].bytes();
    QCOMPARE(findTlv(objects, 0xDF33).value(), issuerKey->signDigest(sha256(signedPart)).value());
}

void TestVirtualFiles::theConstantsFileIsPaddedTo256Bytes()
{
    QCOMPARE(selectFile(*m_card, kInputSupport, "0005"), QByteArray("9000"));
    const QByteArray file = readWhole(*m_card);
    QCOMPARE(file.size(), 256);
    const QList<Tlv> objects = objectsIn(file, 0xFF40);
    QCOMPARE(findTlv(objects, 0xDF41).value().size(), 4);
    QCOMPARE(findTlv(objects, 0xDF42).value().size(), 16);
    QCOMPARE(file.last(227), QByteArray(227, '\xFF'));
}

void TestVirtualFiles::theVisualCheckHoldsWhatIsPrinted()
{
    const QByteArray file = open(kVisualCheck, "0013", "123456789010", "0002");
    const QList<Tlv> objects = objectsIn(file, 0xFF20);
    QCOMPARE(objects.size(), 10);
    for (int i = 0; i < 9; ++i) {
        const auto offset = qFromBigEndian<quint16>(objects[0].value.constData() + 2 * i);
        QCOMPARE(objects[i + 1].tag, std::uint16_t(0xDF22 + i));
        QCOMPARE(file.mid(offset, 2), objects[i + 1].bytes().left(2));
    }
    QCOMPARE(findTlv(objects, 0xDF22).value(), QByteArray("19800217"));
    QCOMPARE(findTlv(objects, 0xDF23).value(), QByteArray("2"));
    QCOMPARE(findTlv(objects, 0xDF28).value().size(), 256);
    QCOMPARE(findTlv(objects, 0xDF29).value(), QByteArray("20350217"));
    for (const int picture : {0xDF25, 0xDF26, 0xDF2A}) {
        QVERIFY(!QImage::fromData(findTlv(objects, std::uint16_t(picture)).value(), "PNG").isNull());
    }
    QVERIFY(findTlv(objects, 0xDF27).value().startsWith(QByteArray::fromHex("FF4FFF51")));
}

void TestVirtualFiles::theMunicipalityIsFree()
{
    QCOMPARE(selectFile(*m_card, kVisualCheck, "0003"), QByteArray("9000"));
    QCOMPARE(findTlv(objectsIn(readWhole(*m_card), 0xFF30), 0xDF34).value(), QByteArray("99201"));
}

void TestVirtualFiles::theRecordOfTheCommonApplicationIsRead()
{
    QCOMPARE(send(*m_card, "00A4040C0A" + kCommon), QByteArray("9000"));
    const QByteArray record = readBytes(*m_card, "00B2010C00");
    QCOMPARE(record.size(), 30);
    QCOMPARE(record.left(2), QByteArray::fromHex("011C"));
    QCOMPARE(record.mid(17), QByteArray("9920120350217"));
    QCOMPARE(send(*m_card, "00B2020C00"), QByteArray("6A83"));
    QCOMPARE(send(*m_card, "00B2010400"), QByteArray("6A86"));
}

void TestVirtualFiles::theRegisterHoldsNothingReadable()
{
    QCOMPARE(selectFile(*m_card, kRegister, "0001"), QByteArray("6A82"));
    QCOMPARE(send(*m_card, "00B2010C00"), QByteArray("6986"));
}

QTEST_GUILESS_MAIN(TestVirtualFiles)
#include "tst_virtual_files.moc"
