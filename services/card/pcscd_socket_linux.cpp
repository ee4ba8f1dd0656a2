#include "card/pcscd_socket.h"

#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace madoguchi
{

namespace
{

QByteArray folderOf(const QByteArray &path) { return path.left(path.lastIndexOf('/')); }
QByteArray nameOf(const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); }

} // namespace

PcscdSocket::PcscdSocket()
    : m_path(qEnvironmentVariableIsSet("PCSCLITE_CSOCK_NAME") ? qgetenv("PCSCLITE_CSOCK_NAME")
                                                              : QByteArrayLiteral("/run/pcscd/pcscd.comm"))
    , m_inotify(inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    , m_stop(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

PcscdSocket::~PcscdSocket()
{
    for (const int fd : {m_inotify, m_stop}) {
        if (fd >= 0) {
            ::close(fd);
        }
    }
}

void PcscdSocket::arm()
{
    if (m_inotify < 0) {
        return;
    }
    // pcscd makes the folder, binds, listens, then changes the mode: IN_ATTRIB is when it answers.
    const QByteArray folder = folderOf(m_path);
    const auto marks = IN_CREATE | IN_ATTRIB | IN_MOVED_TO;
    inotify_add_watch(m_inotify, folderOf(folder).constData(), marks);
    inotify_add_watch(m_inotify, folder.constData(), marks);
    std::array<char, 4096> old{};
    while (::read(m_inotify, old.data(), old.size()) > 0) {
    }
}

void PcscdSocket::wait(std::optional<std::chrono::milliseconds> atMost)
{
    using Clock = std::chrono::steady_clock;
    const auto until = Clock::now() + atMost.value_or(std::chrono::milliseconds(0));
    while (true) {
        int timeout = -1;
        if (atMost) {
            const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
            timeout = int(std::max<qint64>(rest.count(), 0));
        }
        std::array<pollfd, 2> waiting{{{m_stop, POLLIN, 0}, {m_inotify, POLLIN, 0}}};
        const int ready = ::poll(waiting.data(), waiting.size(), timeout);
        if (ready == 0 || waiting[0].revents != 0) {
            return;
        }
        QByteArray events(4096, '\0');
        const auto length = ::read(m_inotify, events.data(), size_t(events.size()));
        if (length > 0 && hasOurs(events.first(length))) {
            return;
        }
    }
}

/// Is the socket or its folder among them? The folder's folder is a lively place.
bool PcscdSocket::hasOurs(const QByteArray &events) const
{
    const QByteArray socket = nameOf(m_path);
    const QByteArray folder = nameOf(folderOf(m_path));
    for (qsizetype at = 0; at + qsizetype(sizeof(inotify_event)) <= events.size();) {
        inotify_event event{};
        memcpy(&event, events.constData() + at, sizeof(event));
        const QByteArray name(events.constData() + at + sizeof(event)); // NUL-terminated by the kernel
        if (name == socket || name == folder) {
            return true;
        }
        at += qsizetype(sizeof(event) + event.len);
    }
    return false;
}

void PcscdSocket::stop()
{
    const eventfd_t one = 1;
    eventfd_write(m_stop, one);
}

bool PcscdSocket::exists() const { return ::access(m_path.constData(), F_OK) == 0; }

bool PcscdSocket::isRefused() const { return ::access(m_path.constData(), W_OK) != 0 && errno == EACCES; }

} // namespace madoguchi
