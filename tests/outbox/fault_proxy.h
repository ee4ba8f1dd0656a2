#pragma once

#include "tests/agency/test_town.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <optional>

namespace madoguchi
{

/// What the proxy does to the next filing (PUT); everything else goes through.
struct LineFault
{
    /// How the connection to the client ends.
    enum class Cut { None, Fin, Reset };
    Cut cut = Cut::None;
    /// The gateway gets this many bytes of the request, then the line is cut on both sides; from its whole
    /// size on it gets all and only the client is cut. -1: the request goes through.
    qsizetype requestBytes = -1;
    /// Cut before TLS begins, or after it and before a byte was read.
    bool beforeHandshake = false;
    /// The client gets this many bytes of the answer, then the line is cut. -1: all of it.
    qsizetype answerBytes = -1;
    /// How many more times the gateway gets the same request, at the same time.
    int duplicates = 0;
    /// The gateway gets the request only at deliverLate(); the client hears nothing until it gives up.
    bool late = false;
    /// Sent to the client before the gateway's answer.
    QByteArray before{};
    /// Sent to the client in place of the gateway's answer; with a cut after it.
    std::optional<QByteArray> instead{};
    bool isForwarded = true; ///< with `instead`: whether the gateway gets the request all the same
};

/// A machine on the way between client and gateway that speaks TLS to both, and that things go wrong with.
class FaultProxy final : public QTcpServer
{
    Q_OBJECT
public:
    FaultProxy(quint16 gatewayPort, const test_town::Identity &identity);

    void failNext(const LineFault &fault) { m_fault = fault; }
    bool isArmed() const { return m_fault.has_value(); }
    void deliverLate();
    /// Called after the gateway said that it has not received a filing, before the client hears of it.
    std::function<void()> onNotReceived = [] {};

    int puts = 0;              ///< filings whose first byte came from the client
    int otherProtocols = 0;    ///< connections that agreed on something else than HTTP/1.1
    qsizetype requestSize = 0; ///< of the last whole filing
    qsizetype headSize = 0;
    qsizetype answerSize = 0; ///< of its answer
    qsizetype answerHeadSize = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void look(QSslSocket *outer, QByteArray &soFar, bool &isTaken);
    void pass(QSslSocket *outer, const QByteArray &request, const LineFault &fault, bool isFiling);
    /// Sends it on; `done` gets the whole answer.
    void toGateway(const QByteArray &bytes, const std::function<void(const QByteArray &)> &done);
    static void end(QSslSocket *socket, LineFault::Cut cut);

    quint16 m_gatewayPort;
    QSslConfiguration m_tls;
    std::optional<LineFault> m_fault;
    QByteArray m_late;
};

} // namespace madoguchi
