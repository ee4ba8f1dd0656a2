// Cards that answer what no honest card does, behind a real pcscd: what can be read is read, what can not be
// true is named, nothing hangs, and every wait can be cancelled.
#include "card/tlv.h"
#include "tests/card/pcsc_fixture.h"
#include "tests/card/tst_virtual_support.h"
#include "tests/card/vpcd_card.h"

#include <QElapsedTimer>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

constexpr CardLimits kPatient{10s, 3s, 100ms};
constexpr int kWaitMs = 15'000;
constexpr std::chrono::milliseconds kCancelled{200};

/// The test person's card, with other content in some files and another manner of answering READ BINARY.
struct OddCard
{
    explicit OddCard(const CardProfile &profile)
        : card(profile)
    {
    }

    using Manner = std::function<ResponseApdu(const QByteArray &wanted, int le)>;

    VirtualCard card;
    QHash<QByteArray, QByteArray> contents; ///< EF in hexadecimal digits → what is read instead
    QByteArray oddFile;                     ///< EF whose READ BINARY answers in `manner`
    Manner manner;
    QByteArray waiting; ///< behind 61xx

    QByteArray answer(const QByteArray &bytes)
    {
        if (bytes.isEmpty()) {
            card.reset();
            return {};
        }
        const QByteArray hex = bytes.toHex().toUpper();
        if (hex.startsWith("00A4020C02")) {
            m_file = hex.mid(10);
        }
        if (hex.startsWith("00C0")) {
            const QByteArray part = waiting.left((waiting.size() + 1) / 2);
            waiting.remove(0, part.size());
            const auto sw = std::uint16_t(waiting.isEmpty() ? 0x9000 : 0x6100 | waiting.size());
            return ResponseApdu{part, sw}.bytes();
        }
        const bool reads = hex.startsWith("00B0");
        if (!reads || (!contents.contains(m_file) && m_file != oddFile)) {
            return card.process(bytes).bytes();
        }
        const int le = quint8(bytes.at(4)) == 0 ? 256 : quint8(bytes.at(4));
        const qsizetype offset = quint8(bytes.at(2)) << 8 | quint8(bytes.at(3));
        QByteArray wanted = contents.value(m_file).mid(offset, le);
        if (!contents.contains(m_file)) {
            wanted = card.process(bytes.first(4) + char(0)).data.left(le);
        }
        return (m_file == oddFile && manner ? manner(wanted, le) : ResponseApdu{wanted, 0x9000}).bytes();
    }

private:
    QByteArray m_file;
};

const auto kCertificate = [](MyNumberCard &card) { return card.authenticationCertificate(); };
const auto kAttributes = [](MyNumberCard &card) {
    return card.verify(PinKind::InputSupport, Secret("5678"), LastTry::Refuse).and_then([&card] {
        return card.attributes();
    });
};

QByteArray attributesWithName(const QByteArray &name)
{
    return Tlv{0xFF20, Tlv{0xDF21, QByteArray(8, '\0')}.bytes() + Tlv{0xDF22, name}.bytes() +
                           Tlv{0xDF23, "address"}.bytes() + Tlv{0xDF24, "19800217"}.bytes() +
                           Tlv{0xDF25, "2"}.bytes()}
        .bytes();
}

} // namespace

class TestPcscHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRoundaboutCardIsReadAllTheSame_data();
    void aRoundaboutCardIsReadAllTheSame();
    void whatIsNoAnswerIsNamed_data();
    void whatIsNoAnswerIsNamed();
    void filesThatCanNotBeTrueAreNamed_data();
    void filesThatCanNotBeTrueAreNamed();
    void attributesThatTheIssuerDidNotWriteAreNamed();
    void aCardSlowInEachByteIsReadAndCanBeCancelled();
    void aCardSlowInEachByteEndsWithItsLimit();

private:
    bool putIn(std::chrono::milliseconds eachByte = 0ms);

    PcscdSession m_session;
    std::unique_ptr<TestCard> m_person;
    std::unique_ptr<OddCard> m_odd;
    std::unique_ptr<VpcdCard> m_card;
    std::unique_ptr<PcscTerminal> m_terminal;
};

