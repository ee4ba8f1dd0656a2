// A reader with keys of its own behind a real pcscd: the PIN goes from the keys to the card, and only when it
// is asked for.

#include "tests/card/pcsc_fixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

class TestPcscPinPad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theKeysOpenTheCard_data();
    void theKeysOpenTheCard();
    void aWrongPinUsesOneTry();
    void whatEndsAtTheKeysUsesNoTry_data();
    void whatEndsAtTheKeysUsesNoTry();
    void theLastTryIsNotAskedForWithoutConsent();
    void thePersonMayGiveUpHereAtOnce();
    void openscSeesThemToo();
    void aReaderWithoutKeysIsNotTakenForOne();

private:
    bool isReady();
    QFuture<Outcome> verify(PinKind kind, LastTry lastTry = LastTry::Refuse, std::stop_token stop = {});
    Outcome verified(PinKind kind, const QByteArray &keys);
    int triesLeft(PinKind kind);
    bool wasAsked()
    {
        return QTest::qWaitFor([this] { return m_fixture.session.wasAskedForKeys(); }, 10'000);
    }

    PcscFixture m_fixture;
    std::unique_ptr<PcscTerminal> m_terminal;
    VirtualCardProcess m_card;
    QTemporaryDir m_home;
};

void TestPcscPinPad::initTestCase()
{
    if (!m_fixture.session.start(PcscdSession::Readers::PinPad)) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
    qputenv("HOME", m_home.path().toUtf8()); // OpenSC keeps what it read in ~/.cache
    qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
}

void TestPcscPinPad::init()
{
    QVERIFY(m_fixture.insert(m_card));
    m_terminal = std::make_unique<PcscTerminal>();
    m_terminal->start();
    QVERIFY(isReady());
}

void TestPcscPinPad::cleanup()
{
    m_terminal.reset();
    m_card.stop();
    m_fixture.session.waitForNoCard();
    m_fixture.session.wasAskedForKeys();
}

bool TestPcscPinPad::isReady()
{
    return QTest::qWaitFor([this] { return m_terminal->snapshot().state == State::Ready; }, 15'000);
}

QFuture<Outcome> TestPcscPinPad::verify(PinKind kind, LastTry lastTry, std::stop_token stop)
{
    return m_terminal->run<void>(
        [kind, lastTry](MyNumberCard &card) { return card.verifyAtReader(kind, lastTry); }, std::move(stop));
}

Outcome TestPcscPinPad::verified(PinKind kind, const QByteArray &keys)
{
    const QFuture<Outcome> answer = verify(kind);
    if (!wasAsked()) {
        return failure(ErrorCode::Internal, QStringLiteral("the reader was not asked"));
    }
    m_fixture.session.press(keys);
    return resultOf(answer);
}

int TestPcscPinPad::triesLeft(PinKind kind)
{
    return resultOf(m_terminal->run<int>([kind](MyNumberCard &card) { return card.triesLeft(kind); }), 45s)
        .value_or(-1);
}

void TestPcscPinPad::theKeysOpenTheCard_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("keys");
    QTest::newRow("authentication") << PinKind::Authentication << QByteArray("1234");
    QTest::newRow("input support") << PinKind::InputSupport << QByteArray("5678");
}

void TestPcscPinPad::theKeysOpenTheCard()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, keys);
    QVERIFY(resultOf(m_terminal->run<bool>([kind](MyNumberCard &card) -> Result<bool> {
                return card.canVerifyAtReader(kind);
            })).value());
    const auto opened = m_terminal->run<bool>([kind](MyNumberCard &card) -> Result<bool> {
        if (const Outcome ok = card.verifyAtReader(kind, LastTry::Refuse); !ok) {
            return failure(ok.error());
        }
        // What only a verified PIN opens.
        return kind == PinKind::Authentication
                   ? card.sign(CardKey::Authentication, QByteArray(32, 'h')).has_value()
                   : card.attributes().has_value();
    });
    QVERIFY(wasAsked());
    m_fixture.session.press(keys);
    const Result<bool> answer = resultOf(opened);
    QVERIFY2(answer && *answer, answer ? "" : qPrintable(errorName(answer.error().code)));
}

