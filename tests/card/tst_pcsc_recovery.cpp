// What goes away in the middle of work comes back by itself: pcscd, the reader, the card; and another
// program's resets are survived.
#include "tests/card/pcsc_fixture.h"
#include "tests/card/tst_virtual_support.h"
#include "tests/card/vpcd_card.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <thread>
#include <winscard.h>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

constexpr CardLimits kPatient{10s, 3s, 100ms};
constexpr int kWaitMs = 15'000;
constexpr int kSwapMs = 3'000;

const auto kAskTries = [](MyNumberCard &card) { return card.triesLeft(PinKind::Authentication); };
const auto kCertificate = [](MyNumberCard &card) { return card.authenticationCertificate(); };

bool reaches(const CardTerminal &terminal, State state)
{
    return QTest::qWaitFor([&terminal, state] { return terminal.snapshot().state == state; }, kWaitMs);
}

std::function<QByteArray(const QByteArray &)> answers(VirtualCard &card)
{
    return [&card](const QByteArray &command) {
        if (command.isEmpty()) {
            card.reset();
            return QByteArray();
        }
        return card.process(command).bytes();
    };
}

/// Another program that resets the card as often as it can.
class Resetter
{
public:
    Resetter()
        : m_thread([this] { reset(); })
    {
    }
    ~Resetter()
    {
        m_isStopped = true;
        m_thread.join();
    }
    Resetter(const Resetter &) = delete;
    Resetter &operator=(const Resetter &) = delete;
    int resets() const { return m_resets; }

private:
    void reset()
    {
        SCARDCONTEXT context = 0;
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
        const QByteArray reader = PcscdSession::readerName().toUtf8();
        while (!m_isStopped) {
            SCARDHANDLE card = 0;
            DWORD protocol = 0;
            if (SCardConnect(context, reader.constData(), SCARD_SHARE_SHARED, SCARD_PROTOCOL_ANY, &card,
                             &protocol) == SCARD_S_SUCCESS) {
                m_resets += SCardDisconnect(card, SCARD_RESET_CARD) == SCARD_S_SUCCESS ? 1 : 0;
            }
            std::this_thread::sleep_for(1ms);
        }
        SCardReleaseContext(context);
    }

    std::atomic_bool m_isStopped = false;
    std::atomic_int m_resets = 0;
    std::thread m_thread;
};

} // namespace

class TestPcscRecovery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void pcscdStoppedAndStartedDuringAReadIsSurvived_data();
    void pcscdStoppedAndStartedDuringAReadIsSurvived();
    void aReaderThatGoesAndComesBackIsServed();
    void resetsByAnotherProgramAreSurvived();
    void tenCardsInAndOutEndWithTheLastOne();
    void workAskedForWhileCardsChangeIsAlwaysAnswered();

private:
    PcscFixture m_fixture;
    std::unique_ptr<TestCard> m_person;
};

void TestPcscRecovery::initTestCase()
{
    if (!m_fixture.session.start()) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
    m_person = std::make_unique<TestCard>();
    VirtualCardProcess card;
    QVERIFY2(m_fixture.insert(card), qPrintable(card.output())); // makes the keys
}

void TestPcscRecovery::init()
{
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start());
}

void TestPcscRecovery::pcscdStoppedAndStartedDuringAReadIsSurvived_data()
{
    QTest::addColumn<bool>("crashes");
    QTest::newRow("stopped in order") << false;
    QTest::newRow("crashed") << true;
}

void TestPcscRecovery::pcscdStoppedAndStartedDuringAReadIsSurvived()
{
    QFETCH(bool, crashes);
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("slow:300")}));
    QVERIFY(reaches(terminal, State::Ready));
    for (int round = 0; round < 2; ++round) {
        auto future = terminal.run<Certificate>(kCertificate);
        QTest::qWait(700); // in the middle of a command
        QVERIFY(!future.isFinished());
        QElapsedTimer timer;
        timer.start();
        if (crashes) {
            m_fixture.session.kill();
        } else {
            m_fixture.session.stop();
        }
        const ErrorCode code = codeOf(resultOf(future));
        // Stopped in order it finishes the command under way, and may report the reader as gone before
        // itself.
        QVERIFY2(code == ErrorCode::PcscMissing || (!crashes && code == ErrorCode::CardRemoved),
                 qPrintable(errorName(code)));
        QVERIFY(m_fixture.session.start());
        QVERIFY(m_fixture.insertAgain(card, {QStringLiteral("--fault"), QStringLiteral("slow:300")}));
        QVERIFY2(reaches(terminal, State::Ready), described(terminal.snapshot()));
        QVERIFY(resultOf(terminal.run<Certificate>(kCertificate)).has_value());
    }
}

