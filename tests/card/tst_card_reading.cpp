#include "card/card_key.h"
#include "card/tlv.h"
#include "crypto/certificate_builder.h"
#include "tests/card/scripted_channel.h"

#include <QCryptographicHash>
#include <QTest>

using namespace madoguchi;

namespace
{

using Answer = std::optional<ScriptedChannel::Answer>;

QByteArray attributesFile(const QByteArray &name = "試験　花子",
                          const QByteArray &address = "デモ県デモ市1番", const QByteArray &birth = "19800217",
                          const QByteArray &sex = "2")
{
    const QByteArray inner = Tlv{0xDF21, QByteArray(8, '\0')}.bytes() + Tlv{0xDF22, name}.bytes() +
                             Tlv{0xDF23, address}.bytes() + Tlv{0xDF24, birth}.bytes() +
                             Tlv{0xDF25, sex}.bytes();
    return Tlv{0xFF20, inner}.bytes();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// EF 0003 beside these files.
QByteArray signatureData(const QByteArray &attributes, const QByteArray &number = "the number")
{
    const QByteArray holder = Tlv::parseAll(attributes)->first().value;
    const qsizetype offsets = 3 + 8;
    const QByteArray inner = Tlv{0xDF31, sha256(number)}.bytes() +
                             Tlv{0xDF32, sha256(holder.mid(offsets))}.bytes() +
                             Tlv{0xDF33, QByteArray(256, 's')}.bytes();
    return Tlv{0xFF30, inner}.bytes();
}

Result<CardAttributes> readFrom(ScriptedChannel &channel)
{
    return MyNumberCard::identify(channel).and_then([](MyNumberCard card) { return card.attributes(); });
}

Certificate someCertificate()
{
    const Result<SoftwareKey> key = SoftwareKey::generateRsa2048();
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return *CertificateBuilder()
                .subject({{QStringLiteral("CN"), QStringLiteral("reading")}})
                .validity(start, start.addYears(5))
                .selfSigned(*key);
}

} // namespace

class TestCardReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLabelTellsWhatCardItIs_data();
    void theLabelTellsWhatCardItIs();
    void aCardWithoutJpkiIsForeign_data();
    void aCardWithoutJpkiIsForeign();
    void namesKeepEveryCharacter_data();
    void namesKeepEveryCharacter();
    void attributesThatCanNotBeTrueAreRefused_data();
    void attributesThatCanNotBeTrueAreRefused();
    void anUnknownDayOfBirthIsNoError();
    void aLongFileIsReadInChunksUpToItsLength();
    void answersMayBeShortOrRoundabout_data();
    void answersMayBeShortOrRoundabout();
    void hostileFilesEndTheReading_data();
    void hostileFilesEndTheReading();
    void readingStartsAgainOnceAfterAReset();
    void aProtectedFileIsNotReadAgainAfterAReset();
    void aMissingCertificateHasItsOwnError_data();
    void aMissingCertificateHasItsOwnError();
    void attributesAreComparedWithTheirHash_data();
    void attributesAreComparedWithTheirHash();
    void theNumbersHashIsComparedWhereItWasRead();
    void theSerialRecordIsRead_data();
    void theSerialRecordIsRead();
    void aCardKeySendsTheDigestInfoOnce();
    void aSignatureOfAnotherLengthIsRefused();
};

void TestCardReading::theLabelTellsWhatCardItIs_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<CardKind>("kind");
    QTest::newRow("My Number Card") << QByteArray("JPKIAPICCTOKEN2") << CardKind::MyNumberCard;
    QTest::newRow("old card") << QByteArray("JPKIAPICCTOKEN") << CardKind::BasicResidentRegisterCard;
    QTest::newRow("Android") << QByteArray("JPKIAPGPSETOKEN") << CardKind::Smartphone;
    QTest::newRow("iPhone") << QByteArray("JPKIAPIOSTOKEN") << CardKind::Smartphone;
}

