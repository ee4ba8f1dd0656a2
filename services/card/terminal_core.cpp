#include "card/terminal_core.h"

namespace madoguchi
{

namespace
{

using State = TerminalSnapshot::State;

/// What an error while recognising says about the card. Nothing: it went away, the watcher will say so.
std::optional<State> kindFrom(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CardBusy:
        return State::Busy;
    case ErrorCode::CardSilent:
    case ErrorCode::CardTimeout:
    case ErrorCode::CardReset:
        return State::Silent;
    case ErrorCode::CardRemoved:
    case ErrorCode::NoCard:
    case ErrorCode::NoReader:
    case ErrorCode::PcscMissing:
    case ErrorCode::PcscRefused:
    case ErrorCode::Cancelled:
        return std::nullopt;
    default:
        return State::Foreign;
    }
}

/// Why a job can not be done in this state; nothing when it can, or when that is not known yet.
std::optional<Error> closedBecause(State state)
{
    const auto error = [](ErrorCode code) { return Error{code, {}, {}}; };
    switch (state) {
    case State::Starting:
    case State::Ready:
        return std::nullopt;
    case State::ServiceMissing:
        return error(ErrorCode::PcscMissing);
    case State::ServiceRefused:
        return error(ErrorCode::PcscRefused);
    case State::NoReader:
        return error(ErrorCode::NoReader);
    case State::NoCard:
        return error(ErrorCode::NoCard);
    case State::Silent:
        return error(ErrorCode::CardSilent);
    case State::Foreign:
        return error(ErrorCode::CardForeign);
    case State::Busy:
        return error(ErrorCode::CardBusy);
    }
    return error(ErrorCode::Internal);
}

} // namespace

TerminalCore::TerminalCore(CardLimits limits, OpenCard open, Publish publish)
    : m_open(std::move(open))
    , m_publish(std::move(publish))
    , m_worker(std::make_unique<CardWorker>(limits))
{
}

TerminalSnapshot TerminalCore::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_table.snapshot();
}

void TerminalCore::post(CardJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_worker) {
            m_worker->post(std::move(job));
            return;
        }
    }
    job.fail({ErrorCode::Cancelled, {}, {}});
}

void TerminalCore::see(const QList<ReaderSight> &sights)
{
    const std::lock_guard lock(m_mutex);
    m_table.see(sights);
    update();
}

void TerminalCore::lose(State service)
{
    const std::lock_guard lock(m_mutex);
    m_table.lose(service);
    update();
}

void TerminalCore::close()
{
    std::unique_ptr<CardWorker> worker;
    {
        const std::lock_guard lock(m_mutex);
        m_publish = nullptr;
        worker = std::move(m_worker);
    }
    worker.reset(); // without the lock: acts that end report here
}

void TerminalCore::learn(quint64 insertion, State kind)
{
    const std::lock_guard lock(m_mutex);
    m_table.learn(insertion, kind);
    update();
}

void TerminalCore::forget(quint64 insertion)
{
    const std::lock_guard lock(m_mutex);
    m_table.forget(insertion);
    update();
}

void TerminalCore::update()
{
    if (!m_worker) {
        return;
    }
    const QList<Insertion> unknown = m_table.takeUnknown();
    const TerminalSnapshot snapshot = m_table.snapshot();
    CardGate gate;
    gate.present = m_table.present();
    gate.closed = closedBecause(snapshot.state);
    if (snapshot.state == State::Ready) {
        gate.place = place({snapshot.insertion, snapshot.readerName});
    }
    m_worker->setGate(std::move(gate)); // before the jobs: they are ended for cards that are not present
    for (const Insertion &insertion : unknown) {
        m_worker->post(recognition(insertion));
    }
    if (m_publish && snapshot != m_published) {
        m_published = snapshot;
        m_publish(snapshot);
    }
}

CardPlace TerminalCore::place(const Insertion &insertion) const
{
    const auto open = [open = m_open, name = insertion.readerName](CardAct &act, const CardPlace::Use &use) {
        return open(name, act, use);
    };
    return {insertion.number, open};
}

/// Every act begins with selecting JPKI and reading its label: that is all it takes. A card that another
/// program holds is asked again when the hold ends, which is when the call that waits for it comes back.
CardJob TerminalCore::recognition(const Insertion &insertion)
{
    const std::weak_ptr<TerminalCore> weak = weak_from_this();
    const quint64 number = insertion.number;
    const auto learnBusy = std::make_shared<std::atomic_bool>(false);
    CardJob job;
    job.place = place(insertion);
    job.work = [weak, number](MyNumberCard &) {
        if (const auto core = weak.lock()) {
            core->learn(number, State::Ready);
        }
    };
    job.fail = [weak, number, learnBusy](const Error &error) {
        const std::optional<State> kind = kindFrom(error.code);
        learnBusy->store(kind == State::Busy);
        if (const auto core = weak.lock(); core && kind) {
            core->learn(number, *kind);
        }
    };
    job.lateEnd = [weak, number, learnBusy] {
        if (const auto core = weak.lock(); core && learnBusy->load()) {
            core->forget(number);
        }
    };
    return job;
}

} // namespace madoguchi
