#include "tests/card/vpcd_card.h"

#include <QtEndian>

#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi
{

bool VpcdCard::putIn(quint16 port, Manner manner)
{
    takeOut();
    m_manner = std::move(manner);
    m_isLeaving = false;
    m_commands = 0;
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0) {
        takeOut();
        return false;
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    m_thread = std::thread([this] { speak(); });
    return true;
}

void VpcdCard::takeOut()
{
    if (m_socket < 0) {
        return;
    }
    m_isLeaving = true;
    ::shutdown(m_socket, SHUT_RDWR);
    if (m_thread.joinable()) {
        m_thread.join();
    }
    ::close(m_socket);
    m_socket = -1;
}

/// Frames of u16be length and payload; a payload of one byte is control: 00 off, 01 on, 02 reset, 04 ATR.
void VpcdCard::speak()
{
    constexpr char askForAtr = 0x04;
    std::array<char, 2> header{};
    while (read(header.data(), header.size())) {
        QByteArray payload(qFromBigEndian<quint16>(header.data()), '\0');
        if (!read(payload.data(), payload.size())) {
            return;
        }
        if (payload.size() != 1) {
            ++m_commands;
            if (!write(m_manner.answer(payload), true)) {
                return;
            }
        } else if (payload[0] != askForAtr) {
            m_manner.answer({});
        } else if (!write(m_manner.atr, false)) {
            return;
        }
    }
}

bool VpcdCard::read(char *bytes, qsizetype count) const
{
    const int on = 1; // vpcd writes length and payload apart: else 40 ms a command
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof(on));
    return ::recv(m_socket, bytes, size_t(count), MSG_WAITALL) == count;
}

bool VpcdCard::write(const QByteArray &payload, bool slowly) const
{
    QByteArray frame(2, '\0');
    qToBigEndian(quint16(payload.size()), frame.data());
    frame += payload;
    const bool atOnce = !slowly || m_manner.eachByte.count() == 0;
    const qsizetype step = atOnce ? frame.size() : 1;
    for (qsizetype at = 0; at < frame.size(); at += step) {
        if (!atOnce) {
            std::this_thread::sleep_for(m_manner.eachByte);
        }
        if (m_isLeaving || ::send(m_socket, frame.constData() + at, size_t(step), MSG_NOSIGNAL) != step) {
            return false;
        }
    }
    return true;
}

} // namespace madoguchi
