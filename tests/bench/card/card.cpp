// The card through pcscd, beside OpenSC and beside bare PC/SC calls, one run, one virtual card, which counts
// the commands of both sides alike. Prints JSON, medians in milliseconds. No test:
//   QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release-bench/bin/madoguchi-bench-card [RUNS]
//
// apdus: commands that reached the card. ms: from the wish to the answer. own_ms: ms less what the same
// commands take when they are replayed by bare PC/SC calls (context, connection, transaction and reset
// included), which is all the time that is not the card's, the reader's or pcscd's. process: the whole
// program from exec to exit, as a person at a terminal has it. name_on_screen: from pcscd's word that a card
// is there to the frame with the name; own_ms is that less the replay of its commands. On a busy machine
// own_ms is mostly waiting for a processor: own_best_ms compares the best of both, own_cpu_ms what was
// computed.

#include "card/card_key.h"
#include "card/pcsc_terminal.h"
#include "tests/bench/card/counted_card.h"
#include "tests/card/pcscd_session.h"
#include "tests/card/tst_virtual_support.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <winscard.h>

using namespace madoguchi;
using State = TerminalSnapshot::State;

namespace
{

constexpr int kWaitMs = 20'000;
const QByteArray kMessage = QByteArrayLiteral("what is signed");

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

/// What this process has computed so far, in milliseconds; waiting for other programs does not count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double rounded(double value) { return double(qRound64(value * 100)) / 100; }

[[noreturn]] void stop(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    std::exit(EXIT_FAILURE);
}

/// The same commands by bare PC/SC calls, one transaction that ends with a reset; milliseconds.
double replay(const QList<QByteArray> &commands)
{
    QElapsedTimer timer;
    timer.start();
    SCARDCONTEXT context = 0;
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    const QByteArray reader = PcscdSession::readerName().toUtf8();
    bool isDone = SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context) == SCARD_S_SUCCESS &&
                  SCardConnect(context, reader.constData(), SCARD_SHARE_SHARED,
                               SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol) == SCARD_S_SUCCESS &&
                  SCardBeginTransaction(card) == SCARD_S_SUCCESS;
    for (const QByteArray &command : commands) {
        std::array<unsigned char, 512> answer{};
        DWORD length = answer.size();
        isDone = isDone &&
                 SCardTransmit(card, SCARD_PCI_T1, reinterpret_cast<const unsigned char *>(command.data()),
                               DWORD(command.size()), nullptr, answer.data(), &length) == SCARD_S_SUCCESS;
    }
    isDone = isDone && SCardEndTransaction(card, SCARD_RESET_CARD) == SCARD_S_SUCCESS;
    SCardDisconnect(card, SCARD_LEAVE_CARD);
    SCardReleaseContext(context);
    if (!isDone) {
        stop(QStringLiteral("the replay failed"));
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Blocks until pcscd says that a card is in the reader, as any program would.
void waitForPcscd(const PcscdSession &session)
{
    if (!session.waitForCard()) {
        stop(QStringLiteral("the reader never had the card"));
    }
}

void takeOut(CountedCard &card, const PcscdSession &session)
{
    card.takeOut();
    if (!session.waitForNoCard()) { // pcscd looks every 400 ms; a card put in before then is no new one to it
        stop(QStringLiteral("the reader is not empty"));
    }
}

class CardBench
{
public:
    CardBench(PcscdSession &session, const TestCard &person, int runs)
        : m_session(session)
        , m_person(person)
        , m_runs(runs)
        , m_card(person.profile())
    {
        if (!m_card.putIn(m_session.port())) {
            stop(QStringLiteral("vpcd takes no card"));
        }
        waitForPcscd(m_session);
    }

    QJsonObject run()
    {
        using Serial = std::function<Result<int>(MyNumberCard &)>;
        const Serial read = [](MyNumberCard &card) {
            return card.authenticationCertificate().map([](const Certificate &) { return 0; });
        };
        const Serial sign = [](MyNumberCard &card) -> Result<int> {
            if (const auto verified = card.verify(PinKind::Authentication, Secret("1234"), LastTry::Refuse);
                !verified) {
                return failure(verified.error());
            }
            CardPrivateKey key(card, CardKey::Authentication);
            return key.signDigest(QCryptographicHash::hash(kMessage, QCryptographicHash::Sha256))
                .map([](const QByteArray &) { return 0; });
        };
        const Serial attributes = [](MyNumberCard &card) {
            return card.verify(PinKind::InputSupport, Secret("5678"), LastTry::Refuse)
                .and_then([&card] { return card.attributes(); })
                .map([](const CardAttributes &) { return 0; });
        };
        const QString bin = QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchictl");
        QJsonObject result{{QStringLiteral("runs"), m_runs}};
        result.insert(
            QStringLiteral("read_authentication_certificate"),
            beside(read,
                   {QStringLiteral("pkcs15-tool"), QStringLiteral("--read-certificate"), QStringLiteral("1")},
                   {bin, QStringLiteral("card"), QStringLiteral("certificate")}));
        const QString input = m_folder.filePath(QStringLiteral("message"));
        QFile message(input);
        if (!message.open(QIODevice::WriteOnly) || message.write(kMessage) != kMessage.size()) {
            stop(QStringLiteral("no message to sign"));
        }
        message.close();
        result.insert(
            QStringLiteral("sign"),
            beside(sign,
                   {QStringLiteral("pkcs11-tool"), QStringLiteral("--sign"), QStringLiteral("--mechanism"),
                    QStringLiteral("SHA256-RSA-PKCS"), QStringLiteral("--token-label"),
                    QStringLiteral("JPKI (User Authentication PIN)"), QStringLiteral("--id"),
                    QStringLiteral("01"), QStringLiteral("--pin"), QStringLiteral("1234"),
                    QStringLiteral("--input-file"), input, QStringLiteral("--output-file"),
                    m_folder.filePath(QStringLiteral("signature"))},
                   {}));
        result.insert(QStringLiteral("attributes"), beside(attributes, {}, {}));
        takeOut(m_card, m_session);
        result.insert(QStringLiteral("name_on_screen"), nameOnScreen());
        return result;
    }

private:
    /// Ours in this process (the terminal has recognised the card before, as in the window), OpenSC's
    /// program, and our program.
    QJsonObject beside(const std::function<Result<int>(MyNumberCard &)> &work, const QStringList &peer,
                       const QStringList &program)
    {
        PcscTerminal terminal;
        terminal.start();
        if (!QTest::qWaitFor([&] { return terminal.snapshot().state == State::Ready; }, kWaitMs)) {
            stop(QStringLiteral("the card was not recognised"));
        }
        QList<double> ours;
        QList<double> floors;
        QList<double> own;
        QList<double> ownCpu;
        QList<double> cards;
        QList<double> peers;
        QList<double> programs;
        qsizetype apdus = 0;
        qsizetype peerApdus = 0;
        qsizetype programApdus = 0;
        for (int run = 0; run <= m_runs; ++run) { // the first one only warms up
            m_card.take();
            const double cpuBefore = cpuMs();
            QElapsedTimer timer;
            timer.start();
            auto future = terminal.run<int>(work);
            future.waitForFinished();
            const double ms = double(timer.nsecsElapsed()) / 1e6;
            if (const auto done = future.takeResult(); !done) {
                stop(errorName(done.error().code) + QLatin1Char(' ') + done.error().detail);
            }
            QTest::qWait(20); // the reset at the end of the act is over
            const CountedCard::Taken taken = m_card.take();
            apdus = taken.commands.size();
            const double cpuBetween = cpuMs();
            const double floor = replay(taken.commands);
            const double cpuAfter = cpuMs();
            m_card.take();
            const double peerMs = peer.isEmpty() ? 0 : timeOf(peer);
            peerApdus = m_card.take().commands.size();
            const double programMs = program.isEmpty() ? 0 : timeOf(program);
            programApdus = m_card.take().commands.size();
            if (run > 0) {
                ours << ms;
                own << ms - floor;
                ownCpu << (cpuBetween - cpuBefore) - (cpuAfter - cpuBetween);
                floors << floor;
                cards << taken.cardMs;
                peers << peerMs;
                programs << programMs;
            }
        }
        QJsonObject result{
            {QStringLiteral("apdus"), apdus},
            {QStringLiteral("ms"), rounded(median(ours))},
            {QStringLiteral("card_ms"), rounded(median(cards))},
            {QStringLiteral("bare_pcsc_ms"), rounded(median(floors))},
            {QStringLiteral("own_ms"), rounded(median(own))},
            {QStringLiteral("own_best_ms"), rounded(*std::min_element(ours.begin(), ours.end()) -
                                                    *std::min_element(floors.begin(), floors.end()))},
            {QStringLiteral("own_cpu_ms"), rounded(median(ownCpu))}};
        if (!peer.isEmpty()) {
            result.insert(QStringLiteral("opensc"),
                          QJsonObject{{QStringLiteral("program"), peer.first()},
                                      {QStringLiteral("apdus"), peerApdus},
                                      {QStringLiteral("process_ms"), rounded(median(peers))}});
            result.insert(QStringLiteral("apdus_ratio"), rounded(double(apdus) / double(peerApdus)));
            result.insert(QStringLiteral("ms_ratio"), rounded(median(ours) / median(peers)));
        }
        if (!program.isEmpty()) {
            result.insert(
                QStringLiteral("madoguchictl"),
                QJsonObject{
                    {QStringLiteral("apdus"), programApdus},
                    {QStringLiteral("process_ms"), rounded(median(programs))},
                    {QStringLiteral("apdus_ratio"), rounded(double(programApdus) / double(peerApdus))},
                    {QStringLiteral("process_ratio"), rounded(median(programs) / median(peers))}});
        }
        return result;
    }

    static double timeOf(const QStringList &command)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(command.first(), command.mid(1));
        process.waitForFinished(kWaitMs);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
            stop(command.first() + QLatin1String(" failed: ") +
                 QString::fromUtf8(process.readAllStandardError()));
        }
        return ms;
    }

