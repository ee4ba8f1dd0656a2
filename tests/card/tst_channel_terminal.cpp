#include "card/channel_terminal.h"
#include "tests/card/scripted_channel.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace madoguchi;
using namespace std::chrono_literals;
using State = TerminalSnapshot::State;

namespace
{

/// A card whose commands wait at a gate once it is shut, as a call into a stuck reader does.
struct Gate
{
    QSemaphore open;
    std::atomic_bool isShut = false;
    std::atomic_int waiting = 0;
    std::atomic_int channels = 0;

    ChannelTerminal::Factory card(const std::shared_ptr<Gate> &self)
    {
        return [self]() -> std::unique_ptr<CardChannel> {
            ++self->channels;
            auto channel = std::make_unique<ScriptedChannel>();
            channel->hook = [self](const QByteArray &) -> std::optional<ScriptedChannel::Answer> {
                if (self->isShut) {
                    ++self->waiting;
                    self->open.acquire();
                    --self->waiting;
                }
                return std::nullopt;
            };
            return channel;
        };
    }
};

const auto kAskTries = [](MyNumberCard &card) { return card.triesLeft(PinKind::Authentication); };
const CardLimits kPatient{10s, 3s, 100ms};
const CardLimits kHasty{150ms, 100ms, 20ms};

template<typename T>
Result<T> resultOf(QFuture<Result<T>> future, std::chrono::milliseconds patience = 5s)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, int(patience.count()))) {
        return failure(ErrorCode::Internal, QStringLiteral("still not finished"));
    }
    return future.takeResult();
}

} // namespace

class TestChannelTerminal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCardPutInIsRecognisedAndAnnounced();
    void workPostedDuringRecognitionWaitsForIt();
    void withoutACardWorkEndsAtOnce();
    void whatIsNoMyNumberCardIsToldApart_data();
    void whatIsNoMyNumberCardIsToldApart();
    void jobsAreDoneOneAtATimeInOrder();
    void pullingTheCardOutEndsWorkInTime();
    void aStopRequestEndsWorkInTime();
    void aWaitingJobCanBeCancelled();
    void aStuckCallIsLeftBehindAndTheNextCardServed();
    void theSameStuckCardIsNotAskedAgain();
    void aCardThatIsAlwaysJustInTimeEndsWithATimeout();
    void theFirstAnswerCounts();
    void tenCardsInASecondEndWithTheLastOne();
    void endingTheTerminalEndsEveryJob();
    void anExceptionBecomesAnError();
};

void TestChannelTerminal::aCardPutInIsRecognisedAndAnnounced()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    QSignalSpy spy(&terminal, &CardTerminal::snapshotChanged);
    QCOMPARE(terminal.snapshot().state, State::Starting);
    terminal.start();
    QCOMPARE(terminal.snapshot().state, State::NoCard);
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    QCOMPARE(terminal.snapshot().readerName, QStringLiteral("Reader"));
    QCOMPARE(terminal.snapshot().insertion, 1U);
    terminal.removeCard();
    QCOMPARE(terminal.snapshot().state, State::NoCard);
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    QCOMPARE(terminal.snapshot().insertion, 2U);
    QTRY_COMPARE(spy.size(), 6); // NoCard, Starting, Ready, NoCard, Starting, Ready
}

void TestChannelTerminal::workPostedDuringRecognitionWaitsForIt()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    auto early = terminal.run<int>(kAskTries); // before anything was looked at
    terminal.insert([] {
        QTest::qSleep(100);
        return std::make_unique<ScriptedChannel>();
    });
    terminal.start();
    QCOMPARE(resultOf(early).value_or(-1), 3);
}

void TestChannelTerminal::withoutACardWorkEndsAtOnce()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.start();
    const Result<int> result = resultOf(terminal.run<int>(kAskTries));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NoCard);
}

void TestChannelTerminal::whatIsNoMyNumberCardIsToldApart_data()
{
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<State>("state");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("foreign") << QByteArray("SOMETHING") << State::Foreign << ErrorCode::CardForeign;
    QTest::newRow("old card") << QByteArray("JPKIAPICCTOKEN") << State::Foreign << ErrorCode::CardForeign;
    QTest::newRow("silent") << QByteArray() << State::Silent << ErrorCode::CardSilent;
}

