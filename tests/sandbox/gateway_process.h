#pragma once

#include "tests/sandbox/https_client.h"

#include <QProcess>
#include <QStringList>

namespace madoguchi::sandbox_test
{

/// The program madoguchi-sandbox, as the demo and everybody's tests start it.
class GatewayProcess
{
public:
    explicit GatewayProcess(QString home);
    ~GatewayProcess();

    /// False when it does not say that it is ready.
    bool start(const QStringList &more = {});
    void killHard(); ///< SIGKILL
    bool stop();     ///< SIGTERM; false when it does not end well

    QJsonObject ready() const { return m_ready; }
    quint16 port() const;
    HttpsClient client() const;
    QProcess &process() { return m_process; }

    /// `madoguchi-sandbox admin … --json`; an empty object when it was refused.
    QJsonObject admin(const QStringList &words) const;
    int count() const;

private:
    QString m_home;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace madoguchi::sandbox_test