void TestPcscPinPad::aWrongPinUsesOneTry()
{
    const Outcome outcome = verified(PinKind::Authentication, "4826");
    QCOMPARE(errorName(codeOf(outcome)), errorName(ErrorCode::PinWrong));
    QCOMPARE(outcome.error().facts.value(QStringLiteral("triesLeft")).toInt(), 2);
    QCOMPARE(triesLeft(PinKind::Authentication), 2);
}

void TestPcscPinPad::whatEndsAtTheKeysUsesNoTry_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the cancel key") << QByteArray("cancel") << ErrorCode::PinPadCancelled;
    QTest::newRow("nobody") << QByteArray("late") << ErrorCode::PinPadTimedOut;
    QTest::newRow("three digits") << QByteArray("123") << ErrorCode::PinForm;
}

void TestPcscPinPad::whatEndsAtTheKeysUsesNoTry()
{
    QFETCH(QByteArray, keys);
    QFETCH(ErrorCode, code);
    QCOMPARE(errorName(codeOf(verified(PinKind::Authentication, keys))), errorName(code));
    QCOMPARE(triesLeft(PinKind::Authentication), 3);
}

void TestPcscPinPad::theLastTryIsNotAskedForWithoutConsent()
{
    QCOMPARE(codeOf(verified(PinKind::Authentication, "4826")), ErrorCode::PinWrong);
    QCOMPARE(codeOf(verified(PinKind::Authentication, "4826")), ErrorCode::PinWrong);
    QCOMPARE(codeOf(resultOf(verify(PinKind::Authentication))), ErrorCode::PinLastTry);
    QVERIFY(!m_fixture.session.wasAskedForKeys());
    QCOMPARE(triesLeft(PinKind::Authentication), 1);
}

/// The reader can not be called off; the person is answered all the same, and later jobs wait for it.
void TestPcscPinPad::thePersonMayGiveUpHereAtOnce()
{
    std::stop_source stop;
    const QFuture<Outcome> answer = verify(PinKind::Authentication, LastTry::Refuse, stop.get_token());
    QVERIFY(wasAsked());
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    QCOMPARE(errorName(codeOf(resultOf(answer))), errorName(ErrorCode::Cancelled));
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    m_fixture.session.press("cancel");
    QCOMPARE(triesLeft(PinKind::Authentication), 3);
}

/// That this test's driver says it as readers do. (OpenSC's own JPKI driver types every PIN on the PC.)
void TestPcscPinPad::openscSeesThemToo()
{
    if (QStandardPaths::findExecutable(QStringLiteral("opensc-tool")).isEmpty()) {
        QSKIP("opensc-tool is not installed");
    }
    QProcess opensc;
    opensc.start(QStringLiteral("opensc-tool"), {QStringLiteral("--list-readers")});
    QVERIFY(opensc.waitForFinished());
    const QByteArray said = opensc.readAll();
    QVERIFY2(said.contains("PIN pad"), said.constData());
}

void TestPcscPinPad::aReaderWithoutKeysIsNotTakenForOne()
{
    m_terminal.reset();
    m_card.stop();
    m_fixture.session.stop();
    QVERIFY(m_fixture.session.start(PcscdSession::Readers::Virtual));
    init();
    const Result<bool> can = resultOf(m_terminal->run<bool>(
        [](MyNumberCard &card) -> Result<bool> { return card.canVerifyAtReader(PinKind::Authentication); }));
    QVERIFY(can && !*can);
    QCOMPARE(codeOf(resultOf(verify(PinKind::Authentication))), ErrorCode::PinPadRefused);
    QCOMPARE(triesLeft(PinKind::Authentication), 3);
}

QTEST_GUILESS_MAIN(TestPcscPinPad)
#include "tst_pcsc_pin_pad.moc"
