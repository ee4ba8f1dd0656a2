#include "tests/contract/prism.h"

#include <QElapsedTimer>
#include <QProcessEnvironment>
#include <QTcpServer>

namespace contract_test
{
namespace
{
constexpr int patienceMs = 120'000; // node reads some hundred files, on a busy machine
const QString contract = QStringLiteral(MADOGUCHI_SOURCE_DIR "/services/agency/gateway.openapi.yaml");
const QString program =
    QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/contract/node_modules/@stoplight/prism-cli/dist/index.js");

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}
} // namespace

Prism::~Prism()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

bool Prism::startMock() { return start({QStringLiteral("mock"), contract}, {}); }

bool Prism::startProxy(const QString &upstream, const QString &authority)
{
    return start({QStringLiteral("proxy"), QStringLiteral("--errors"), contract, upstream}, authority);
}

bool Prism::start(const QStringList &arguments, const QString &authority)
{
    m_port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NODE_EXTRA_CA_CERTS"), authority);
    for (const char *proxy : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"}) {
        environment.remove(QString::fromLatin1(proxy)); // both ends are on this computer
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(MADOGUCHI_NODE),
                    QStringList{program} + arguments +
                        QStringList{QStringLiteral("--host"), QStringLiteral("127.0.0.1"),
                                    QStringLiteral("--port"), QString::number(m_port)});
    QElapsedTimer timer;
    timer.start();
    while (!m_log.contains("Prism is listening") && timer.elapsed() < patienceMs &&
           m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1'000);
        read();
    }
    if (!m_log.contains("Prism is listening")) {
        qWarning("Prism does not start; did tests/contract/install run? %s", m_log.constData());
        return false;
    }
    return true;
}

void Prism::read() { m_log += m_process.readAll(); }

QStringList Prism::violations()
{
    read();
    QStringList found;
    const QList<QByteArray> lines = m_log.split('\n');
    for (const QByteArray &line : lines) {
        if (line.contains("terminated with error") || line.contains("iolation")) {
            found << QString::fromUtf8(line);
        }
    }
    return found;
}

} // namespace contract_test
