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
    /// The gateway closes its connections after each answer.
    FaultProxy(quint16 gatewayPort, const test_town::Identity &identity);

    void failNext(const LineFault &fault);
    bool isArmed() const { return m_fault.has_value(); }
    void deliverLate();
    /// Called after the gateway said that it has not received a filing, before the client hears of it.
    std::function<void()> onNotReceived = [] {};

    bool keepsLines = false;   ///< whether the client's connection serves more than one request
    int onKeptLines = 0;       ///< faults that met a connection which had already served a request
    int otherProtocols = 0;    ///< connections that agreed on something else than HTTP/1.1
    qsizetype requestSize = 0; ///< of the last whole filing
    qsizetype headSize = 0;
    qsizetype answerSize = 0; ///< of its answer
    qsizetype answerHeadSize = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// A connection of the client's.
    struct Outer
    {
        QSslSocket *socket;
        QByteArray soFar{};   ///< of the request
        bool isTaken = false; ///< the request is there, and its answer is not
        int served = 0;
    };
    void look(const std::shared_ptr<Outer> &outer);
    void pass(const std::shared_ptr<Outer> &outer, const LineFault &fault, bool isFiling);
    LineFault takeFault(const Outer &outer);
    /// Sends it on; `done` gets the whole answer.
    void toGateway(const QByteArray &bytes, const std::function<void(const QByteArray &)> &done);
    static void end(QSslSocket *socket, LineFault::Cut cut);

    quint16 m_gatewayPort;
    QSslConfiguration m_tls;
    std::optional<LineFault> m_fault;
    QList<QPointer<QSslSocket>> m_outers;
    QByteArray m_late;
};

} // namespace madoguchi