void TestCardReading::theLabelTellsWhatCardItIs()
{
    QFETCH(QByteArray, label);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kJpki + "0006"] = label.leftJustified(160, ' ');
    const Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(card.has_value());
    QTEST(card->kind(), "kind");
}

void TestCardReading::aCardWithoutJpkiIsForeign_data()
{
    QTest::addColumn<int>("selectAnswer");
    QTest::addColumn<QByteArray>("tokenInfo");
    QTest::newRow("no application") << 0x6A82 << QByteArray();
    QTest::newRow("class unknown") << 0x6E00 << QByteArray();
    QTest::newRow("says yes to all, unknown label") << 0x9000 << QByteArray(160, 'x');
    QTest::newRow("label as a prefix") << 0x9000 << QByteArray("JPKIAPICCTOKEN22").leftJustified(160, ' ');
    QTest::newRow("token info cut off") << 0x9000 << QByteArray("JPKIAPICCTOKEN2");
}

void TestCardReading::aCardWithoutJpkiIsForeign()
{
    QFETCH(int, selectAnswer);
    QFETCH(QByteArray, tokenInfo);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kJpki + "0006"] = tokenInfo;
    channel.hook = [selectAnswer](const QByteArray &hex) -> Answer {
        const bool other = hex.startsWith("00A4040C") && selectAnswer != 0x9000;
        return other ? Answer(ScriptedChannel::status(std::uint16_t(selectAnswer))) : std::nullopt;
    };
    const Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(!card);
    QCOMPARE(card.error().code, ErrorCode::CardForeign);
    QCOMPARE(channel.verifications(), 0);
}

void TestCardReading::namesKeepEveryCharacter_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("ideographic space") << QStringLiteral("試験　花子");
    QTest::newRow("variation selector (IVS)") << QStringLiteral("渡辺󠄁　葛󠄀");
    QTest::newRow("compatibility ideograph")
        << QStringLiteral("福島　太郎"); // U+FA1B, normal forms would replace it
    QTest::newRow("plane 2") << QStringLiteral("𠮷野　𩸽");
    QTest::newRow("combining mark") << QStringLiteral("NGUYE\u0302\u0303N　VAN A");
    QTest::newRow("byte order mark") << QStringLiteral("\uFEFF試験");
    QTest::newRow("long Latin name") << QStringLiteral("DE LA CRUZ Y MARTINEZ  MARIA ") +
                                            QString(200, QLatin1Char('A'));
}

void TestCardReading::namesKeepEveryCharacter()
{
    QFETCH(QString, name);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kInput + "0002"] = attributesFile(name.toUtf8());
    const Result<CardAttributes> attributes = readFrom(channel);
    QVERIFY(attributes.has_value());
    QCOMPARE(attributes->name, name);
    QCOMPARE(attributes->address, QStringLiteral("デモ県デモ市1番"));
    QCOMPARE(attributes->birth, QDate(1980, 2, 17));
    QCOMPARE(attributes->sex, 2);
}

void TestCardReading::attributesThatCanNotBeTrueAreRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray name("N"), address("A"), birth("19800217");
    QTest::newRow("name in Shift_JIS") << attributesFile(QByteArray::fromHex("8E8E8CB1"));
    QTest::newRow("name with a lone surrogate") << attributesFile(QByteArray::fromHex("EDA080"));
    QTest::newRow("name in overlong UTF-8") << attributesFile(QByteArray::fromHex("C0AF"));
    QTest::newRow("name cut in a character") << attributesFile(QByteArray::fromHex("E8A9"));
    QTest::newRow("name with NUL") << attributesFile(QByteArray("A\0B", 3));
    QTest::newRow("name with a line break") << attributesFile("A\nB");
    QTest::newRow("name empty") << attributesFile("");
    QTest::newRow("birth on 30 February") << attributesFile(name, address, "19800230");
    QTest::newRow("birth in letters") << attributesFile(name, address, "1980021x");
    QTest::newRow("birth too short") << attributesFile(name, address, "800217");
    QTest::newRow("sex 3") << attributesFile(name, address, birth, "3");
    QTest::newRow("sex in two digits") << attributesFile(name, address, birth, "01");
    QTest::newRow("no name at all") << Tlv{0xFF20, Tlv{0xDF23, address}.bytes()}.bytes();
    QTest::newRow("another object") << Tlv{0xFF10, QByteArray(12, '1')}.bytes();
    QTest::newRow("inner length longer than the outer")
        << Tlv{0xFF20, QByteArray::fromHex("DF227F41")}.bytes();
    QTest::newRow("empty file") << QByteArray();
    QTest::newRow("erased file") << QByteArray(256, '\xFF');
}

