// The real client, over a line that fails in every way a line can, to the real gateway: whatever happens to
// one filing, it is filed once, and its receipt is here in the end. Filings are counted at the gateway.
// The long form: MADOGUCHI_LONG=1 (cuts at every 97th byte, every status in four ways).
#include "tests/outbox/agency_front.h"
#include "tests/outbox/fault_proxy.h"
#include "tests/outbox/filing_desk.h"

#include <QTest>

using namespace madoguchi;
using namespace sandbox_test;
using Cut = LineFault::Cut;

namespace
{

bool isLong() { return qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1; }

QByteArray answer(int status, bool isTyped, const char *type = "about:blank")
{
    const QByteArray number = QByteArray::number(status);
    const QByteArray body =
        isTyped ? R"({"type":")" + QByteArray(type) + R"(","title":"x","status":)" + number + "}" : "fault";
    return "HTTP/1.1 " + number + " Fault\r\nConnection: close\r\nContent-Type: " +
           (isTyped ? "application/problem+json" : "text/plain") +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray nameOf(Cut cut) { return cut == Cut::Fin ? "FIN" : cut == Cut::Reset ? "RST" : "no cut"; }

} // namespace

class TestOutboxLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("each request on a line of its own") << false;
        // Where Qt by itself would send a request again.
        QTest::newRow("on lines that are kept") << true;
    }
    void initTestCase()
    {
        QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still"),
                                 QStringLiteral("--requests"), QStringLiteral("1")}));
        m_proxy = std::make_unique<FaultProxy>(m_gateway.port(), test_town::server(m_authority));
        m_desk = std::make_unique<FilingDesk>(m_gateway, m_proxy->serverPort(),
                                              QList<Certificate>{m_authority.certificate});
        QVERIFY(m_desk->signIn());
        // One that nothing happens to: how long requests and answers are.
        QCOMPARE(m_desk->settled(m_desk->file()), OutboxState::Receipted);
        QVERIFY(m_proxy->requestSize > m_proxy->headSize && m_proxy->answerSize > m_proxy->answerHeadSize);
    }
    void init()
    {
        QFETCH_GLOBAL(bool, isKept);
        m_proxy->keepsLines = isKept;
        m_proxy->onKeptLines = 0;
        m_before = m_gateway.count();
    }

    void theRequestIsCut()
    {
        const qsizetype head = m_proxy->headSize;
        const qsizetype whole = m_proxy->requestSize;
        // The last bytes of the signature differ in length; the whole is found by asking for more than it.
        QList<qsizetype> places{
            0, 1, 20, head / 2, head - 1, head, head + 1, (head + whole) / 2, whole - 64, whole * 2};
        for (qsizetype at = 97; isLong() && at < whole - 64; at += 97) {
            places += at;
        }
        for (const Cut cut : {Cut::Fin, Cut::Reset}) {
            expectFiled({.cut = cut, .beforeHandshake = true}, "before TLS, " + nameOf(cut));
            for (const qsizetype at : std::as_const(places)) {
                if (cut == Cut::Reset && !isLong() && at != head && at < whole) {
                    continue;
                }
                expectFiled({.cut = cut, .requestBytes = at},
                            "request, byte " + QByteArray::number(at) + ", " + nameOf(cut));
            }
        }
        tell("cuts in the request");
    }

    void theAnswerIsCut()
    {
        const qsizetype head = m_proxy->answerHeadSize;
        const qsizetype whole = m_proxy->answerSize;
        QList<qsizetype> places{
            0, 1, 9, 12, head / 2, head - 1, head, head + 1, (head + whole) / 2, whole - 1, whole};
        for (qsizetype at = 97; isLong() && at < whole; at += 97) {
            places += at;
        }
        for (const Cut cut : {Cut::Fin, Cut::Reset}) {
            for (const qsizetype at : std::as_const(places)) {
                if (cut == Cut::Reset && !isLong() && at != head && at < whole - 1) {
                    continue;
                }
                expectFiled({.cut = cut, .answerBytes = at},
                            "answer, byte " + QByteArray::number(at) + ", " + nameOf(cut));
            }
        }
        tell("cuts in the answer");
    }

    void theOriginalComesTwice()
    {
        for (const int copies : {1, 3}) {
            expectFiled({.duplicates = copies}, "doubled");
            expectFiled({.cut = Cut::Fin, .answerBytes = 0, .duplicates = copies}, "doubled, no answer");
        }
        tell("duplicates");
    }

    void theOriginalComesLate()
    {
        for (const Cut cut : {Cut::None, Cut::Fin, Cut::Reset}) { // none: the client's own time-out
            // While the agency is asked: it comes between "not received" and what is sent again.
            m_proxy->onNotReceived = [this] { m_proxy->deliverLate(); };
            expectFiled({.cut = cut, .late = true}, "late, as the agency is asked, " + nameOf(cut));
            // After all is over.
            m_proxy->onNotReceived = [] {};
            expectFiled({.cut = cut, .late = true}, "late, at the end, " + nameOf(cut));
            m_proxy->deliverLate();
            QTest::qWait(100);
            count("late, at the end");
        }
        tell("late originals");
    }

    void anotherAnswersInItsPlace()
    {
        QList<int> statuses{200, 204, 302, 401, 403, 404, 409, 422, 429, 500, 503};
        if (isLong()) {
            statuses = QList<int>{201, 202, 206, 226, 300, 301, 303, 304, 307, 308, 400, 405, 406, 407,
                                  408, 410, 411, 412, 413, 414, 415, 416, 417, 421, 423, 424, 425, 426,
                                  428, 431, 451, 501, 502, 504, 505, 506, 507, 508, 510, 511, 520, 599} +
                       statuses;
        }
        for (const int status : std::as_const(statuses)) {
            for (const bool isForwarded : {true, false}) {
                for (const bool isTyped : {true, false}) {
                    if (!isLong() && isTyped != isForwarded) {
                        continue;
                    }
                    expectFiled({.instead = answer(status, isTyped), .isForwarded = isForwarded},
                                QByteArray::number(status) +
                                    (isForwarded ? ", forwarded" : ", not forwarded") +
                                    (isTyped ? ", a problem document" : ""));
                }
            }
        }
        tell("statuses of another");
    }

    void interimAnswersComeBeforeTheAnswer()
    {
        for (const int status : {100, 102, 103, 199}) {
            const QByteArray interim = "HTTP/1.1 " + QByteArray::number(status) + " Interim\r\n\r\n";
            expectFiled({.before = interim}, "interim " + QByteArray::number(status));
            expectFiled({.before = interim + interim}, "two interim " + QByteArray::number(status));
            expectFiled({.cut = Cut::Fin, .instead = interim, .isForwarded = true},
                        "interim and nothing else " + QByteArray::number(status));
        }
        expectFiled({.instead = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n"}, "101");
        tell("interim answers");
    }

    void whatIsNoHttp11IsNotBelieved()
    {
        const QByteArray settings = QByteArray::fromHex("000000040000000000");
        expectFiled({.cut = Cut::Fin, .instead = settings}, "HTTP/2 frames, forwarded");
        expectFiled({.cut = Cut::Fin, .instead = settings, .isForwarded = false}, "HTTP/2 frames");
        expectFiled({.cut = Cut::Fin, .instead = QByteArray("SSH-2.0-OpenSSH_9.2\r\n")}, "SSH");
        expectFiled({.cut = Cut::Fin, .instead = QByteArray("HTTP/1.0 200 OK\r\n\r\n{}")}, "HTTP/1.0");
        tell("answers that are no HTTP/1.1");
        QCOMPARE(m_proxy->otherProtocols, 0); // it offers HTTP/2 first; the client wants HTTP/1.1
    }

    /// What the agency itself refuses stays refused: nothing is filed, and the person is told.
    void aRefusalOfTheAgencyIsNoFiling()
    {
        m_proxy->failNext({.instead = answer(422, true, "submission-rejected"), .isForwarded = false});
        const QUuid id = m_desk->file();
        const OutboxState state = m_desk->settled(id);
        QVERIFY(state == OutboxState::Rejected || state == OutboxState::Receipted);
        QCOMPARE(m_gateway.count() - m_before, state == OutboxState::Rejected ? 0 : 1);
    }

    /// Of several that are due, the line for the next is opened while a receipt is being verified.
    void aLineThatWasOpenedAheadIsCut()
    {
        for (const Cut cut : {Cut::Fin, Cut::Reset}) {
            for (const qsizetype at : {qsizetype(0), m_proxy->headSize, m_proxy->requestSize * 2}) {
                m_desk->dispatcher->stop();
                const QList<QUuid> ids{m_desk->file(), m_desk->file(), m_desk->file()};
                const auto arming =
                    connect(m_desk->dispatcher.get(), &Dispatcher::arrived, this, [&](const QUuid &id) {
                        if (id == ids.first()) {
                            m_proxy->failNext({.cut = cut, .requestBytes = at});
                        }
                    });
                QVERIFY(m_desk->dispatcher->start());
                for (const QUuid &id : ids) {
                    QCOMPARE(m_desk->settled(id), OutboxState::Receipted);
                    ++m_cases;
                }
                disconnect(arming);
                QVERIFY(!m_proxy->isArmed());
            }
        }
        tell("lines opened ahead");
    }

    /// A real HTTP/2 front, as agencies have them.
    void throughAnHttp2FrontItIsFiledOnce()
    {
        if (!AgencyFront::hasNghttpx()) {
            QSKIP("nghttpx (Debian: nghttp2-proxy) is not installed");
        }
        AgencyFront front(m_authority);
        const quint16 port = AgencyFront::freePort();
        QVERIFY2(front.startNghttpx(port, QStringLiteral("localhost,%1;;tls").arg(m_gateway.port())),
                 front.said().constData());
        FilingDesk desk(m_gateway, port, {m_authority.certificate});
        QVERIFY(desk.signIn());
        QCOMPARE(desk.settled(desk.file()), OutboxState::Receipted);
        QCOMPARE(m_gateway.count(), m_before + 1);
        QVERIFY(front.stop());
        const QByteArray lines = front.requests();
        QVERIFY2(lines.contains("PUT /v1/submissions/"), lines.constData());
        QVERIFY2(!lines.contains("h2 "), lines.constData());
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        QVERIFY(m_gateway.stop());
    }

private:
    /// With this fault, and after whatever the person is asked for, the filing is recorded once and
    /// receipted.
    void expectFiled(const LineFault &fault, const QByteArray &what)
    {
        if (QTest::currentTestFailed()) {
            return;
        }
        m_proxy->failNext(fault);
        const QUuid id = m_desk->file();
        OutboxState state = m_desk->settled(id);
        if (state == OutboxState::Held) { // the person calls the office, and asks for a try
            QVERIFY(m_desk->dispatcher->retry(id));
            state = m_desk->settled(id);
        }
        QVERIFY2(!m_proxy->isArmed(), what.constData());
        const QByteArray where = what + ": " + QByteArray(stateName(state).data());
        QVERIFY2(state == OutboxState::Receipted, where.constData());
        QVERIFY2(m_desk->store->receipt(id).has_value(), where.constData());
        ++m_cases;
        if (isLong()) {
            count(where);
        }
    }

    void count(const QByteArray &what)
    {
        const int filed = m_gateway.count() - m_before;
        QVERIFY2(filed == m_cases,
                 (what + ", filings " + QByteArray::number(filed) + " of " + QByteArray::number(m_cases))
                     .constData());
    }

    void tell(const char *what)
    {
        count(what);
        qInfo("%s: %d filings, each recorded once and receipted; %d faults met a kept line", what, m_cases,
              m_proxy->onKeptLines);
        QVERIFY(!m_proxy->keepsLines || m_proxy->onKeptLines > 0);
        m_cases = 0;
    }

    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    test_town::Identity m_authority = test_town::authority(QStringLiteral("Line"));
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<FilingDesk> m_desk;
    int m_before = 0;
    int m_cases = 0;
};

QTEST_GUILESS_MAIN(TestOutboxLine)
#include "tst_outbox_line.moc"
