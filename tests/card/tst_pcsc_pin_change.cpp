// A PIN changed on a card behind a real pcscd; OpenSC judges which PIN is in force afterwards.
#include "card/pin_change.h"
#include "tests/card/pcsc_fixture.h"

#include <QProcess>
#include <QStandardPaths>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

constexpr CardLimits kPatient{10s, 3s, 100ms};
constexpr int kWaitMs = 15'000;
const GuessableDates kDates{QDate(1980, 2, 17), QDate(2026, 11, 22)};

std::function<Result<int>(MyNumberCard &)> tries(PinKind kind)
{
    return [kind](MyNumberCard &card) { return card.triesLeft(kind); };
}

std::function<Outcome(MyNumberCard &)> verifying(PinKind kind, const QByteArray &pin)
{
    return [kind, pin](MyNumberCard &card) { return card.verify(kind, Secret(pin), LastTry::Consented); };
}

} // namespace

class TestPcscPinChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theNewPinIsInForceAndTheOldOneIsNot_data();
    void theNewPinIsInForceAndTheOldOneIsNot();
    void openscVerifiesTheNewPin_data();
    void openscVerifiesTheNewPin();
    void aNewPinOutlivesTheCardsPower();
    void aRefusedFormUsesNoTry();
    void aWrongOldPinUsesExactlyOneTry();
    void theLastTryIsUsedWithConsentOnly();
    void aCardPulledOutAtEachCommandIsToldTruly();

private:
    bool putIn(const QStringList &options = {});
    Outcome change(PinKind kind, const char *current, const char *next, LastTry lastTry = LastTry::Refuse);
    int triesLeft(PinKind kind);
    bool isReady();
    void takeOut();

    PcscFixture m_fixture;
    std::unique_ptr<PcscTerminal> m_terminal;
    VirtualCardProcess m_card;
    QTemporaryDir m_home;
};

void TestPcscPinChange::initTestCase()
{
    if (!m_fixture.session.start()) {
        QSKIP(qPrintable(m_fixture.session.problem()));
    }
    // OpenSC keeps what it read in ~/.cache: a card of another run must not answer for this one.
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CACHE_HOME", m_home.path().toUtf8());
    // Later cards are copies of the first, as it was left: this one changes no PIN.
    QVERIFY(m_fixture.insert(m_card));
    m_card.stop();
    QVERIFY(m_fixture.session.waitForNoCard());
}

void TestPcscPinChange::init()
{
    m_terminal = std::make_unique<PcscTerminal>(kPatient);
    m_terminal->start();
}

void TestPcscPinChange::cleanup()
{
    m_terminal.reset();
    m_card.stop();
    m_fixture.session.waitForNoCard();
}

bool TestPcscPinChange::isReady()
{
    const bool ready =
        QTest::qWaitFor([this] { return m_terminal->snapshot().state == State::Ready; }, kWaitMs);
    if (!ready) {
        qWarning() << m_card.output() << described(m_terminal->snapshot());
    }
    return ready;
}

void TestPcscPinChange::takeOut()
{
    m_card.stop();
    QVERIFY(m_fixture.session.waitForNoCard());
    QTRY_VERIFY(m_terminal->snapshot().state != State::Ready);
}

bool TestPcscPinChange::putIn(const QStringList &options)
{
    return m_fixture.insert(m_card, options) && isReady();
}

Outcome TestPcscPinChange::change(PinKind kind, const char *current, const char *next, LastTry lastTry)
{
    const auto prepared =
        PinChange::prepare(kind, {Secret(current), Secret(next), Secret(next)}, kDates, lastTry);
    if (!prepared) {
        return failure(prepared.error());
    }
    const std::shared_ptr<PinChange> work = *prepared;
    return work->told(
        resultOf(m_terminal->run<void>([work](MyNumberCard &card) { return work->perform(card); }), 30s));
}

int TestPcscPinChange::triesLeft(PinKind kind)
{
    return resultOf(m_terminal->run<int>(tries(kind))).value_or(-1);
}

void TestPcscPinChange::theNewPinIsInForceAndTheOldOneIsNot_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("oldPin");
    QTest::addColumn<QByteArray>("newPin");
    QTest::addColumn<int>("most");
    QTest::newRow("authentication") << PinKind::Authentication << QByteArray("1234") << QByteArray("7395")
                                    << 3;
    QTest::newRow("signature") << PinKind::Signature << QByteArray("TEST1234")
                               << QByteArray("WARABI77HOTARU88") << 5;
    QTest::newRow("input support") << PinKind::InputSupport << QByteArray("5678") << QByteArray("7395") << 3;
}

void TestPcscPinChange::theNewPinIsInForceAndTheOldOneIsNot()
{
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, oldPin);
    QFETCH(QByteArray, newPin);
    QFETCH(int, most);
    QVERIFY(putIn());
    const Outcome changed = change(kind, oldPin.constData(), newPin.constData());
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(triesLeft(kind), most);
    QVERIFY(resultOf(m_terminal->run<void>(verifying(kind, newPin))).has_value());
    QCOMPARE(codeOf(resultOf(m_terminal->run<void>(verifying(kind, oldPin)))), ErrorCode::PinWrong);
    // Another PIN is another counter.
    for (const PinKind other : {PinKind::Authentication, PinKind::Signature, PinKind::InputSupport}) {
        QCOMPARE(triesLeft(other), other == kind ? most - 1 : other == PinKind::Signature ? 5 : 3);
    }
}