void TestCardReading::attributesThatCanNotBeTrueAreRefused()
{
    QFETCH(QByteArray, file);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kInput + "0002"] = file;
    const Result<CardAttributes> attributes = readFrom(channel);
    QVERIFY(!attributes);
    QCOMPARE(attributes.error().code, ErrorCode::CardMalformed);
}

void TestCardReading::anUnknownDayOfBirthIsNoError()
{
    for (const char *birth : {"19550000", "19550100", "00000000"}) {
        const Result<CardAttributes> attributes = parseAttributes(attributesFile("N", "A", birth));
        QVERIFY2(attributes.has_value(), birth);
        QVERIFY(!attributes->birth.isValid());
    }
}

void TestCardReading::aLongFileIsReadInChunksUpToItsLength()
{
    const Certificate certificate = someCertificate();
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kJpki + "000A"] = certificate.der() + QByteArray(1000, '\0'); // padded
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.sent.clear();
    const Result<Certificate> read = card.authenticationCertificate();
    QVERIFY(read.has_value());
    QCOMPARE(read->der(), certificate.der());
    QCOMPARE(channel.count(QStringLiteral("00B0")), (certificate.der().size() + 255) / 256);
    QVERIFY(channel.sent.contains(QStringLiteral("00B0010000")));
    // The last chunk asks for what is left and no more.
    const auto rest = int(certificate.der().size() % 256);
    QVERIFY(channel.sent.last().endsWith(
        QString::number(rest, 16).toUpper().rightJustified(2, QLatin1Char('0'))));
}

void TestCardReading::answersMayBeShortOrRoundabout_data()
{
    QTest::addColumn<QString>("manner");
    for (const char *manner : {"short", "one byte", "61", "6C", "6282"}) {
        QTest::newRow(manner) << QString::fromLatin1(manner);
    }
}

void TestCardReading::answersMayBeShortOrRoundabout()
{
    QFETCH(QString, manner);
    const QByteArray file = attributesFile(QByteArray(300, 'N'));
    ScriptedChannel channel;
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.files[ScriptedChannel::kInput + "0002"] = file;
    QByteArray waiting;
    channel.hook = [&manner, &file, &waiting](const QByteArray &hex) -> Answer {
        if (hex.startsWith("00C0")) {
            const QByteArray half = waiting.left((waiting.size() + 1) / 2);
            waiting.remove(0, half.size());
            return ScriptedChannel::status(
                waiting.isEmpty() ? 0x9000 : std::uint16_t(0x6100 | waiting.size()), half);
        }
        if (!hex.startsWith("00B0")) {
            return std::nullopt;
        }
        const qsizetype offset = hex.mid(4, 4).toInt(nullptr, 16);
        const int le = hex.mid(8, 2).toInt(nullptr, 16);
        const QByteArray data = file.mid(offset, le == 0 ? 256 : le);
        if (manner == QLatin1String("short")) {
            return ScriptedChannel::status(0x9000, data.left(100));
        }
        if (manner == QLatin1String("one byte")) {
            return ScriptedChannel::status(0x9000, data.left(1));
        }
        if (manner == QLatin1String("61")) {
            waiting = data.left(200);
            return ScriptedChannel::status(std::uint16_t(0x6100 | waiting.size()));
        }
        if (manner == QLatin1String("6C") && le == 0) {
            return ScriptedChannel::status(0x6C80);
        }
        const bool end = manner == QLatin1String("6282") && offset + data.size() == file.size();
        return ScriptedChannel::status(end ? 0x6282 : 0x9000, data);
    };
    const Result<CardAttributes> attributes = card.attributes();
    QVERIFY(attributes.has_value());
    QCOMPARE(attributes->name, QString(300, QLatin1Char('N')));
}

