// Where an agency's machines speak HTTP/2 among themselves: the real client over TLS and HTTP/1.1 to a front
// (nghttpx), HTTP/2 on from there to another front, which hands it to the real gateway. The leg in HTTP/2 is
// cut at any byte of its frames, both ways, with FIN and RST, and lies about what it has done; a front may
// send a request again by itself (RFC 9113, 8.7). Whatever happens, a filing is recorded once, and its
// receipt is here in the end. Filings are counted at the gateway. The long form: MADOGUCHI_LONG=1 (every 97th
// byte).
#include "tests/outbox/agency_front.h"
#include "tests/outbox/cut_leg.h"
#include "tests/outbox/filing_desk.h"

#include <QTest>

using namespace madoguchi;
using namespace sandbox_test;

namespace
{

bool isLong() { return qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1; }

/// A frame of HTTP/2 for the whole connection (RFC 9113, 4.1).
QByteArray frame(char type, const QByteArray &payload)
{
    QByteArray length(3, '\0');
    length[1] = char(payload.size() >> 8);
    length[2] = char(payload.size());
    return length + type + QByteArray(5, '\0') + payload;
}

/// GOAWAY (6.8): "of streams above `last` nothing was done".
QByteArray goAway(quint32 last)
{
    QByteArray payload(8, '\0');
    for (int i = 0; i < 4; ++i) {
        payload[i] = char(last >> (24 - 8 * i));
    }
    return frame(7, payload);
}

} // namespace

class TestOutboxHttp2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_before = m_gateway.count(); }
    void cleanupTestCase();

    void theRequestIsCutInItsFrames();
    void theAnswerIsCutInItsFrames();
    void theLegLiesAboutWhatWasDone();

private:
    void expectFiled(const CutLeg::Fault &fault, const QByteArray &what);
    void count(const QByteArray &what);
    void tell(const char *what);

    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    test_town::Identity m_authority = test_town::authority(QStringLiteral("Line"));
    AgencyFront m_inner{m_authority};
    AgencyFront m_outer{m_authority};
    std::unique_ptr<CutLeg> m_leg;
    std::unique_ptr<FilingDesk> m_desk;
    qsizetype m_requestSize = 0;
    qsizetype m_answerSize = 0;
    int m_before = 0;
    int m_cases = 0;
};

void TestOutboxHttp2::initTestCase()
{
    if (!AgencyFront::hasNghttpx()) {
        QSKIP("nghttpx (Debian: nghttp2-proxy) is not installed");
    }
    QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
    const quint16 inner = AgencyFront::freePort();
    const quint16 outer = AgencyFront::freePort();
    m_leg = std::make_unique<CutLeg>(inner);
    QVERIFY2(m_inner.startNghttpx(inner, QStringLiteral("localhost,%1;;tls").arg(m_gateway.port()),
                                  QStringLiteral(";no-tls")),
             m_inner.said().constData());
    QVERIFY2(m_outer.startNghttpx(outer, QStringLiteral("127.0.0.1,%1;;proto=h2").arg(m_leg->serverPort())),
             m_outer.said().constData());
    m_desk = std::make_unique<FilingDesk>(m_gateway, outer, QList<Certificate>{m_authority.certificate});
    QVERIFY(m_desk->signIn());
    // One that nothing happens to: how many bytes go there and back.
    m_leg->failNext({});
    QCOMPARE(m_desk->settled(m_desk->file()), OutboxState::Receipted);
    m_requestSize = m_leg->there;
    m_answerSize = m_leg->back;
    QVERIFY(m_requestSize > 3000 && m_answerSize > 500);
}

