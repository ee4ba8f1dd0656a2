// Where an agency's machines speak HTTP/2 among themselves: the real client over TLS and HTTP/1.1 to a front
// (nghttpx), HTTP/2 on from there to another front, which hands it to the real gateway. The leg in HTTP/2 is
// cut at any byte of its frames, both ways, with FIN and RST, and lies about what it has done; a front may
// send a request again by itself (RFC 9113, 8.7). Whatever happens, a filing is recorded once, and its
// receipt is here in the end. Filings are counted at the gateway. The long form: MADOGUCHI_LONG=1 (every 97th
// byte).
#include "tests/agency/test_town.h"
#include "tests/outbox/cut_leg.h"
#include "tests/outbox/filing_desk.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace madoguchi;
using namespace sandbox_test;

namespace
{

bool isLong() { return qEnvironmentVariableIntValue("MADOGUCHI_LONG") == 1; }

quint16 freePort()
{
    QTcpServer free;
    return free.listen(QHostAddress::LocalHost) ? free.serverPort() : 0;
}

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
    bool startFront(QProcess &front, const QString &frontend, const QString &backend, quint16 port,
                    const QString &log);
    void expectFiled(const CutLeg::Fault &fault, const QByteArray &what);
    void count(const QByteArray &what);
    void tell(const char *what);
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    const QTemporaryDir m_root;
    GatewayProcess m_gateway{m_root.filePath(QStringLiteral("gateway"))};
    test_town::Identity m_authority = test_town::authority(QStringLiteral("Line"));
    QProcess m_inner;
    QProcess m_outer;
    std::unique_ptr<CutLeg> m_leg;
    std::unique_ptr<FilingDesk> m_desk;
    qsizetype m_requestSize = 0;
    qsizetype m_answerSize = 0;
    int m_before = 0;
    int m_cases = 0;
};

void TestOutboxHttp2::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("nghttpx")).isEmpty()) {
        QSKIP("nghttpx (Debian: nghttp2-proxy) is not installed");
    }
    QVERIFY(m_gateway.start({QStringLiteral("--pace"), QStringLiteral("still")}));
    const test_town::Identity identity = test_town::server(m_authority);
    write(QStringLiteral("front.key"), identity.key.toPem().view().toByteArray());
    write(QStringLiteral("front.pem"), QSslCertificate(identity.certificate.der(), QSsl::Der).toPem());
    const quint16 inner = freePort();
    const quint16 outer = freePort();
    m_leg = std::make_unique<CutLeg>(inner);
    QVERIFY(startFront(m_inner, QStringLiteral("127.0.0.1,%1;no-tls").arg(inner),
                       QStringLiteral("localhost,%1;;tls").arg(m_gateway.port()), inner,
                       QStringLiteral("inner")));
    QVERIFY(startFront(m_outer, QStringLiteral("127.0.0.1,%1").arg(outer),
                       QStringLiteral("127.0.0.1,%1;;proto=h2").arg(m_leg->serverPort()), outer,
                       QStringLiteral("outer")));
    m_desk = std::make_unique<FilingDesk>(m_gateway, outer, QList<Certificate>{m_authority.certificate});
    QVERIFY(m_desk->signIn());
    // One that nothing happens to: how many bytes go there and back.
    m_leg->failNext({});
    QCOMPARE(m_desk->settled(m_desk->file()), OutboxState::Receipted);
    m_requestSize = m_leg->there;
    m_answerSize = m_leg->back;
    QVERIFY(m_requestSize > 3000 && m_answerSize > 500);
}

bool TestOutboxHttp2::startFront(QProcess &front, const QString &frontend, const QString &backend,
                                 quint16 port, const QString &log)
{
    front.setProcessChannelMode(QProcess::MergedChannels);
    front.start(QStringLiteral("nghttpx"),
                {QStringLiteral("--conf=/dev/null"), QStringLiteral("--workers=1"),
                 QStringLiteral("--no-ocsp"), QStringLiteral("--insecure"),
                 QStringLiteral("--frontend=") + frontend, QStringLiteral("--backend=") + backend,
                 QStringLiteral("--accesslog-file=") + m_root.filePath(log),
                 QStringLiteral("--accesslog-format=$alpn $request $status"),
                 m_root.filePath(QStringLiteral("front.key")), m_root.filePath(QStringLiteral("front.pem"))});
    return front.waitForStarted() && QTest::qWaitFor(
                                         [port] {
                                             QTcpSocket probe;
                                             probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
                                             return probe.waitForConnected(200);
                                         },
                                         20'000);
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
    for (QProcess *front : {&m_outer, &m_inner}) {
        front->terminate();
        QVERIFY(front->waitForFinished(10'000));
    }
    QVERIFY(m_gateway.stop());
    // The leg was in HTTP/2: the inner front says what it agreed on.
    QFile log(m_root.filePath(QStringLiteral("inner")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray lines = log.readAll();
    QVERIFY2(lines.contains("h2 PUT /v1/submissions/") || lines.contains("h2c PUT /v1/submissions/") ||
                 lines.contains("HTTP/2 "),
             lines.left(2000).constData());
}

QTEST_GUILESS_MAIN(TestOutboxHttp2)
#include "tst_outbox_http2.moc"