void TestCardReading::hostileFilesEndTheReading_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("manner");
    const QString plain;
    QTest::newRow("length of 64 KiB")
        << QByteArray::fromHex("FF2082FFFF").append(QByteArray(70'000, 'x')) << plain;
    QTest::newRow("length of 16 MiB") << QByteArray::fromHex("FF2083FFFFFF").append(300, 'x') << plain;
    QTest::newRow("indefinite length") << QByteArray::fromHex("FF2080").append(300, 'x') << plain;
    QTest::newRow("longer than the file") << QByteArray::fromHex("FF20820800").append(300, 'x') << plain;
    QTest::newRow("header cut off") << QByteArray::fromHex("FF2082") << plain;
    QTest::newRow("answers nothing, with success") << attributesFile() << QStringLiteral("empty");
    QTest::newRow("never stops saying more waits") << attributesFile() << QStringLiteral("61 for ever");
    QTest::newRow("more waits, but nothing comes") << attributesFile() << QStringLiteral("61 empty");
    QTest::newRow("6C again and again") << attributesFile() << QStringLiteral("6C for ever");
    QTest::newRow("end of file in the middle")
        << attributesFile(QByteArray(300, 'N')) << QStringLiteral("6282");
    QTest::newRow("more bytes than asked for") << attributesFile() << QStringLiteral("flood");
}

void TestCardReading::hostileFilesEndTheReading()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, manner);
    ScriptedChannel channel;
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.files[ScriptedChannel::kInput + "0002"] = file;
    channel.sent.clear();
    channel.hook = [&manner](const QByteArray &hex) -> Answer {
        const bool reads = hex.startsWith("00B0") || hex.startsWith("00C0");
        if (!reads || manner.isEmpty()) {
            return std::nullopt;
        }
        if (manner == QLatin1String("empty")) {
            return ScriptedChannel::status(0x9000);
        }
        if (manner == QLatin1String("61 for ever")) {
            return ScriptedChannel::status(0x61FF, QByteArray(10, 'x'));
        }
        if (manner == QLatin1String("61 empty")) {
            return ScriptedChannel::status(0x6110);
        }
        if (manner == QLatin1String("6C for ever")) {
            return ScriptedChannel::status(0x6C10);
        }
        if (manner == QLatin1String("6282")) {
            return ScriptedChannel::status(0x6282, QByteArray::fromHex("FF2082014000"));
        }
        return ScriptedChannel::status(0x9000, QByteArray(400, 'x'));
    };
    const Result<CardAttributes> attributes = card.attributes();
    QVERIFY(!attributes);
    const ErrorCode expected =
        manner.startsWith(QLatin1String("6C")) ? ErrorCode::CardRefused : ErrorCode::CardMalformed;
    QCOMPARE(attributes.error().code, expected);
    QVERIFY2(channel.sent.size() < 60, "the number of commands is bounded");
}

void TestCardReading::readingStartsAgainOnceAfterAReset()
{
    const Certificate certificate = someCertificate();
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kJpki + "000A"] = certificate.der();
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.sent.clear();
    int resets = 1;
    channel.hook = [&resets](const QByteArray &hex) -> Answer {
        return hex.startsWith("00B001") && resets-- > 0 ? Answer(failure(ErrorCode::CardReset))
                                                        : std::nullopt;
    };
    const Result<Certificate> read = card.authenticationCertificate();
    QVERIFY(read.has_value());
    QCOMPARE(read->der(), certificate.der());
    QCOMPARE(channel.count(QStringLiteral("00B00000")), 2);

    resets = 1'000;
    const Result<Certificate> again = card.authenticationCertificate();
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::CardReset);
}

