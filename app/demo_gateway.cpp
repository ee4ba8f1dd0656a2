#include "app/demo_gateway.h"

namespace madoguchi
{

DemoGateway::DemoGateway(QString program, QString home, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_home(std::move(home))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoGateway::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { Q_EMIT failed(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode) {
        Q_EMIT failed(QStringLiteral("the demo's gateway ended with exit code %1").arg(exitCode));
    });
}

DemoGateway::~DemoGateway()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void DemoGateway::start()
{
    // Its standard input is a pipe from this process: it ends when we do, even by SIGKILL.
    m_process.start(m_program,
                    {QStringLiteral("serve"), QStringLiteral("--home"), m_home, QStringLiteral("--pace"),
                     QStringLiteral("demo"), QStringLiteral("--exit-with-stdin")});
}

void DemoGateway::readOutput()
{
    m_output += m_process.readAllStandardOutput();
    const qsizetype end = m_output.indexOf('\n');
    if (!m_ready && end >= 0) {
        m_ready = true;
        Q_EMIT ready(m_output.first(end));
    }
}

} // namespace madoguchi
