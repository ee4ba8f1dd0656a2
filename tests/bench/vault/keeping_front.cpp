#include "tests/bench/vault/keeping_front.h"

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

QString program()
{
    return QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                          {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
}

/// %1: the port, %2: the gateway's.
const QString configuration = QStringLiteral(R"(daemon off;
master_process off;
pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  server {
    listen 127.0.0.1:%1 ssl;
    ssl_certificate front.pem;
    ssl_certificate_key front.key;
    ssl_protocols TLSv1.3;
    location / {
      proxy_pass https://localhost:%2;
      proxy_ssl_protocols TLSv1.3;
      proxy_set_header Host $http_host;
    }
  }
}
)");

} // namespace

bool KeepingFront::isInstalled() { return !program().isEmpty(); }

KeepingFront::KeepingFront(quint16 gatewayPort)
    : m_authority(test_town::authority(QStringLiteral("Front")))
{
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
    }
    const test_town::Identity identity = test_town::server(m_authority);
    write(QStringLiteral("front.key"), identity.key.toPem().view().toByteArray());
    write(QStringLiteral("front.pem"), QSslCertificate(identity.certificate.der(), QSsl::Der).toPem());
    write(QStringLiteral("authority.pem"), QSslCertificate(authority().der(), QSsl::Der).toPem());
    write(QStringLiteral("nginx.conf"), configuration.arg(m_port).arg(gatewayPort).toUtf8());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(program(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                m_folder.filePath(QStringLiteral("nginx.conf"))});
    const QDeadlineTimer deadline(patienceMs);
    while (m_process.waitForStarted() && m_process.state() == QProcess::Running && !deadline.hasExpired()) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (probe.waitForConnected(200)) {
            return;
        }
        QThread::msleep(20);
    }
    qFatal("no front: %s", m_process.readAll().constData());
}

KeepingFront::~KeepingFront()
{
    m_process.terminate();
    m_process.waitForFinished(patienceMs);
}

void KeepingFront::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("%s can not be written", qPrintable(name));
    }
}

} // namespace madoguchi
