#include "card/terminal_core.h"

namespace madoguchi
{

namespace
{

using State = TerminalSnapshot::State;

/// How often a card that is there and went away in the middle is asked again: a contactless card that moves,
/// or another program's reset.
constexpr int kAttempts = 3;

/// What an error while recognising says about the card. Nothing: no more than the watcher will say.
std::optional<State> kindFrom(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CardBusy:
        return State::Busy;
    case ErrorCode::CardSilent:
    case ErrorCode::CardTimeout:
    case ErrorCode::CardReset:
    case ErrorCode::CardRemoved:
    case ErrorCode::NoCard:
        return State::Silent;
    case ErrorCode::NoReader:
    case ErrorCode::PcscMissing:
    case ErrorCode::PcscRefused:
    case ErrorCode::Cancelled:
        return std::nullopt;
    default:
        return State::Foreign;
    }
}

bool isWorthAsking(ErrorCode code)
{
    return code == ErrorCode::CardReset || code == ErrorCode::CardRemoved || code == ErrorCode::NoCard;
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

void TerminalCore::choose(const QString &readerName)
{
    const std::lock_guard lock(m_mutex);
    m_table.choose(readerName);
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
    const QSet<quint64> present = m_table.present();
    m_attempts.removeIf([&present](const auto &attempt) { return !present.contains(attempt.key()); });
    const QList<Insertion> unknown = m_table.takeUnknown();
    const TerminalSnapshot snapshot = m_table.snapshot();
    CardGate gate;
    gate.present = present;
    gate.closed = closedBecause(snapshot.state);
    if (snapshot.state == State::ServiceMissing || snapshot.state == State::ServiceRefused) {
        gate.lost = gate.closed;
    }
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

void TerminalCore::failed(quint64 insertion, ErrorCode code)
{
    const std::lock_guard lock(m_mutex);
    if (isWorthAsking(code) && ++m_attempts[insertion] < kAttempts) {
        m_table.forget(insertion);
    } else if (const std::optional<State> kind = kindFrom(code)) {
        m_table.learn(insertion, *kind);
    }
    update();
}

/// Every act begins with selecting JPKI and reading its label: that is all it takes. A card that another
/// program holds is asked again when the hold ends, which is when the call that waits for it comes back.
CardJob TerminalCore::recognition(const Insertion &insertion)
{
    const std::weak_ptr<TerminalCore> weak = weak_from_this();
    const quint64 number = insertion.number;
    const auto wasBusy = std::make_shared<std::atomic_bool>(false);
    const auto isAnswered = std::make_shared<std::atomic_bool>(false);
    CardJob job;
    job.place = place(insertion);
    job.work = [weak, number, isAnswered](MyNumberCard &) {
        if (const auto core = weak.lock(); core && !isAnswered->exchange(true)) {
            core->learn(number, State::Ready);
        }
    };
    job.fail = [weak, number, wasBusy, isAnswered](const Error &error) {
        if (const auto core = weak.lock(); core && !isAnswered->exchange(true)) {
            wasBusy->store(error.code == ErrorCode::CardBusy);
            core->failed(number, error.code);
        }
    };
    job.lateEnd = [weak, number, wasBusy] {
        if (const auto core = weak.lock(); core && wasBusy->load()) {
            core->forget(number);
        }
    };
    return job;
}

} // namespace madoguchi
