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

constexpr int patienceMs = 20'000;
const QString keyFile = QStringLiteral("front.key");
const QString certificateFile = QStringLiteral("front.pem");

QString nghttpx() { return QStandardPaths::findExecutable(QStringLiteral("nghttpx")); }

} // namespace

bool AgencyFront::hasNghttpx() { return !nghttpx().isEmpty(); }

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

bool AgencyFront::startNghttpx(quint16 port, const QString &backend, const QString &parameters)
{
    return start(nghttpx(),
                 {QStringLiteral("--conf=/dev/null"), QStringLiteral("--workers=1"),
                  QStringLiteral("--no-ocsp"), QStringLiteral("--insecure"),
                  QStringLiteral("--frontend=127.0.0.1,%1").arg(port) + parameters,
                  QStringLiteral("--backend=") + backend,
                  QStringLiteral("--accesslog-file=") + m_folder.filePath(QStringLiteral("requests")),
                  QStringLiteral("--accesslog-format=$alpn $request $status"), m_folder.filePath(keyFile),
                  m_folder.filePath(certificateFile)},
                 port);
}

bool AgencyFront::start(const QString &program, const QStringList &arguments, quint16 port)
{
    if (!write(keyFile, m_identity.key.toPem().view().toByteArray()) ||
        !write(certificateFile, QSslCertificate(m_identity.certificate.der(), QSsl::Der).toPem())) {
        return false;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program, arguments);
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