void TestPcscHostile::initTestCase()
{
    if (!m_session.start()) {
        QSKIP(qPrintable(m_session.problem()));
    }
    m_person = std::make_unique<TestCard>();
}

void TestPcscHostile::init()
{
    m_odd = std::make_unique<OddCard>(m_person->profile());
    m_card = std::make_unique<VpcdCard>();
    m_terminal = std::make_unique<PcscTerminal>(kPatient);
    m_terminal->start();
}

void TestPcscHostile::cleanup()
{
    m_terminal.reset();
    m_card.reset();
    QVERIFY(m_session.waitForNoCard());
}

bool TestPcscHostile::putIn(std::chrono::milliseconds eachByte)
{
    const auto answer = [odd = m_odd.get()](const QByteArray &command) { return odd->answer(command); };
    const bool isReady =
        m_card->putIn(m_session.port(), {answer, eachByte}) &&
        QTest::qWaitFor([this] { return m_terminal->snapshot().state == State::Ready; }, kWaitMs);
    if (!isReady) {
        qWarning() << described(m_terminal->snapshot()) << m_session.log();
    }
    return isReady;
}

void TestPcscHostile::aRoundaboutCardIsReadAllTheSame_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"61xx", "6Cxx", "short", "one byte"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void TestPcscHostile::aRoundaboutCardIsReadAllTheSame()
{
    QFETCH(QString, way);
    m_odd->oddFile = "000A";
    m_odd->manner = [way, odd = m_odd.get()](const QByteArray &wanted, int le) -> ResponseApdu {
        if (way == QLatin1String("61xx")) {
            odd->waiting = wanted.left(200);
            return {{}, std::uint16_t(0x6100 | odd->waiting.size())};
        }
        if (way == QLatin1String("6Cxx")) {
            return le == 0x80 ? ResponseApdu{wanted, 0x9000} : ResponseApdu{{}, 0x6C80};
        }
        return {wanted.left(way == QLatin1String("short") ? 100 : 1), 0x9000};
    };
    QVERIFY(putIn());
    const auto certificate = resultOf(m_terminal->run<Certificate>(kCertificate), 30s);
    QVERIFY2(certificate.has_value(), qPrintable(certificate ? QString() : certificate.error().detail));
    QCOMPARE(certificate->der(), m_person->profile().authenticationCertificate);
}

void TestPcscHostile::whatIsNoAnswerIsNamed_data()
{
    QTest::addColumn<ResponseApdu>("answer");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("wrong Le, refused") << ResponseApdu{{}, 0x6700} << ErrorCode::CardRefused;
    QTest::newRow("another Le each time") << ResponseApdu{{}, 0x6C10} << ErrorCode::CardRefused;
    QTest::newRow("one byte more than Le")
        << ResponseApdu{QByteArray(257, 'x'), 0x9000} << ErrorCode::CardMalformed;
    QTest::newRow("twice what a short answer holds")
        << ResponseApdu{QByteArray(600, 'x'), 0x9000} << ErrorCode::CardMalformed;
    QTest::newRow("empty with success") << ResponseApdu{{}, 0x9000} << ErrorCode::CardCertificateMissing;
    QTest::newRow("more is said to wait for ever") << ResponseApdu{"x", 0x61FF} << ErrorCode::CardMalformed;
    QTest::newRow("file gone") << ResponseApdu{{}, 0x6A82} << ErrorCode::CardCertificateMissing;
}

void TestPcscHostile::whatIsNoAnswerIsNamed()
{
    QFETCH(ResponseApdu, answer);
    QFETCH(ErrorCode, code);
    m_odd->oddFile = "000A";
    m_odd->waiting = QByteArray(250, 'x');
    m_odd->manner = [answer](const QByteArray &, int) { return answer; };
    QVERIFY(putIn());
    QCOMPARE(errorName(codeOf(resultOf(m_terminal->run<Certificate>(kCertificate)))), errorName(code));
    // The card itself is as usable as before.
    QCOMPARE(resultOf(m_terminal->run<int>([](MyNumberCard &card) {
                 return card.triesLeft(PinKind::Authentication);
             })).value_or(-1),
             3);
}

