#include "card/virtual/unix_signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace madoguchi
{

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
{
    sigset_t signals{};
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_descriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo received{};
        if (::read(m_descriptor, &received, sizeof(received)) == sizeof(received)) {
            Q_EMIT terminationRequested();
        }
    });
}

UnixSignals::~UnixSignals()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

} // namespace madoguchi