void TestOutboxHttp2::theRequestIsCutInItsFrames()
{
    const qsizetype whole = m_requestSize;
    QList<qsizetype> places{0, 1, 8, 9, 10, 60, whole / 4, whole / 2, whole - 200, whole - 30};
    for (qsizetype at = 97; isLong() && at < whole - 200; at += 97) {
        places += at;
    }
    for (const bool isReset : {false, true}) {
        for (const qsizetype at : std::as_const(places)) {
            expectFiled({.there = at, .isReset = isReset},
                        "request, byte " + QByteArray::number(at) + (isReset ? ", RST" : ", FIN"));
        }
    }
    tell("cuts in the request's frames");
}

void TestOutboxHttp2::theAnswerIsCutInItsFrames()
{
    const qsizetype whole = m_answerSize;
    QList<qsizetype> places{0, 1, 8, 9, 10, 13, 26, 60, whole / 4, whole / 2, whole - 200, whole - 60};
    for (qsizetype at = 97; isLong() && at < whole - 60; at += 97) {
        places += at;
    }
    for (const bool isReset : {false, true}) {
        for (const qsizetype at : std::as_const(places)) {
            expectFiled({.back = at, .isReset = isReset},
                        "answer, byte " + QByteArray::number(at) + (isReset ? ", RST" : ", FIN"));
        }
    }
    tell("cuts in the answer's frames");
}

/// The filing has reached the gateway; the front is told that it has not, and may send it again.
void TestOutboxHttp2::theLegLiesAboutWhatWasDone()
{
    // Acknowledgements of window and settings come before the answer proper: the lie follows these.
    for (const qsizetype at : {qsizetype(0), qsizetype(13), qsizetype(26)}) {
        for (const QByteArray &lie : {goAway(0), goAway(0x7fffffff), goAway(0) + goAway(0),
                                      QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"),
                                      frame(4, QByteArray(5, 'x')), QByteArray(64, '\xff')}) {
            expectFiled({.back = at, .instead = lie},
                        "instead of byte " + QByteArray::number(at) + ": " + lie.toHex());
        }
    }
    tell("a leg that lies");
}

/// With this fault, and after whatever the person is asked for, the filing is recorded once and receipted.
void TestOutboxHttp2::expectFiled(const CutLeg::Fault &fault, const QByteArray &what)
{
    if (QTest::currentTestFailed()) {
        return;
    }
    m_leg->failNext(fault);
    const QUuid id = m_desk->file();
    OutboxState state = m_desk->settled(id);
    if (state == OutboxState::Held) { // the person calls the office, and asks for a try
        QVERIFY(m_desk->dispatcher->retry(id));
        state = m_desk->settled(id);
    }
    QVERIFY2(!m_leg->isArmed(), what.constData());
    const QByteArray where = what + ": " + QByteArray(stateName(state).data());
    QVERIFY2(state == OutboxState::Receipted, where.constData());
    QVERIFY2(m_desk->store->receipt(id).has_value(), where.constData());
    ++m_cases;
    if (isLong()) {
        count(where);
    }
}

void TestOutboxHttp2::count(const QByteArray &what)
{
    const int filed = m_gateway.count() - m_before;
    QVERIFY2(
        filed == m_cases,
        (what + ", filings " + QByteArray::number(filed) + " of " + QByteArray::number(m_cases)).constData());
}

void TestOutboxHttp2::tell(const char *what)
{
    count(what);
    qInfo("%s: %d filings, each recorded once and receipted", what, m_cases);
    m_cases = 0;
}

void TestOutboxHttp2::cleanupTestCase()
{
    if (!m_desk) {
        return;
    }
    m_desk.reset();
    QVERIFY(m_outer.stop());
    QVERIFY(m_inner.stop());
    QVERIFY(m_gateway.stop());
    // The leg was in HTTP/2: the inner front says what it agreed on.
    const QByteArray lines = m_inner.requests();
    QVERIFY2(lines.contains("h2 PUT /v1/submissions/") || lines.contains("h2c PUT /v1/submissions/") ||
                 lines.contains("HTTP/2 "),
             lines.left(2000).constData());
}

QTEST_GUILESS_MAIN(TestOutboxHttp2)
#include "tst_outbox_http2.moc"
