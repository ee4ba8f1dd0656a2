#include "card/virtual/vpcd_client.h"

#include <QtEndian>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace madoguchi
{

namespace
{

constexpr int kFrameHeader = 2;
constexpr int kAttachPatienceMs = 10000;

/// vpcd writes a frame's length and its payload apart, and its system holds the second back until the first
/// is acknowledged: 40 ms a command, unless that is done at once. Linux forgets the option, so it is set each
/// time.
void acknowledgeAtOnce(const QTcpSocket &socket)
{
#ifdef TCP_QUICKACK
    const int on = 1;
    ::setsockopt(int(socket.socketDescriptor()), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof(on));
#else
    Q_UNUSED(socket)
#endif
}

} // namespace

VpcdClient::VpcdClient(FaultyCard card, QObject *parent)
    : QObject(parent)
    , m_card(std::move(card))
{
    m_patience.setSingleShot(true);
    m_delay.setSingleShot(true);
    connect(&m_socket, &QTcpSocket::readyRead, this, &VpcdClient::onReadyRead);
    connect(&m_socket, &QTcpSocket::connected, this, [this] { acknowledgeAtOnce(m_socket); });
    connect(&m_socket, &QTcpSocket::disconnected, this, &VpcdClient::onDisconnected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (!m_attached && error != QAbstractSocket::RemoteHostClosedError) {
            m_patience.stop();
            Q_EMIT failed(m_socket.errorString());
        }
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_socket.abort();
        Q_EMIT failed(QStringLiteral("the reader does not speak to the card: its slot is taken"));
    });
    // A timer and not a sleep: the reader asks for the ATR meanwhile and must be answered.
    connect(&m_delay, &QTimer::timeout, this, [this] { send(std::exchange(m_delayed, {})); });
}

void VpcdClient::attach(const QString &host, quint16 port)
{
    m_patience.start(kAttachPatienceMs);
    m_socket.connectToHost(host, port);
}

void VpcdClient::detach()
{
    m_socket.abort();
    onDisconnected();
}

void VpcdClient::onDisconnected()
{
    m_delay.stop();
    m_card.reset();
    wipe(m_received);
    if (std::exchange(m_attached, false)) {
        Q_EMIT detached();
    }
}

void VpcdClient::onReadyRead()
{
    acknowledgeAtOnce(m_socket);
    m_received += m_socket.readAll();
    while (m_received.size() >= kFrameHeader) {
        const auto length = qFromBigEndian<quint16>(m_received.constData());
        if (m_received.size() < kFrameHeader + length) {
            return;
        }
        QByteArray payload = m_received.mid(kFrameHeader, length);
        QByteArray rest = m_received.mid(kFrameHeader + length);
        wipe(m_received); // a PIN may have been in it
        m_received = std::move(rest);
        handle(payload);
        wipe(payload);
    }
}

void VpcdClient::handle(QByteArrayView payload)
{
    if (!m_attached) {
        m_attached = true;
        m_patience.stop();
        Q_EMIT attached();
    }
    if (payload.size() == 1) {
        control(quint8(payload[0]));
    } else if (!payload.isEmpty()) {
        answer(payload);
    }
}

void VpcdClient::control(quint8 code)
{
    constexpr quint8 askForAtr = 0x04;
    if (code == askForAtr) {
        send(m_card.atr());
        return;
    }
    m_card.reset(); // 00 off, 01 on, 02 reset: none is answered
    m_delay.stop();
}

void VpcdClient::answer(QByteArrayView command)
{
    const FaultyCard::Answer answer = m_card.answer(command);
    switch (answer.kind) {
    case FaultyCard::Answer::Kind::Never:
        return;
    case FaultyCard::Answer::Kind::PulledOut:
        detach();
        return;
    case FaultyCard::Answer::Kind::Reply:
        break;
    }
    if (answer.delayMs > 0) {
        m_delayed = answer.bytes;
        m_delay.start(answer.delayMs);
    } else {
        send(answer.bytes);
    }
}

void VpcdClient::send(const QByteArray &payload)
{
    QByteArray header(kFrameHeader, Qt::Uninitialized);
    qToBigEndian(quint16(payload.size()), header.data());
    m_socket.write(header + payload);
}

} // namespace madoguchi
