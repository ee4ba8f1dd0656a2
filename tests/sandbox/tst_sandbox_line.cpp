#include "sandbox/tls_gate.h"
#include "tests/agency/test_town.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::sandbox;

namespace
{

const QByteArray get("GET / HTTP/1.1\r\n\r\n");
const QByteArray answerBytes("HTTP/1.1 204 No Content\r\n\r\n");

QSslConfiguration serverTls()
{
    const auto identity = test_town::server(test_town::authority(QStringLiteral("Line")));
    const auto pem = identity.key.toPem();
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(identity.certificate.der(), QSsl::Der));
    tls.setPrivateKey(QSslKey(pem.view().toByteArray(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace

/// How long a connection is waited for, with limits of a fraction of a second.
class SandboxLine : public QObject
{
    Q_OBJECT

    std::unique_ptr<TlsGate> m_gate;
    QList<HttpLine *> m_asked; ///< those with a request that waits for its answer
    QSslSocket m_client;
    QElapsedTimer m_since;

    bool connectClient()
    {
        m_client.abort();
        m_client.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_client.connectToHostEncrypted(QStringLiteral("localhost"), m_gate->serverPort());
        const bool isThere = QTest::qWaitFor([this] { return m_client.isEncrypted(); });
        m_since.start();
        return isThere;
    }
    bool isClosed() const { return m_client.state() == QAbstractSocket::UnconnectedState; }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_gate = std::make_unique<TlsGate>(serverTls(), LineLimits{.requestMs = 300});
        QVERIFY(m_gate->listen(QHostAddress::LocalHost));
        connect(m_gate.get(), &TlsGate::opened, this, [this](HttpLine *line) {
            connect(line, &HttpLine::requested, this, [this, line] { m_asked += line; });
        });
        QVERIFY(connectClient());
    }
    void cleanup() { m_client.abort(); }

    void oneThatSaysNothingIsClosed()
    {
        QTRY_VERIFY(isClosed());
        QVERIFY(m_since.elapsed() >= 250);
    }

    void dribbledBytesGainNoTime()
    {
        while (!isClosed() && m_since.elapsed() < 5'000) {
            m_client.write("G");
            QTest::qWait(50);
        }
        QVERIFY(isClosed());
        QVERIFY(m_asked.isEmpty());
    }

    void anAnswerMayTakeItsTimeAndGivesTheNextRequestAsMuch()
    {
        m_client.write(get);
        QTRY_COMPARE(m_asked.size(), 1);
        QTest::qWait(600);
        QVERIFY(!isClosed());
        m_since.start();
        m_asked.first()->answer(answerBytes);
        QTRY_COMPARE(m_client.bytesAvailable(), answerBytes.size());
        QTest::qWait(150);
        m_client.write(get);
        QTRY_COMPARE(m_asked.size(), 2);
        m_since.start();
        m_asked.last()->answer(answerBytes);
        QTRY_VERIFY(isClosed());
        QVERIFY(m_since.elapsed() >= 250);
        QCOMPARE(m_client.readAll(), answerBytes + answerBytes);
    }

    void whoDoesNotTakeAnAnswerIsLetGo()
    {
        m_client.setReadBufferSize(1024);
        m_client.write(get);
        QTRY_COMPARE(m_asked.size(), 1);
        QSignalSpy gone(m_asked.first(), &QObject::destroyed);
        m_asked.first()->answerLast(QByteArray(50'000'000, ' '));
        QTRY_COMPARE(gone.size(), 1);
    }

    void whoGoesWhileTheAnswerIsMadeTakesTheLineAlong()
    {
        m_client.write(get);
        QTRY_COMPARE(m_asked.size(), 1);
        QSignalSpy gone(m_asked.first(), &QObject::destroyed);
        m_client.abort();
        QTRY_COMPARE(gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SandboxLine)
#include "tst_sandbox_line.moc"
