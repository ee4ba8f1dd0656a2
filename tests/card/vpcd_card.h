#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace madoguchi
{

/// A card of the test's own in a slot of vpcd, answered by a function: for what no honest card does. Speaks
/// on a thread of its own; the function is called there.
class VpcdCard
{
public:
    struct Manner
    {
        /// Data and status word for a command; called with an empty array at each reset and power change.
        std::function<QByteArray(const QByteArray &command)> answer;
        std::chrono::milliseconds eachByte{0}; ///< before each byte of an answer on its way to the reader
        QByteArray atr = QByteArray::fromHex("3BE000FF8131FE4514");
    };

    VpcdCard() = default;
    ~VpcdCard() { takeOut(); }
    VpcdCard(const VpcdCard &) = delete;
    VpcdCard &operator=(const VpcdCard &) = delete;

    /// Puts the card in. False when nobody listens at `port`; that the reader has seen it is not waited for.
    bool putIn(quint16 port, Manner manner);
    void takeOut(); ///< at once, in the middle of an answer too
    int commands() const { return m_commands; }

private:
    void speak();
    bool read(char *bytes, qsizetype count) const;
    bool write(const QByteArray &payload, bool slowly) const;

    Manner m_manner;
    int m_socket = -1;
    std::atomic_bool m_isLeaving = false;
    std::atomic_int m_commands = 0;
    std::thread m_thread;
};

} // namespace madoguchi
