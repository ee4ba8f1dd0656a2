#include "tests/sandbox/gateway_process.h"

#include <QJsonDocument>
#include <QUrl>

namespace madoguchi::sandbox_test
{
using namespace Qt::StringLiterals;

namespace
{

const QString program = QStringLiteral(MADOGUCHI_BIN_DIR "/madoguchi-sandbox");
constexpr int patienceMs = 60'000;

} // namespace

GatewayProcess::GatewayProcess(QString home)
    : m_home(std::move(home))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

GatewayProcess::~GatewayProcess() { killHard(); }

bool GatewayProcess::start(const QStringList &more)
{
    m_ready = {};
    m_process.start(program, QStringList{u"serve"_s, u"--home"_s, m_home, u"--exit-with-stdin"_s} + more);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(patienceMs)) {
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    return m_ready.value("ready"_L1).toBool();
}

void GatewayProcess::killHard()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

bool GatewayProcess::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(patienceMs) && m_process.exitStatus() == QProcess::NormalExit &&
           m_process.exitCode() == 0;
}

quint16 GatewayProcess::port() const { return quint16(QUrl(m_ready.value("base_url"_L1).toString()).port()); }

HttpsClient GatewayProcess::client() const { return {port(), m_ready.value("tls_ca"_L1).toString()}; }

QJsonObject GatewayProcess::admin(const QStringList &words) const
{
    QProcess admin;
    admin.start(program, QStringList{u"admin"_s, u"--home"_s, m_home, u"--json"_s} + words);
    admin.waitForFinished(patienceMs);
    return admin.exitCode() == 0 ? QJsonDocument::fromJson(admin.readAllStandardOutput()).object()
                                 : QJsonObject();
}

int GatewayProcess::count() const { return admin({u"count"_s}).value("count"_L1).toInt(-1); }

} // namespace madoguchi::sandbox_test
