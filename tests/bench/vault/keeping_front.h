#pragma once

#include "tests/agency/test_town.h"

#include <QProcess>
#include <QTemporaryDir>

namespace madoguchi
{

/// nginx before a gateway, as agencies have a front before theirs: it keeps its clients' connections,
/// whatever the gateway behind it does with its own. On loopback; ends with this object.
class KeepingFront
{
public:
    static bool isInstalled();

    /// Before the gateway on this port of localhost. It shows a certificate that authority() issued.
    explicit KeepingFront(quint16 gatewayPort);
    ~KeepingFront();
    KeepingFront(const KeepingFront &) = delete;
    KeepingFront &operator=(const KeepingFront &) = delete;

    quint16 port() const { return m_port; }
    const Certificate &authority() const { return m_authority.certificate; }
    QString authorityFile() const { return m_folder.filePath(QStringLiteral("authority.pem")); }

private:
    void write(const QString &name, const QByteArray &bytes) const;

    const QTemporaryDir m_folder;
    const test_town::Identity m_authority;
    quint16 m_port = 0;
    QProcess m_process;
};

} // namespace madoguchi