void TestCardReading::aProtectedFileIsNotReadAgainAfterAReset()
{
    ScriptedChannel channel;
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.files[ScriptedChannel::kInput + "0002"] = attributesFile();
    channel.hook = [](const QByteArray &hex) -> Answer {
        return hex.startsWith("00B0") ? Answer(failure(ErrorCode::CardReset)) : std::nullopt;
    };
    channel.sent.clear();
    QCOMPARE(card.attributes().error().code, ErrorCode::CardReset);
    QCOMPARE(channel.count(QStringLiteral("00B0")), 1);
}

void TestCardReading::aMissingCertificateHasItsOwnError_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no file") << QByteArray()
                             << ErrorCode::CardCertificateMissing; // the scripted card then has none
    QTest::newRow("zeros") << QByteArray(256, '\0') << ErrorCode::CardCertificateMissing;
    QTest::newRow("erased") << QByteArray(256, '\xFF') << ErrorCode::CardCertificateMissing;
    QTest::newRow("no certificate") << QByteArray::fromHex("3003020101") << ErrorCode::CardMalformed;
    QTest::newRow("noise") << QByteArray(256, 'x') << ErrorCode::CardMalformed;
}

void TestCardReading::aMissingCertificateHasItsOwnError()
{
    QFETCH(QByteArray, content);
    ScriptedChannel channel;
    if (!content.isEmpty()) {
        channel.files[ScriptedChannel::kJpki + "0001"] = content;
    }
    MyNumberCard card = *MyNumberCard::identify(channel);
    const Result<Certificate> certificate = card.signatureCertificate();
    QVERIFY(!certificate);
    QTEST(certificate.error().code, "code");
}

void TestCardReading::attributesAreComparedWithTheirHash_data()
{
    QTest::addColumn<QByteArray>("signatureData");
    QTest::addColumn<int>("readAnswer"); // the status word of reading it; 9000: as it is
    QTest::addColumn<std::optional<ErrorCode>>("code");
    QTest::addColumn<bool>("isChecked");
    using Code = std::optional<ErrorCode>;
    const QByteArray good = signatureData(attributesFile());
    QByteArray oneBit = good;
    oneBit[5 + 35 + 10] = char(oneBit[5 + 35 + 10] ^ 1);
    QTest::newRow("agrees") << good << 0x9000 << Code() << true;
    QTest::newRow("one bit of the hash") << oneBit << 0x9000 << Code(ErrorCode::CardDataMismatch) << false;
    QTest::newRow("another address") << signatureData(attributesFile("試験　花子", "よその町1番")) << 0x9000
                                     << Code(ErrorCode::CardDataMismatch) << false;
    QTest::newRow("no such file") << QByteArray() << 0x6A82 << Code() << false;
    QTest::newRow("not for this PIN") << good << 0x6982 << Code() << false;
    QTest::newRow("erased file") << QByteArray(256, '\xFF') << 0x9000 << Code() << false;
    QTest::newRow("hash of 31 bytes")
        << Tlv{0xFF30, Tlv{0xDF31, QByteArray(32, 'x')}.bytes() + Tlv{0xDF32, QByteArray(31, 'x')}.bytes() +
                           Tlv{0xDF33, "s"}.bytes()}
               .bytes()
        << 0x9000 << Code(ErrorCode::CardMalformed) << false;
    QTest::newRow("without a signature") << good.first(5 + 35 + 35).replace(3, 2, QByteArray::fromHex("0046"))
                                         << 0x9000 << Code(ErrorCode::CardMalformed) << false;
}

void TestCardReading::attributesAreComparedWithTheirHash()
{
    QFETCH(QByteArray, signatureData);
    QFETCH(int, readAnswer);
    QFETCH(std::optional<ErrorCode>, code);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kInput + "0002"] = attributesFile();
    if (readAnswer != 0x6A82) {
        channel.files[ScriptedChannel::kInput + "0003"] = signatureData;
    }
    bool isSelected = false;
    channel.hook = [&isSelected, readAnswer](const QByteArray &hex) -> Answer {
        if (hex.startsWith("00A4020C")) {
            isSelected = hex.endsWith("0003");
        }
        return isSelected && readAnswer == 0x6982 && hex.startsWith("00B0")
                   ? Answer(ScriptedChannel::status(0x6982))
                   : std::nullopt;
    };
    const Result<CardAttributes> attributes = readFrom(channel);
    QCOMPARE(attributes ? std::optional<ErrorCode>() : attributes.error().code, code);
    if (attributes) {
        QFETCH(bool, isChecked);
        QCOMPARE(attributes->check == AttributesCheck::HashAgrees, isChecked);
    }
}