    /// The PIN is taken as known: the person's typing is not measured.
    QJsonObject nameOnScreen()
    {
        QQmlEngine engine;
        QQmlComponent component(&engine);
        component.setData(
            "import QtQuick\nWindow { visible: true; width: 640; height: 480; Text { objectName: 'name'; "
            "font.pixelSize: 32; text: '…'; textFormat: Text.PlainText } }",
            QUrl(QStringLiteral("name.qml")));
        const std::unique_ptr<QObject> root(component.create());
        auto *window = qobject_cast<QQuickWindow *>(root.get());
        if (window == nullptr || !QTest::qWaitForWindowExposed(window, kWaitMs)) {
            stop(component.errorString());
        }
        auto *name = window->findChild<QQuickItem *>(QStringLiteral("name"));
        QList<double> totals;
        QList<double> own;
        qsizetype apdus = 0;
        for (int run = 0; run <= m_runs; ++run) {
            name->setProperty("text", QStringLiteral("…"));
            PcscTerminal terminal;
            terminal.start();
            if (!QTest::qWaitFor([&] { return terminal.snapshot().state == State::NoCard; }, kWaitMs)) {
                stop(QStringLiteral("the reader is not empty"));
            }
            m_card.take();
            std::atomic<qint64> there = 0; // when pcscd says so, nanoseconds of `timer`
            QElapsedTimer timer;
            timer.start();
            std::thread watcher([this, &there, &timer] {
                waitForPcscd(m_session);
                there = timer.nsecsElapsed();
            });
            if (!m_card.putIn(m_session.port())) {
                stop(QStringLiteral("vpcd takes no card"));
            }
            bool isAsked = false;
            bool isShown = false;
            const auto ask = [&](const TerminalSnapshot &snapshot) {
                if (snapshot.state == State::Ready && !isAsked) {
                    isAsked = true;
                    auto future = terminal.run<CardAttributes>([](MyNumberCard &card) {
                        return card.verify(PinKind::InputSupport, Secret("5678"), LastTry::Refuse)
                            .and_then([&card] { return card.attributes(); });
                    });
                    future.then(window, [&](const Result<CardAttributes> &attributes) {
                        if (attributes) {
                            QObject::connect(
                                window, &QQuickWindow::frameSwapped, window, [&isShown] { isShown = true; },
                                Qt::SingleShotConnection);
                            name->setProperty("text", attributes->name);
                            window->update();
                        }
                    });
                }
            };
            QObject::connect(&terminal, &CardTerminal::snapshotChanged, window, ask);
            if (!QTest::qWaitFor([&] { return isShown; }, kWaitMs)) {
                stop(QStringLiteral("the name never came"));
            }
            const double shown = double(timer.nsecsElapsed()) / 1e6;
            QObject::disconnect(&terminal, nullptr, window, nullptr);
            watcher.join();
            QTest::qWait(20);
            const CountedCard::Taken taken = m_card.take();
            apdus = taken.commands.size();
            const double total = shown - double(there) / 1e6;
            const double floor = replay(taken.commands);
            takeOut(m_card, m_session);
            if (run > 0) {
                totals << total;
                own << total - floor;
            }
        }
        return {{QStringLiteral("apdus"), apdus},
                {QStringLiteral("ms"), rounded(median(totals))},
                {QStringLiteral("own_ms"), rounded(median(own))}};
    }

    PcscdSession &m_session;
    const TestCard &m_person;
    const int m_runs;
    QTemporaryDir m_folder;
    CountedCard m_card;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    bool isNumber = true;
    const int runs = argc > 1 ? QByteArray(argv[1]).toInt(&isNumber) : 21;
    if (!isNumber || runs < 1) {
        stop(QStringLiteral("usage: madoguchi-bench-card [RUNS]"));
    }
    PcscdSession session;
    if (!session.start()) {
        stop(session.problem());
    }
    const TestCard person;
    QTextStream(stdout) << QJsonDocument(CardBench(session, person, runs).run()).toJson();
    return 0;
}
