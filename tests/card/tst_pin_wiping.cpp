// Looks into every block of memory at the moment it is given back: a PIN must not be in it.
#include "card/pin_change.h"

#include <QTest>

#include <atomic>
#include <malloc.h>
#include <string.h>

namespace
{

constexpr char kCanary[] = "WIPETHISPASSWORD"; // 16 characters, as a signing password may be
std::atomic_bool g_isWatching = false;
std::atomic_int g_leftovers = 0;

} // namespace

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern "C" void __libc_free(void *block);
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name): the C library calls it __ptr
extern "C" void free(void *block) noexcept
{
    if (block != nullptr && g_isWatching &&
        memmem(block, malloc_usable_size(block), kCanary, sizeof(kCanary) - 1) != nullptr) {
        ++g_leftovers;
    }
    __libc_free(block);
}
#else
#define MADOGUCHI_HEAP_IS_TAKEN // the sanitizer has a free() of its own
#endif

using namespace madoguchi;

namespace
{

/// A card that takes any PIN, or pulls away when it gets one.
class Card final : public CardChannel
{
public:
    explicit Card(std::uint16_t verifyAnswer, std::uint16_t changeAnswer = 0x9000)
        : m_verifyAnswer(verifyAnswer)
        , m_changeAnswer(changeAnswer)
    {
    }
    Result<ResponseApdu> transmit(const CommandApdu &command) override
    {
        if (command.ins == 0xB0) {
            return ResponseApdu{QByteArray("JPKIAPICCTOKEN2").leftJustified(160, ' '), 0x9000};
        }
        if (command.ins == 0x24) {
            m_hasSeenPin = m_hasSeenPin || command.bytes().view().contains(kCanary);
            return m_changeAnswer == 0 ? Result<ResponseApdu>(failure(ErrorCode::CardRemoved))
                                       : ResponseApdu{{}, m_changeAnswer};
        }
        if (command.ins != 0x20) {
            return ResponseApdu{{}, 0x9000};
        }
        if (command.data.isEmpty()) {
            return ResponseApdu{{}, 0x63C5};
        }
        const Secret bytes = command.bytes();
        m_hasSeenPin = m_hasSeenPin || bytes.view().contains(kCanary);
        return m_verifyAnswer == 0 ? Result<ResponseApdu>(failure(ErrorCode::CardRemoved))
                                   : ResponseApdu{{}, m_verifyAnswer};
    }
    bool hasSeenPin() const { return m_hasSeenPin; }

private:
    std::uint16_t m_verifyAnswer;
    std::uint16_t m_changeAnswer;
    bool m_hasSeenPin = false;
};

} // namespace

class TestPinWiping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePinIsWipedOnEveryWayOut_data();
    void thePinIsWipedOnEveryWayOut();
    void thePinsOfAChangeAreWiped_data();
    void thePinsOfAChangeAreWiped();
    void theWatchSeesWhatIsNotWiped();
};

void TestPinWiping::initTestCase()
{
#ifdef MADOGUCHI_HEAP_IS_TAKEN
    QSKIP("needs a free() of its own");
#endif
}

void TestPinWiping::thePinIsWipedOnEveryWayOut_data()
{
    QTest::addColumn<int>("answer");
    QTest::newRow("right") << 0x9000;
    QTest::newRow("wrong") << 0x63C4;
    QTest::newRow("blocked") << 0x6984;
    QTest::newRow("refused") << 0x6A80;
    QTest::newRow("card pulled out") << 0;
}

void TestPinWiping::thePinIsWipedOnEveryWayOut()
{
    QFETCH(int, answer);
    Card channel{std::uint16_t(answer)};
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(card.has_value());
    g_leftovers = 0;
    {
        Secret typed{QByteArrayView(" wipethispassword ")};
        g_isWatching = true;
        const Result<Secret> pin = normalizedPin(PinKind::Signature, typed);
        if (pin) {
            const Outcome outcome = card->verify(PinKind::Signature, *pin, LastTry::Refuse);
            Q_UNUSED(outcome)
        }
    }
    g_isWatching = false;
    QVERIFY(channel.hasSeenPin());
    QCOMPARE(g_leftovers.load(), 0);
}

void TestPinWiping::thePinsOfAChangeAreWiped_data()
{
    QTest::addColumn<QByteArray>("current");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<int>("answer");
    const QByteArray canary(" wipethispassword ");
    QTest::newRow("old one") << canary << QByteArray("HOTARU88") << 0x9000;
    QTest::newRow("new one") << QByteArray("HOTARU88") << canary << 0x9000;
    QTest::newRow("new one, refused") << QByteArray("HOTARU88") << canary << 0x6A80;
    QTest::newRow("new one, card pulled out") << QByteArray("HOTARU88") << canary << 0;
}

void TestPinWiping::thePinsOfAChangeAreWiped()
{
    QFETCH(QByteArray, current);
    QFETCH(QByteArray, next);
    QFETCH(int, answer);
    Card channel{0x9000, std::uint16_t(answer)};
    Result<MyNumberCard> card = MyNumberCard::identify(channel);
    QVERIFY(card.has_value());
    g_leftovers = 0;
    {
        const PinChange::Entries typed{Secret(current), Secret(next), Secret(next)};
        g_isWatching = true;
        const auto change = PinChange::prepare(PinKind::Signature, typed,
                                               {QDate(1980, 2, 17), QDate(2026, 11, 22)}, LastTry::Refuse);
        if (change) {
            const Outcome outcome = (*change)->told((*change)->perform(*card));
            Q_UNUSED(outcome)
        }
    }
    g_isWatching = false;
    QVERIFY(channel.hasSeenPin());
    QCOMPARE(g_leftovers.load(), 0);
}

void TestPinWiping::theWatchSeesWhatIsNotWiped()
{
    g_leftovers = 0;
    auto *careless = new QByteArray(kCanary);
    careless->append('!');
    g_isWatching = true;
    delete careless;
    g_isWatching = false;
    QVERIFY(g_leftovers > 0);
}

QTEST_GUILESS_MAIN(TestPinWiping)
#include "tst_pin_wiping.moc"