void TestPcscPinChange::openscVerifiesTheNewPin_data()
{
    QTest::addColumn<PinKind>("kind");
    QTest::addColumn<QByteArray>("oldPin");
    QTest::addColumn<QByteArray>("newPin");
    QTest::addColumn<QString>("authId");
    QTest::newRow("authentication") << PinKind::Authentication << QByteArray("1234") << QByteArray("7395")
                                    << QStringLiteral("1");
    QTest::newRow("signature") << PinKind::Signature << QByteArray("TEST1234") << QByteArray("WARABI77")
                               << QStringLiteral("2");
}

/// OpenSC knows the two PINs of JPKI; that of input support it does not.
void TestPcscPinChange::openscVerifiesTheNewPin()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pkcs15-tool")).isEmpty()) {
        QSKIP("pkcs15-tool is not installed");
    }
    QFETCH(PinKind, kind);
    QFETCH(QByteArray, oldPin);
    QFETCH(QByteArray, newPin);
    QFETCH(QString, authId);
    QVERIFY(putIn());
    QVERIFY(change(kind, oldPin.constData(), newPin.constData()).has_value());
    const auto opensc = [&authId](const QByteArray &pin) {
        QProcess process;
        process.start(QStringLiteral("pkcs15-tool"),
                      {QStringLiteral("--verify-pin"), QStringLiteral("--auth-id"), authId,
                       QStringLiteral("--pin"), QString::fromLatin1(pin)});
        process.waitForFinished();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    };
    QCOMPARE(opensc(newPin), 0);
    QVERIFY(opensc(oldPin) > 0);
    QCOMPARE(triesLeft(kind), kind == PinKind::Signature ? 4 : 2);
}

void TestPcscPinChange::aNewPinOutlivesTheCardsPower()
{
    QVERIFY(putIn());
    QVERIFY(change(PinKind::Authentication, "1234", "7395").has_value());
    takeOut();
    QVERIFY(m_fixture.insertAgain(m_card) && isReady());
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::Authentication, "7395"))).has_value());
}

void TestPcscPinChange::aRefusedFormUsesNoTry()
{
    QVERIFY(putIn());
    const QPair<const char *, const char *> refused[] = {{"123", "7395"},  {"1234", "73"},
                                                         {"1234", "9999"}, {"1234", "1234"},
                                                         {"1234", "0217"}, {"1234", "abcd"}};
    for (const auto &[current, next] : refused) {
        QVERIFY(!change(PinKind::Authentication, current, next));
    }
    QCOMPARE(triesLeft(PinKind::Authentication), 3);
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::Authentication, "1234"))).has_value());
}

void TestPcscPinChange::aWrongOldPinUsesExactlyOneTry()
{
    QVERIFY(putIn());
    const Outcome outcome = change(PinKind::Authentication, "4826", "7395");
    QCOMPARE(codeOf(outcome), ErrorCode::PinWrong);
    QCOMPARE(outcome.error().facts.value(QStringLiteral("triesLeft")).toInt(), 2);
    QCOMPARE(triesLeft(PinKind::Authentication), 2);
    QVERIFY(resultOf(m_terminal->run<void>(verifying(PinKind::Authentication, "1234"))).has_value());
}

void TestPcscPinChange::theLastTryIsUsedWithConsentOnly()
{
    QVERIFY(putIn());
    QCOMPARE(codeOf(change(PinKind::InputSupport, "4826", "7395")), ErrorCode::PinWrong);
    QCOMPARE(codeOf(change(PinKind::InputSupport, "4826", "7395")), ErrorCode::PinWrong);
    // Even the right one is not sent without consent.
    QCOMPARE(codeOf(change(PinKind::InputSupport, "5678", "7395")), ErrorCode::PinLastTry);
    QCOMPARE(triesLeft(PinKind::InputSupport), 1);
    QCOMPARE(codeOf(change(PinKind::InputSupport, "4826", "7395", LastTry::Consented)),
             ErrorCode::PinBlocked);
    QCOMPARE(triesLeft(PinKind::InputSupport), 0);
    QCOMPARE(codeOf(change(PinKind::InputSupport, "5678", "7395", LastTry::Consented)),
             ErrorCode::PinBlocked);
}

/// The card is pulled out instead of answering one command after the other, until the change goes through.
void TestPcscPinChange::aCardPulledOutAtEachCommandIsToldTruly()
{
    QSet<ErrorCode> told;
    bool wentThrough = false;
    constexpr int most = 40;
    for (int commands = 1; commands <= most && !wentThrough; ++commands) {
        m_terminal.reset();
        m_card.stop();
        QVERIFY(m_fixture.session.waitForNoCard());
        init();
        QVERIFY(m_fixture.insert(
            m_card, {QStringLiteral("--fault"), QStringLiteral("remove-after:%1").arg(commands)}));
        if (!QTest::qWaitFor([this] { return m_terminal->snapshot().state == State::Ready; }, 1'500)) {
            continue; // pulled out while it was being recognised
        }
        const Outcome outcome = change(PinKind::Authentication, "1234", "7395");
        wentThrough = outcome.has_value();
        if (outcome) {
            continue;
        }
        told.insert(outcome.error().code);
        // This card goes before it does anything: what was in force still is, as "unchanged" promises.
        takeOut();
        QVERIFY(m_fixture.insertAgain(m_card) && isReady());
        const Outcome still = resultOf(m_terminal->run<void>(verifying(PinKind::Authentication, "1234")));
        QVERIFY2(
            still.has_value(),
            qPrintable(QStringLiteral("after %1 commands: %2").arg(commands).arg(errorName(codeOf(still)))));
    }
    QVERIFY(wentThrough);
    QVERIFY(told.contains(ErrorCode::PinUnchanged));
    QVERIFY(told.contains(ErrorCode::PinChangeUnknown));
}

QTEST_GUILESS_MAIN(TestPcscPinChange)
#include "tst_pcsc_pin_change.moc"
