#include "card/pcsc_watcher.h"

#include "card/pcsc_call.h"
#include "card/pcscd_socket.h"

#include <condition_variable>

namespace madoguchi
{

namespace
{

using State = TerminalSnapshot::State;
constexpr auto kPnpReader = R"(\\?PnP?\Notification)";
constexpr std::chrono::milliseconds kFirstPause{100};
constexpr std::chrono::milliseconds kLongestPause{60'000};

bool isReader(const SCARD_READERSTATE &state) { return qstrcmp(state.szReader, kPnpReader) != 0; }

ReaderSight sightOf(const SCARD_READERSTATE &state)
{
    ReaderSight sight;
    sight.name = QString::fromUtf8(state.szReader);
    sight.isPresent = (state.dwEventState & SCARD_STATE_PRESENT) != 0;
    sight.isMute = (state.dwEventState & SCARD_STATE_MUTE) != 0;
    sight.isExclusive = (state.dwEventState & SCARD_STATE_EXCLUSIVE) != 0;
    sight.events = quint32(state.dwEventState >> 16) & 0xFFFF;
    return sight;
}

} // namespace

struct PcscWatcher::Core
{
    explicit Core(Listener listenerToUse)
        : listener(std::move(listenerToUse))
    {
    }

    void watch();
    Error watchReaders(const PcscContext &context);
    bool publish(const PcscContext *context);

    const Listener listener;
    PcscdSocket socket;
    std::mutex mutex;
    std::condition_variable condition;
    bool isStopped = false;
    bool hasLeft = false;
    std::optional<SCARDCONTEXT> cancellable;
    std::chrono::milliseconds pause = kFirstPause;
};

PcscWatcher::PcscWatcher(Listener listener)
    : m_core(std::make_shared<Core>(std::move(listener)))
    , m_thread([core = m_core] { core->watch(); })
{
}

PcscWatcher::~PcscWatcher()
{
    m_core->socket.stop();
    std::unique_lock lock(m_core->mutex);
    m_core->isStopped = true;
    const auto hasLeft = [this] { return m_core->hasLeft; };
    // SCardCancel is lost when the other thread is just about to block: said again until it has left.
    for (int attempt = 0; attempt < 50 && !hasLeft(); ++attempt) {
        if (m_core->cancellable) {
            SCardCancel(*m_core->cancellable);
        }
        m_core->condition.wait_for(lock, std::chrono::milliseconds(20), hasLeft);
    }
    const bool isFree = hasLeft();
    lock.unlock();
    if (isFree) {
        m_thread.join();
    } else {
        m_thread.detach(); // pcscd hangs; the thread keeps alive what it needs
    }
}

/// Makes the context known to the destructor, or takes it back. False: stop.
bool PcscWatcher::Core::publish(const PcscContext *context)
{
    const std::lock_guard lock(mutex);
    cancellable = context ? std::optional(context->handle()) : std::nullopt;
    return !isStopped;
}

void PcscWatcher::Core::watch()
{
    while (true) {
        socket.arm();
        Error error;
        {
            const Result<PcscContext> context = PcscContext::establish();
            if (!publish(context ? &*context : nullptr)) {
                break;
            }
            error = context ? watchReaders(*context) : context.error();
            if (!publish(nullptr)) {
                break;
            }
        }
        const bool isRefused = error.code == ErrorCode::PcscRefused || socket.isRefused();
        listener.lost(isRefused ? State::ServiceRefused : State::ServiceMissing);
        // Without a socket there is nothing to try until one is made. With one, whoever listens may be
        // starting, broken or dead: growing pauses, ended early when the socket changes.
        socket.wait(socket.exists() ? std::optional(pause) : std::nullopt);
        pause = std::min(pause * 2, kLongestPause);
    }
    const std::lock_guard lock(mutex);
    cancellable.reset();
    hasLeft = true;
    condition.notify_all();
}

/// Reports every change until something breaks.
Error PcscWatcher::Core::watchReaders(const PcscContext &context)
{
    QHash<QByteArray, DWORD> known;
    auto wait = PcscContext::Wait::UntilChanged;
    while (true) {
        const Result<QStringList> readers = context.readers();
        if (!readers) {
            return readers.error();
        }
        QList<QByteArray> names{QByteArray(kPnpReader)};
        for (const QString &reader : *readers) {
            names.append(reader.toUtf8());
        }
        QList<SCARD_READERSTATE> states;
        for (const QByteArray &name : names) {
            SCARD_READERSTATE state{};
            state.szReader = name.constData();
            state.dwCurrentState = known.value(name, SCARD_STATE_UNAWARE);
            states.append(state);
        }
        if (names.size() == 1) {
            listener.seen({});
        }
        if (const Outcome changed = context.waitForChange(states, wait); !changed) {
            if (changed.error().code == ErrorCode::CardTimeout) {
                wait = PcscContext::Wait::UntilChanged; // settled; the next call begins with a look
                continue;
            }
            if (changed.error().code == ErrorCode::CardRemoved) {
                known.clear(); // a reader went away between the two calls
                continue;
            }
            return changed.error();
        }
        pause = kFirstPause;
        wait = PcscContext::Wait::UntilChanged;
        known.clear();
        QList<ReaderSight> sights;
        for (const SCARD_READERSTATE &state : std::as_const(states)) {
            if ((state.dwEventState & (SCARD_STATE_UNKNOWN | SCARD_STATE_IGNORE)) != 0) {
                continue;
            }
            known.insert(QByteArray(state.szReader), state.dwEventState & ~DWORD(SCARD_STATE_CHANGED));
            if (isReader(state)) {
                sights.append(sightOf(state));
                wait = sights.last().isExclusive ? PcscContext::Wait::UntilSettled : wait;
            }
        }
        listener.seen(sights);
    }
}

} // namespace madoguchi