void TestPcscRecovery::aReaderThatGoesAndComesBackIsServed()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    for (int round = 0; round < 2; ++round) {
        const quint64 before = terminal.snapshot().insertion;
        m_fixture.session.stop();
        QVERIFY(m_fixture.session.start(PcscdSession::Readers::None));
        QVERIFY(reaches(terminal, State::NoReader));
        QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::NoReader);
        m_fixture.session.stop();
        QVERIFY(m_fixture.session.start());
        QVERIFY(m_fixture.insertAgain(card));
        QVERIFY(reaches(terminal, State::Ready));
        QVERIFY(terminal.snapshot().insertion > before);
        QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
    }
}

void TestPcscRecovery::resetsByAnotherProgramAreSurvived()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    const quint64 insertion = terminal.snapshot().insertion;
    const Resetter other;
    int read = 0;
    int freely = 0;
    for (int round = 0; round < 20; ++round) {
        // A free read is repeated once: only where the other program is quicker still does it end, with its
        // name.
        const auto certificate = resultOf(terminal.run<Certificate>(kCertificate));
        QVERIFY2(certificate || certificate.error().code == ErrorCode::CardReset,
                 qPrintable(certificate ? QString() : certificate.error().detail));
        freely += certificate.has_value() ? 1 : 0;
        // A reset in the middle of a verified act is named; the person is asked again, not the card.
        const auto attributes = resultOf(terminal.run<CardAttributes>([](MyNumberCard &my) {
            return my.verify(PinKind::InputSupport, Secret("5678"), LastTry::Refuse).and_then([&my] {
                return my.attributes();
            });
        }));
        QVERIFY2(attributes || attributes.error().code == ErrorCode::CardReset,
                 qPrintable(attributes ? QString() : attributes.error().detail));
        read += attributes.has_value() ? 1 : 0;
    }
    QVERIFY2(freely >= 15, qPrintable(QString::number(freely)));
    QVERIFY2(read >= 10, qPrintable(QString::number(read)));
    QVERIFY2(other.resets() >= 2, qPrintable(QString::number(other.resets())));
    QCOMPARE(terminal.snapshot().state, State::Ready);
    QCOMPARE(terminal.snapshot().insertion, insertion); // a reset is no new card
}

// pcscd looks at the virtual reader every 400 ms, so this is as fast as cards can be changed in it; ten in
// one second are changed in tst_channel_terminal.
void TestPcscRecovery::tenCardsInAndOutEndWithTheLastOne()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::NoCard));
    int seen = 0;
    connect(&terminal, &CardTerminal::snapshotChanged, this,
            [&seen](const TerminalSnapshot &now) { seen += now.state == State::Ready ? 1 : 0; });
    VirtualCard person(m_person->profile());
    int served = 0;
    for (int i = 0; i < 10; ++i) {
        VpcdCard card;
        QVERIFY(card.putIn(m_fixture.session.port(), {answers(person)}));
        // One that comes within pcscd's look at the reader is the card before, as far as anybody can tell.
        served += QTest::qWaitFor([&card] { return card.commands() > 0; }, kSwapMs) ? 1 : 0;
        QTest::qWait(i % 3); // pulled out at the first command, or soon after
    }
    QVERIFY2(served >= 5, qPrintable(QString::number(served)));
    // Within pcscd's look at the reader the last would be announced to nobody.
    QVERIFY(m_fixture.session.waitForNoCard());
    VirtualCardProcess last;
    QVERIFY(m_fixture.insert(last));
    QVERIFY2(reaches(terminal, State::Ready), described(terminal.snapshot()));
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
    last.stop();
    QVERIFY(reaches(terminal, State::NoCard));
    QVERIFY(seen >= 1);
}

void TestPcscRecovery::workAskedForWhileCardsChangeIsAlwaysAnswered()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::NoCard));
    int read = 0;
    VirtualCard person(m_person->profile());
    for (int i = 0; i < 8; ++i) {
        VpcdCard card;
        QVERIFY(card.putIn(m_fixture.session.port(), {answers(person)}));
        if (i % 2 == 0) {
            QVERIFY(reaches(terminal, State::Ready));
        }
        auto future = terminal.run<Certificate>(kCertificate);
        QTest::qWait(i % 2 == 0 ? 2 * i : 100 * i); // before it is seen, while it is recognised, read, after
        card.takeOut();
        const auto certificate = resultOf(future);
        QVERIFY2(certificate || certificate.error().code != ErrorCode::Internal, "no answer in ten seconds");
        read += certificate.has_value() ? 1 : 0;
        QVERIFY(reaches(terminal, State::NoCard));
    }
    QVERIFY2(read > 0, "some were in long enough");
    VirtualCardProcess last;
    QVERIFY(m_fixture.insert(last));
    QVERIFY(reaches(terminal, State::Ready));
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(TestPcscRecovery)
#include "tst_pcsc_recovery.moc"