void TestChannelTerminal::whatIsNoMyNumberCardIsToldApart()
{
    QFETCH(QByteArray, label);
    QFETCH(State, state);
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert([label]() -> std::unique_ptr<CardChannel> {
        if (label.isEmpty()) {
            return nullptr;
        }
        auto channel = std::make_unique<ScriptedChannel>();
        channel->files[ScriptedChannel::kJpki + "0006"] = label.leftJustified(160, ' ');
        return channel;
    });
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, state);
    QTEST(resultOf(terminal.run<int>(kAskTries)).error().code, "code");
}

void TestChannelTerminal::jobsAreDoneOneAtATimeInOrder()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    terminal.start();
    auto order = std::make_shared<QList<int>>(); // unprotected: only one job may touch it
    QList<QFuture<Result<void>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(terminal.run<void>([order, i](MyNumberCard &card) -> Outcome {
            order->append(i);
            return card.triesLeft(PinKind::Signature).map([](int) {});
        }));
    }
    for (auto &future : futures) {
        QVERIFY(resultOf(future).has_value());
    }
    QCOMPARE(order->size(), 20);
    QVERIFY(std::is_sorted(order->cbegin(), order->cend()));
}

void TestChannelTerminal::pullingTheCardOutEndsWorkInTime()
{
    auto gate = std::make_shared<Gate>();
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert(gate->card(gate));
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    gate->isShut = true;
    auto future = terminal.run<int>(kAskTries);
    QTRY_COMPARE(gate->waiting.load(), 1);
    QElapsedTimer timer;
    timer.start();
    terminal.removeCard();
    const Result<int> result = resultOf(future);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(result.error().code, ErrorCode::CardRemoved);
    gate->isShut = false;
    gate->open.release(10);
}

void TestChannelTerminal::aStopRequestEndsWorkInTime()
{
    auto gate = std::make_shared<Gate>();
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert(gate->card(gate));
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    gate->isShut = true;
    std::stop_source stop;
    auto future = terminal.run<int>(kAskTries, stop.get_token());
    QTRY_COMPARE(gate->waiting.load(), 1);
    QElapsedTimer timer;
    timer.start();
    stop.request_stop();
    QCOMPARE(resultOf(future).error().code, ErrorCode::Cancelled);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    // The card is free for the next job as soon as the call has come back.
    auto next = terminal.run<int>(kAskTries);
    gate->isShut = false;
    gate->open.release(10);
    QCOMPARE(resultOf(next).value_or(-1), 3);
}

void TestChannelTerminal::aWaitingJobCanBeCancelled()
{
    auto gate = std::make_shared<Gate>();
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert(gate->card(gate));
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    gate->isShut = true;
    auto first = terminal.run<int>(kAskTries);
    std::stop_source stop;
    auto second = terminal.run<int>(kAskTries, stop.get_token());
    QTRY_COMPARE(gate->waiting.load(), 1);
    stop.request_stop();
    QCOMPARE(resultOf(second, 200ms).error().code, ErrorCode::Cancelled);
    QVERIFY(!first.isFinished());
    gate->isShut = false;
    gate->open.release(10);
    QCOMPARE(resultOf(first).value_or(-1), 3);
    std::stop_source before;
    before.request_stop();
    QCOMPARE(resultOf(terminal.run<int>(kAskTries, before.get_token())).error().code, ErrorCode::Cancelled);
}

void TestChannelTerminal::aStuckCallIsLeftBehindAndTheNextCardServed()
{
    auto gate = std::make_shared<Gate>();
    ChannelTerminal terminal(QStringLiteral("Reader"), kHasty);
    terminal.insert(gate->card(gate));
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    gate->isShut = true;
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).error().code, ErrorCode::CardTimeout);
    QCOMPARE(gate->waiting.load(), 1); // still in its call
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
    gate->isShut = false;
    gate->open.release(10);
    QTRY_COMPARE(gate->waiting.load(), 0);
}

void TestChannelTerminal::theSameStuckCardIsNotAskedAgain()
{
    auto gate = std::make_shared<Gate>();
    ChannelTerminal terminal(QStringLiteral("Reader"), kHasty);
    terminal.insert(gate->card(gate));
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    gate->isShut = true;
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).error().code, ErrorCode::CardTimeout);
    const int channels = gate->channels;
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).error().code, ErrorCode::CardTimeout);
    QCOMPARE(gate->channels.load(), channels);
    gate->isShut = false;
    gate->open.release(10);
    QTRY_COMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3); // it answered after all
}

