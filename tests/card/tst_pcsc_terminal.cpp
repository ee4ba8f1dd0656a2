// The states of a real reader: pcscd with vpcd, cards put in and taken out, other programs at the same
// reader.
#include "tests/card/pcsc_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <winscard.h>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

constexpr CardLimits kPatient{10s, 3s, 100ms};
constexpr CardLimits kHasty{700ms, 500ms, 100ms};
constexpr int kWaitMs = 15'000;

const auto kAskTries = [](MyNumberCard &card) { return card.triesLeft(PinKind::Authentication); };

bool reaches(const CardTerminal &terminal, State state)
{
    return QTest::qWaitFor([&terminal, state] { return terminal.snapshot().state == state; }, kWaitMs);
}

/// Another program that uses the card.
class Holder
{
public:
    enum class Way { Transaction, Alone };

    explicit Holder(Way way)
        : m_way(way)
    {
        SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &m_context);
        DWORD protocol = 0;
        const QByteArray reader = PcscdSession::readerName().toUtf8();
        const DWORD share = way == Way::Alone ? SCARD_SHARE_EXCLUSIVE : SCARD_SHARE_SHARED;
        m_holds = SCardConnect(m_context, reader.constData(), share, SCARD_PROTOCOL_ANY, &m_card,
                               &protocol) == SCARD_S_SUCCESS;
        if (way == Way::Transaction) {
            m_holds = m_holds && SCardBeginTransaction(m_card) == SCARD_S_SUCCESS;
        }
    }
    ~Holder() { release(); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    bool holds() const { return m_holds; }
    void release()
    {
        if (m_holds) {
            if (m_way == Way::Transaction) {
                SCardEndTransaction(m_card, SCARD_RESET_CARD);
            }
            SCardDisconnect(m_card, SCARD_LEAVE_CARD);
            SCardReleaseContext(m_context);
            m_holds = false;
        }
    }

private:
    Way m_way;
    SCARDCONTEXT m_context = 0;
    SCARDHANDLE m_card = 0;
    bool m_holds = false;
};

} // namespace

class TestPcscTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutPcscdItSaysSoAndNoticesItComing();
    void aCrashOfPcscdIsSurvived();
    void withoutAReaderItSaysSo();
    void aCardPutInAndTakenOutIsNoticed();
    void usingTheCardIsNoNewInsertion();
    void aForeignCardIsToldApart();
    void aSilentCardIsToldApart();
    void theReaderWithAMyNumberCardIsPreferred();
    void aHeldCardIsBusyAndReadyWhenFree_data();
    void aHeldCardIsBusyAndReadyWhenFree();
    void anotherProgramsTransactionEndsWorkWithBusy();
    void anotherProgramInALoopDisturbsNothing();
    void cancellingASlowCardIsQuick();
    void aCardThatStopsAnsweringEndsWithATimeout();
    void aServiceStoppedDuringWorkIsNamed();
    void endingTheTerminalIsQuick();

private:
    PcscFixture m_fixture;
};

void TestPcscTerminal::initTestCase()
{
    if (!m_fixture.session.start()) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
    VirtualCardProcess card;
    QVERIFY2(m_fixture.insert(card), qPrintable(card.output())); // makes the keys
}

void TestPcscTerminal::init()
{
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start());
}

void TestPcscTerminal::withoutPcscdItSaysSoAndNoticesItComing()
{
    m_fixture.session.stop();
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::ServiceMissing));
    QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::PcscMissing);
    for (int restart = 0; restart < 2; ++restart) {
        QVERIFY(m_fixture.session.start());
        QVERIFY(reaches(terminal, State::NoCard));
        QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::NoCard);
        m_fixture.session.stop();
        QVERIFY(reaches(terminal, State::ServiceMissing));
    }
}

void TestPcscTerminal::aCrashOfPcscdIsSurvived()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    const quint64 before = terminal.snapshot().insertion;
    m_fixture.session.kill(); // its socket stays behind
    QVERIFY(reaches(terminal, State::ServiceMissing));
    card.stop();
    QVERIFY(m_fixture.session.start());
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    QVERIFY(terminal.snapshot().insertion > before);
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

void TestPcscTerminal::withoutAReaderItSaysSo()
{
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start(PcscdSession::Readers::None));
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::NoReader));
    QVERIFY(terminal.snapshot().readers.isEmpty());
    QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::NoReader);
}

void TestPcscTerminal::aCardPutInAndTakenOutIsNoticed()
{
    PcscTerminal terminal(kPatient);
    QSignalSpy spy(&terminal, &CardTerminal::snapshotChanged);
    terminal.start();
    QVERIFY(reaches(terminal, State::NoCard));
    for (quint64 round = 1; round <= 2; ++round) {
        VirtualCardProcess card;
        QVERIFY(m_fixture.insert(card));
        QVERIFY(reaches(terminal, State::Ready));
        QCOMPARE(terminal.snapshot().readerName, PcscdSession::readerName());
        QCOMPARE(terminal.snapshot().insertion, round);
        card.stop();
        QVERIFY(reaches(terminal, State::NoCard));
    }
    QTRY_COMPARE(spy.last().first().value<TerminalSnapshot>().state, State::NoCard);
}

void TestPcscTerminal::usingTheCardIsNoNewInsertion()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    const TerminalSnapshot before = terminal.snapshot();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
    }
    QTest::qWait(1000); // pcscd looks at its readers every 400 ms
    QCOMPARE(terminal.snapshot(), before);
}

