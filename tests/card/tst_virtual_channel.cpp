#include "card/virtual/in_process_channel.h"
#include "tests/card/tst_virtual_support.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace madoguchi;
using namespace std::chrono_literals;

/// The card in the same process: its faults, and pulled out by another thread.
class TestVirtualChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const TestCard test;
        m_profile = test.profile();
    }

    void aCommandReachesTheCard();
    void aCardPulledOutAnswersNothing();
    void pullingOutForgetsWhatWasVerifiedAndKeepsTheTries();
    void pullingOutEndsAWaitAtOnce_data();
    void pullingOutEndsAWaitAtOnce();
    void takenOutAndPutBackDuringACommandIsARemoval();
    void aSilentCardTimesOut();
    void aSlowCardAnswersLate();
    void aCardIsRemovedAfterSoManyCommands();
    void aForeignCardKnowsNoApplication();
    void garbageIsTheSameInEachRun();
    void faultsAreReadFromText();

private:
    static std::shared_ptr<VirtualCard> card(const CardProfile &profile)
    {
        return std::make_shared<VirtualCard>(profile);
    }
    static CommandApdu command(const QByteArray &hexadecimal)
    {
        return CommandApdu::parse(QByteArray::fromHex(hexadecimal)).value();
    }
    static std::uint16_t sw(InProcessChannel &channel, const QByteArray &hexadecimal)
    {
        const auto response = channel.transmit(command(hexadecimal));
        return response ? response->sw : std::uint16_t(0);
    }
    CardProfile m_profile;
};

void TestVirtualChannel::aCommandReachesTheCard()
{
    InProcessChannel channel(card(m_profile));
    QCOMPARE(sw(channel, "00A4040C0A" + kJpki), std::uint16_t(0x9000));
    QCOMPARE(sw(channel, "00A4020C020018"), std::uint16_t(0x9000));
    QCOMPARE(sw(channel, "00200080"), std::uint16_t(0x63C3));
}

void TestVirtualChannel::aCardPulledOutAnswersNothing()
{
    InProcessChannel channel(card(m_profile));
    channel.pullOut();
    QVERIFY(!channel.isPresent());
    QCOMPARE(channel.transmit(command("00200080")).error().code, ErrorCode::CardRemoved);
    channel.putBack();
    QVERIFY(channel.isPresent());
    QCOMPARE(sw(channel, "00A4040C0A" + kJpki), std::uint16_t(0x9000));
}

void TestVirtualChannel::pullingOutForgetsWhatWasVerifiedAndKeepsTheTries()
{
    InProcessChannel channel(card(m_profile));
    sw(channel, "00A4040C0A" + kJpki);
    sw(channel, "00A4020C020018");
    QCOMPARE(sw(channel, "002000800430303030"), std::uint16_t(0x63C2));
    channel.pullOut();
    channel.putBack();
    QCOMPARE(sw(channel, "00200080"), std::uint16_t(0x6986));
    sw(channel, "00A4040C0A" + kJpki);
    sw(channel, "00A4020C020018");
    QCOMPARE(sw(channel, "00200080"), std::uint16_t(0x63C2));
}

void TestVirtualChannel::pullingOutEndsAWaitAtOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("silent") << QStringLiteral("silent");
    QTest::newRow("slow") << QStringLiteral("slow:20000");
}

void TestVirtualChannel::pullingOutEndsAWaitAtOnce()
{
    QFETCH(QString, fault);
    InProcessChannel channel(card(m_profile), CardFault::parse(fault).value());
    QElapsedTimer timer;
    timer.start();
    const std::jthread hand([&channel] {
        std::this_thread::sleep_for(30ms);
        channel.pullOut();
    });
    QCOMPARE(channel.transmit(command("00A4040C0A" + kJpki)).error().code, ErrorCode::CardRemoved);
    QVERIFY(timer.elapsed() < 5000);
}

void TestVirtualChannel::takenOutAndPutBackDuringACommandIsARemoval()
{
    InProcessChannel channel(card(m_profile), CardFault::parse(QStringLiteral("silent")).value());
    std::jthread hand([&channel] {
        std::this_thread::sleep_for(30ms);
        channel.pullOut();
        channel.putBack();
    });
    QCOMPARE(channel.transmit(command("00200080")).error().code, ErrorCode::CardRemoved);
    hand.join();
    QVERIFY(channel.isPresent());
}

void TestVirtualChannel::aSilentCardTimesOut()
{
    InProcessChannel channel(card(m_profile), CardFault::parse(QStringLiteral("silent")).value());
    channel.setPatience(20ms);
    QCOMPARE(channel.transmit(command("00200080")).error().code, ErrorCode::CardTimeout);
}

void TestVirtualChannel::aSlowCardAnswersLate()
{
    InProcessChannel channel(card(m_profile), CardFault::parse(QStringLiteral("slow:60")).value());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(sw(channel, "00A4040C0A" + kJpki), std::uint16_t(0x9000));
    QVERIFY(timer.elapsed() >= 60);
}

void TestVirtualChannel::aCardIsRemovedAfterSoManyCommands()
{
    InProcessChannel channel(card(m_profile), CardFault::parse(QStringLiteral("remove-after:2")).value());
    QCOMPARE(sw(channel, "00A4040C0A" + kJpki), std::uint16_t(0x9000));
    QCOMPARE(sw(channel, "00A4020C020018"), std::uint16_t(0x9000));
    QCOMPARE(channel.transmit(command("00200080")).error().code, ErrorCode::CardRemoved);
    QVERIFY(!channel.isPresent());
}

void TestVirtualChannel::aForeignCardKnowsNoApplication()
{
    InProcessChannel channel(card(m_profile), CardFault::parse(QStringLiteral("foreign")).value());
    QCOMPARE(sw(channel, "00A4040C0A" + kJpki), std::uint16_t(0x6A82));
    QCOMPARE(sw(channel, "00200080"), std::uint16_t(0x6D00));
}

void TestVirtualChannel::garbageIsTheSameInEachRun()
{
    const auto noise = [this] {
        FaultyCard noisy(card(m_profile), CardFault::parse(QStringLiteral("garbage")).value());
        QList<QByteArray> answers;
        for (int i = 0; i < 50; ++i) {
            answers.append(noisy.answer(QByteArray("\x00\x20\x00\x80", 4)).bytes);
        }
        return answers;
    };
    QCOMPARE(noise(), noise());
    QVERIFY(noise().first() != noise().last());
}

void TestVirtualChannel::faultsAreReadFromText()
{
    QCOMPARE(CardFault::parse(QStringLiteral("slow:250"))->value, 250);
    QVERIFY(CardFault::parse(QStringLiteral("none"))->kind == CardFault::Kind::None);
    for (const char *wrong : {"", "slow", "slow:-1", "slow:9999999", "explode", "silent "}) {
        QVERIFY2(!CardFault::parse(QLatin1String(wrong)), wrong);
    }
}

QTEST_GUILESS_MAIN(TestVirtualChannel)
#include "tst_virtual_channel.moc"
