#pragma once

#include "base/result.h"

#include <QProcess>

namespace madoguchi
{

/// The reference gateway as the demo's own child process: it starts with the demo and ends with it.
class DemoGateway : public QObject
{
    Q_OBJECT
public:
    /// `program` is madoguchi-sandbox; `home` keeps the demo town's data (0700).
    DemoGateway(QString program, QString home, QObject *parent = nullptr);
    ~DemoGateway() override;

    void start();

Q_SIGNALS:
    /// The line the gateway prints when it listens (JSON: base_url, audience, tls_ca, agency_ca, cards).
    void ready(const QByteArray &readyLine);
    /// It could not be started or went away; the detail is for support.
    void failed(const QString &detail);

private:
    void readOutput();

    QString m_program;
    QString m_home;
    QProcess m_process;
    QByteArray m_output;
    bool m_ready = false;
};

} // namespace madoguchi