void TestPcscHostile::filesThatCanNotBeTrueAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("content");
    const QByteArray name("試験　花子");
    QTest::newRow("attributes: TLV cut off")
        << QByteArray("0002") << attributesWithName(name).chopped(20) + QByteArray(3, '\0');
    QTest::newRow("attributes: longer than any file")
        << QByteArray("0002") << QByteArray::fromHex("FF2083FFFFFF") + QByteArray(300, 'x');
    QTest::newRow("attributes: indefinite length")
        << QByteArray("0002") << QByteArray::fromHex("FF2080") + QByteArray(300, 'x');
    QTest::newRow("attributes: Shift_JIS")
        << QByteArray("0002") << attributesWithName(QByteArray::fromHex("8E8E8CB1"));
    QTest::newRow("attributes: UTF-8 cut in a character")
        << QByteArray("0002") << attributesWithName(name.chopped(1));
    QTest::newRow("certificate: no DER")
        << QByteArray("000A") << QByteArray::fromHex("30820200") + QByteArray(512, '\x5A');
    QTest::newRow("certificate: cut off")
        << QByteArray("000A") << QByteArray::fromHex("3082060030820500A003");
    QTest::newRow("certificate: 16 MiB") << QByteArray("000A") << QByteArray::fromHex("3083FFFFFF30");
}

void TestPcscHostile::filesThatCanNotBeTrueAreNamed()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, content);
    m_odd->contents.insert(file, content);
    QVERIFY(putIn());
    const ErrorCode code = file == "0002" ? codeOf(resultOf(m_terminal->run<CardAttributes>(kAttributes)))
                                          : codeOf(resultOf(m_terminal->run<Certificate>(kCertificate)));
    QCOMPARE(errorName(code), errorName(ErrorCode::CardMalformed));
    QVERIFY2(m_card->commands() < 60, "a lie about a length costs no more than a few commands");
}

void TestPcscHostile::attributesThatTheIssuerDidNotWriteAreNamed()
{
    QVERIFY(putIn());
    const auto own = resultOf(m_terminal->run<CardAttributes>(kAttributes));
    QVERIFY2(own.has_value(), qPrintable(own ? QString() : own.error().detail));
    QCOMPARE(own->check, AttributesCheck::HashAgrees);
    m_odd->contents.insert("0002", attributesWithName("よその人"));
    const auto others = resultOf(m_terminal->run<CardAttributes>(kAttributes));
    QCOMPARE(errorName(codeOf(others)), errorName(ErrorCode::CardDataMismatch));
}

void TestPcscHostile::aCardSlowInEachByteIsReadAndCanBeCancelled()
{
    QVERIFY(putIn(2ms));
    const auto slow = resultOf(m_terminal->run<Certificate>(kCertificate), 30s);
    QVERIFY2(slow.has_value(), qPrintable(slow ? QString() : slow.error().detail));

    // Cancelled at different moments of the reading, most of them within an answer's bytes.
    for (int moment = 0; moment < 6; ++moment) {
        std::stop_source stop;
        auto future = m_terminal->run<Certificate>(kCertificate, stop.get_token());
        QTest::qWait(300 + 170 * moment);
        QVERIFY(!future.isFinished());
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        QCOMPARE(errorName(codeOf(resultOf(future))), errorName(ErrorCode::Cancelled));
        QVERIFY2(timer.elapsed() < kCancelled.count(), qPrintable(QString::number(timer.elapsed())));
    }
    QVERIFY(resultOf(m_terminal->run<Certificate>(kCertificate), 30s).has_value());
}

void TestPcscHostile::aCardSlowInEachByteEndsWithItsLimit()
{
    QVERIFY(putIn(2ms));
    m_terminal = std::make_unique<PcscTerminal>(CardLimits{10s, 3s, 100ms, 1500ms});
    m_terminal->start();
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->snapshot().state, State::Ready, kWaitMs);
    QElapsedTimer timer;
    timer.start();
    // Every command is in time, the whole is not.
    const auto result = resultOf(m_terminal->run<int>([](MyNumberCard &card) -> Result<int> {
        while (true) {
            if (const auto read = card.authenticationCertificate(); !read) {
                return failure(read.error());
            }
        }
    }));
    QCOMPARE(errorName(codeOf(result)), errorName(ErrorCode::CardTimeout));
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestPcscHostile)
#include "tst_pcsc_hostile.moc"
