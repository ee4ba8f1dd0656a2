#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <optional>
#include <sys/socket.h>

namespace madoguchi
{

/// A stretch of the line without TLS of its own, between two fronts: bytes go through as they come, whatever
/// protocol they are, until the next fault.
class CutLeg final : public QTcpServer
{
    Q_OBJECT
public:
    /// Counted from failNext() on, over all connections. What came before the place goes through.
    struct Fault
    {
        qsizetype there = -1; ///< cut after so many bytes towards the gateway; 0: as the first comes
        qsizetype back = -1;  ///< cut after so many bytes of the answer
        bool isReset = false; ///< RST, else FIN
        QByteArray instead{}; ///< sent back in place of what follows `back`, before the cut
    };

    explicit CutLeg(quint16 port)
        : m_port(port)
    {
        if (!listen(QHostAddress::LocalHost)) {
            qFatal("no port");
        }
    }
    void failNext(const Fault &fault)
    {
        m_fault = fault;
        there = 0;
        back = 0;
    }
    bool isArmed() const { return m_fault.has_value(); }

    qsizetype there = 0; ///< bytes since failNext()
    qsizetype back = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *outer = new QTcpSocket(this);
        auto *inner = new QTcpSocket(outer);
        outer->setSocketDescriptor(descriptor);
        inner->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        connect(outer, &QTcpSocket::disconnected, outer, &QObject::deleteLater);
        connect(inner, &QTcpSocket::disconnected, outer, &QTcpSocket::disconnectFromHost);
        connect(outer, &QTcpSocket::readyRead, inner, [this, outer, inner] {
            pass(outer, inner, there, m_fault ? m_fault->there : -1, outer, inner);
        });
        connect(inner, &QTcpSocket::readyRead, outer, [this, outer, inner] {
            pass(inner, outer, back, m_fault ? m_fault->back : -1, outer, inner);
        });
    }

private:
    void pass(QTcpSocket *from, QTcpSocket *to, qsizetype &passed, qsizetype place, QTcpSocket *outer,
              QTcpSocket *inner)
    {
        const QByteArray bytes = from->readAll();
        const bool isOver = place >= 0 && passed + bytes.size() > place;
        const QByteArray through = isOver ? bytes.left(place - passed) : bytes;
        passed += through.size();
        to->write(through);
        if (!isOver) {
            return;
        }
        const Fault fault = *std::exchange(m_fault, std::nullopt);
        outer->write(fault.instead);
        inner->flush();
        outer->flush();
        end(inner, fault.isReset);
        end(outer, fault.isReset);
    }
    static void end(QTcpSocket *socket, bool isReset)
    {
        if (isReset) {
            const linger none{1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof(none));
            socket->abort();
        } else {
            ::shutdown(int(socket->socketDescriptor()), SHUT_RDWR);
        }
    }

    const quint16 m_port;
    std::optional<Fault> m_fault;
};

} // namespace madoguchi