void TestCardReading::theNumbersHashIsComparedWhereItWasRead()
{
    const QByteArray number = Tlv{0xFF10, "123456789010"}.bytes() + QByteArray::fromHex("FFFF");
    const auto hashes = parseSignedHashes(signatureData(attributesFile(), number));
    QVERIFY(hashes);
    QVERIFY(compareWithHashes(*hashes, attributesFile()));
    QVERIFY(compareWithHashes(*hashes, attributesFile(), number));
    const Outcome other = compareWithHashes(*hashes, attributesFile(), number.chopped(2));
    QCOMPARE(other.error().code, ErrorCode::CardDataMismatch);
}

void TestCardReading::theSerialRecordIsRead_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<bool>("good");
    const QByteArray head = QByteArray::fromHex("011C");
    QTest::newRow("good") << head + "ABCDEFGH1234567" + "13101" + "20350217" << true;
    QTest::newRow("no date") << head + "ABCDEFGH1234567" + "13101" + "20351317" << false;
    QTest::newRow("municipality in letters") << head + "ABCDEFGH1234567" + "131O1" + "20350217" << false;
    QTest::newRow("cut off") << head + "ABCDEFGH1234567" << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestCardReading::theSerialRecordIsRead()
{
    QFETCH(QByteArray, record);
    QFETCH(bool, good);
    ScriptedChannel channel;
    channel.files[ScriptedChannel::kCommon] = record;
    MyNumberCard card = *MyNumberCard::identify(channel);
    const Result<CardSerial> serial = card.serial();
    QCOMPARE(serial.has_value(), good);
    QVERIFY(channel.sent.contains(QStringLiteral("00B2010C00")));
    if (good) {
        QCOMPARE(serial->serial, QStringLiteral("ABCDEFGH1234567"));
        QCOMPARE(serial->municipality, QStringLiteral("13101"));
        QCOMPARE(serial->expiry, QDate(2035, 2, 17));
    } else {
        QCOMPARE(serial.error().code, ErrorCode::CardMalformed);
    }
}

void TestCardReading::aCardKeySendsTheDigestInfoOnce()
{
    ScriptedChannel channel;
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.sent.clear();
    CardPrivateKey key(card, CardKey::Signature);
    const Result<QByteArray> signature = key.signDigest(QByteArray(32, '\xAB'));
    QVERIFY(signature.has_value());
    QCOMPARE(signature->size(), 256);
    const QString digest = QStringLiteral("AB").repeated(32);
    QCOMPARE(channel.sent, QStringList({QStringLiteral("00A4020C02001A"),
                                        QStringLiteral("802A0080333031300D060960864801650304020105000420") +
                                            digest + QStringLiteral("00")}));
    QVERIFY(!key.signDigest("short"));
    QCOMPARE(channel.count(QStringLiteral("802A")), 1);
}

void TestCardReading::aSignatureOfAnotherLengthIsRefused()
{
    ScriptedChannel channel;
    MyNumberCard card = *MyNumberCard::identify(channel);
    channel.hook = [](const QByteArray &hex) -> Answer {
        return hex.startsWith("802A") ? Answer(ScriptedChannel::status(0x9000, QByteArray(255, 'S')))
                                      : std::nullopt;
    };
    const Result<QByteArray> signature = card.sign(CardKey::Authentication, QByteArray(32, 'd'));
    QVERIFY(!signature);
    QCOMPARE(signature.error().code, ErrorCode::CardMalformed);
}

QTEST_GUILESS_MAIN(TestCardReading)
#include "tst_card_reading.moc"
