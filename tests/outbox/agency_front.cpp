#include "tests/outbox/agency_front.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace madoguchi
{
namespace
{

const QString program = QStringLiteral("nghttpx");
constexpr int patienceMs = 20'000;

} // namespace

bool AgencyFront::isInstalled() { return !QStandardPaths::findExecutable(program).isEmpty(); }

quint16 AgencyFront::freePort()
{
    QTcpServer free;
    return free.listen(QHostAddress::LocalHost) ? free.serverPort() : 0;
}

AgencyFront::AgencyFront(const test_town::Identity &authority)
    : m_identity(test_town::server(authority))
{
}

AgencyFront::~AgencyFront() { stop(); }

bool AgencyFront::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool AgencyFront::start(quint16 port, const QString &backend, const QString &parameters)
{
    const QString key = QStringLiteral("front.key");
    const QString certificate = QStringLiteral("front.pem");
    if (!write(key, m_identity.key.toPem().view().toByteArray()) ||
        !write(certificate, QSslCertificate(m_identity.certificate.der(), QSsl::Der).toPem())) {
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program,
                    {QStringLiteral("--conf=/dev/null"), QStringLiteral("--workers=1"),
                     QStringLiteral("--no-ocsp"), QStringLiteral("--insecure"),
                     QStringLiteral("--frontend=127.0.0.1,%1").arg(port) + parameters,
                     QStringLiteral("--backend=") + backend,
                     QStringLiteral("--accesslog-file=") + m_folder.filePath(QStringLiteral("requests")),
                     QStringLiteral("--accesslog-format=$alpn $request $status"), m_folder.filePath(key),
                     m_folder.filePath(certificate)});
    if (!m_process.waitForStarted()) {
        return false;
    }
    const QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired() && m_process.state() == QProcess::Running) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (probe.waitForConnected(200)) {
            return true;
        }
        QThread::msleep(20);
        m_process.waitForReadyRead(0);
    }
    return false;
}

bool AgencyFront::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return true;
    }
    m_process.terminate();
    return m_process.waitForFinished(patienceMs);
}

QByteArray AgencyFront::requests() const
{
    QFile log(m_folder.filePath(QStringLiteral("requests")));
    return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
}

} // namespace madoguchi
