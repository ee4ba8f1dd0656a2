#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace madoguchi
{

/// Tells when pcscd may have come, without asking again and again: watches the folder of its socket. What
/// differs by system stands in one file a system (pcscd_socket_linux.cpp).
class PcscdSocket
{
public:
    PcscdSocket();
    ~PcscdSocket();
    PcscdSocket(const PcscdSocket &) = delete;
    PcscdSocket &operator=(const PcscdSocket &) = delete;

    /// From now on changes count: call it, look for pcscd, then wait().
    void arm();
    /// Blocks until the socket was made or changed, until stop(), or at most so long.
    void wait(std::optional<std::chrono::milliseconds> atMost);
    void stop(); ///< ends this wait() and each later one; from any thread

    bool exists() const;    ///< the socket is there, whoever listens
    bool isRefused() const; ///< it is there, and this user may not write to it

private:
    bool hasOurs(const QByteArray &events) const;

    QByteArray m_path;
    int m_inotify = -1;
    int m_stop = -1;
};

} // namespace madoguchi