void TestPcscTerminal::aForeignCardIsToldApart()
{
    PcscTerminal terminal(kPatient);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("foreign")}));
    QVERIFY(reaches(terminal, State::Foreign));
    QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::CardForeign);
    card.stop();
    QVERIFY(reaches(terminal, State::NoCard));
}

void TestPcscTerminal::aSilentCardIsToldApart()
{
    PcscTerminal terminal(kHasty);
    terminal.start();
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("silent")}));
    QVERIFY(reaches(terminal, State::Silent));
    QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::CardSilent);
    card.stop();
    QVERIFY(reaches(terminal, State::NoCard));
    QVERIFY(m_fixture.insert(card));
    QVERIFY(reaches(terminal, State::Ready));
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

void TestPcscTerminal::theReaderWithAMyNumberCardIsPreferred()
{
    PcscTerminal terminal(kPatient);
    VirtualCardProcess foreign;
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(foreign, {QStringLiteral("--fault"), QStringLiteral("foreign")}, 0));
    QVERIFY(m_fixture.insert(card, {}, 1));
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready));
    QCOMPARE(terminal.snapshot().readerName, PcscdSession::readerName(1));
    QCOMPARE(terminal.snapshot().readers.size(), 2);
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
    card.stop();
    QVERIFY(reaches(terminal, State::Foreign));
    QCOMPARE(terminal.snapshot().readerName, PcscdSession::readerName(0));
}

void TestPcscTerminal::aHeldCardIsBusyAndReadyWhenFree_data()
{
    QTest::addColumn<Holder::Way>("way");
    QTest::newRow("transaction") << Holder::Way::Transaction;
    QTest::newRow("alone") << Holder::Way::Alone;
}

void TestPcscTerminal::aHeldCardIsBusyAndReadyWhenFree()
{
    QFETCH(Holder::Way, way);
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    QVERIFY(m_fixture.session.waitForCard());
    Holder holder(way);
    QVERIFY(holder.holds());
    PcscTerminal terminal(kHasty);
    terminal.start();
    QVERIFY(reaches(terminal, State::Busy));
    QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::CardBusy);
    holder.release();
    QVERIFY2(reaches(terminal, State::Ready), described(terminal.snapshot())); // noticed by itself
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

void TestPcscTerminal::anotherProgramsTransactionEndsWorkWithBusy()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    PcscTerminal terminal(kHasty);
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready));
    {
        Holder holder(Holder::Way::Transaction);
        QVERIFY(holder.holds());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(codeOf(resultOf(terminal.run<int>(kAskTries))), ErrorCode::CardBusy);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

void TestPcscTerminal::anotherProgramInALoopDisturbsNothing()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready));
    QProcess other;
    other.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("while opensc-tool -n >/dev/null 2>&1; do :; done")});
    QVERIFY(other.waitForStarted());
    for (int i = 0; i < 10; ++i) {
        const Result<Certificate> certificate = resultOf(
            terminal.run<Certificate>([](MyNumberCard &my) { return my.authenticationCertificate(); }));
        QVERIFY2(certificate.has_value(), qPrintable(certificate ? QString() : certificate.error().detail));
    }
    other.kill();
    other.waitForFinished();
    QCOMPARE(terminal.snapshot().state, State::Ready);
}

void TestPcscTerminal::cancellingASlowCardIsQuick()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("slow:600")}));
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready)); // slow, but it answers
    std::stop_source stop;
    auto future = terminal.run<int>(kAskTries, stop.get_token());
    QTest::qWait(900); // within the second command
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    QCOMPARE(codeOf(resultOf(future)), ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

void TestPcscTerminal::aCardThatStopsAnsweringEndsWithATimeout()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card));
    PcscTerminal terminal(kHasty);
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready));
    ::kill(pid_t(card.processId()), SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    const ErrorCode first = codeOf(resultOf(terminal.run<int>(kAskTries)));
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    // pcscd itself waits for the card's presence with its lock held: which call stands still is chance.
    QVERIFY2(first == ErrorCode::CardTimeout || first == ErrorCode::CardBusy, qPrintable(errorName(first)));
    ::kill(pid_t(card.processId()), SIGCONT);
    QVERIFY(QTest::qWaitFor([&terminal] { return resultOf(terminal.run<int>(kAskTries)).value_or(-1) == 3; },
                            kWaitMs));
}

void TestPcscTerminal::aServiceStoppedDuringWorkIsNamed()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("slow:400")}));
    PcscTerminal terminal(kPatient);
    terminal.start();
    QVERIFY(reaches(terminal, State::Ready));
    auto future = terminal.run<Certificate>([](MyNumberCard &my) { return my.authenticationCertificate(); });
    QTest::qWait(600);
    m_fixture.session.kill();
    QCOMPARE(codeOf(resultOf(future, 2s)), ErrorCode::PcscMissing);
    QVERIFY(reaches(terminal, State::ServiceMissing));
}

void TestPcscTerminal::endingTheTerminalIsQuick()
{
    VirtualCardProcess card;
    QVERIFY(m_fixture.insert(card, {QStringLiteral("--fault"), QStringLiteral("silent")}));
    auto terminal = std::make_unique<PcscTerminal>(kPatient);
    QVERIFY(m_fixture.session.waitForCard());
    terminal->start();
    auto future = terminal->run<int>(kAskTries); // waits for a recognition that does not end
    QTest::qWait(500);
    QVERIFY(!future.isFinished());
    QElapsedTimer timer;
    timer.start();
    terminal.reset();
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(codeOf(resultOf(future, 0s)), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestPcscTerminal)
#include "tst_pcsc_terminal.moc"