void TestChannelTerminal::aCardThatIsAlwaysJustInTimeEndsWithATimeout()
{
    constexpr CardLimits limits{1s, 1s, 20ms, 400ms};
    ChannelTerminal terminal(QStringLiteral("Reader"), limits);
    auto isSlow = std::make_shared<std::atomic_bool>(false);
    terminal.insert([isSlow]() -> std::unique_ptr<CardChannel> {
        auto channel = std::make_unique<ScriptedChannel>();
        channel->hook = [isSlow](const QByteArray &) -> std::optional<ScriptedChannel::Answer> {
            QTest::qSleep(*isSlow ? 50 : 0);
            return std::nullopt;
        };
        return channel;
    });
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    *isSlow = true;
    QElapsedTimer timer;
    timer.start();
    const Result<int> result = resultOf(terminal.run<int>([](MyNumberCard &card) -> Result<int> {
        while (true) { // each command is in time
            if (const Result<int> tries = card.triesLeft(PinKind::Signature); !tries) {
                return failure(tries.error());
            }
        }
    }));
    QCOMPARE(result.error().code, ErrorCode::CardTimeout);
    QVERIFY2(timer.elapsed() >= 380 && timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    *isSlow = false;
    QTRY_COMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3); // and the card is free again
}

void TestChannelTerminal::tenCardsInASecondEndWithTheLastOne()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.start();
    QElapsedTimer timer;
    timer.start();
    QList<QFuture<Result<int>>> futures;
    for (int i = 0; i < 10; ++i) {
        terminal.insert([i] {
            auto channel = std::make_unique<ScriptedChannel>();
            channel->tries[ScriptedChannel::kJpki + "0018"] = i % 3 + 1;
            return channel;
        });
        futures << terminal.run<int>(kAskTries);
        QTest::qWait(i * 5); // pulled out while it waits, is recognised, is read
        futures << terminal.run<int>(kAskTries);
        terminal.removeCard();
    }
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    for (auto &future : futures) {
        const Result<int> result = resultOf(future, 1s);
        QVERIFY2(result || result.error().code != ErrorCode::Internal, "a job was never answered");
    }
    QTRY_COMPARE(terminal.snapshot().state, State::NoCard);
    terminal.insert([] {
        auto channel = std::make_unique<ScriptedChannel>();
        channel->tries[ScriptedChannel::kJpki + "0018"] = 2;
        return channel;
    });
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 2);
}

void TestChannelTerminal::theFirstAnswerCounts()
{
    // The work ends by itself within the grace: its own error says more than "removed".
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    terminal.start();
    QTRY_COMPARE(terminal.snapshot().state, State::Ready);
    auto entered = std::make_shared<QSemaphore>();
    auto future = terminal.run<void>([entered](MyNumberCard &card) {
        const Outcome outcome = card.verify(PinKind::Authentication, Secret("9999"), LastTry::Refuse);
        entered->release();
        QTest::qSleep(30);
        return outcome;
    });
    QVERIFY(entered->tryAcquire(1, 5000));
    terminal.removeCard();
    QCOMPARE(resultOf(future).error().code, ErrorCode::PinWrong);
}

void TestChannelTerminal::endingTheTerminalEndsEveryJob()
{
    auto gate = std::make_shared<Gate>();
    QList<QFuture<Result<int>>> futures;
    QElapsedTimer timer;
    {
        ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
        terminal.insert(gate->card(gate));
        terminal.start();
        QTRY_COMPARE(terminal.snapshot().state, State::Ready);
        gate->isShut = true;
        for (int i = 0; i < 3; ++i) {
            futures.append(terminal.run<int>(kAskTries));
        }
        QTRY_COMPARE(gate->waiting.load(), 1);
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    for (auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.takeResult().error().code, ErrorCode::Cancelled);
    }
    gate->isShut = false;
    gate->open.release(10);
    QTRY_COMPARE(gate->waiting.load(), 0);
}

void TestChannelTerminal::anExceptionBecomesAnError()
{
    ChannelTerminal terminal(QStringLiteral("Reader"), kPatient);
    terminal.insert([] { return std::make_unique<ScriptedChannel>(); });
    terminal.start();
    auto future = terminal.run<int>(
        [](MyNumberCard &) -> Result<int> { throw std::runtime_error("thrown on purpose"); });
    QCOMPARE(resultOf(future).error().code, ErrorCode::Internal);
    QCOMPARE(resultOf(terminal.run<int>(kAskTries)).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(TestChannelTerminal)
#include "tst_channel_terminal.moc"
