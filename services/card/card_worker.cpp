#include "card/card_worker.h"

#include <algorithm>
#include <condition_variable>
#include <list>

namespace madoguchi
{

namespace
{

using Clock = std::chrono::steady_clock;
using TimePoint = CardAct::TimePoint;
constexpr std::chrono::seconds kClosingPatience{1};

/// What must happen without the lock: callers' functions may post the next job, destructors may wait.
using Unlocked = std::vector<std::function<void()>>;

/// The act itself, on its thread.
void perform(const CardJob &job, const CardPlace &place, CardAct &act)
{
    const Outcome opened = place.open(act, [&job, &act](CardChannel &raw) {
        GuardedChannel channel(raw, act);
        Result<MyNumberCard> card = MyNumberCard::identify(channel);
        if (!card) {
            job.fail(std::move(card.error()));
        } else if (card->kind() != CardKind::MyNumberCard) {
            job.fail({ErrorCode::CardForeign, QStringLiteral("JPKI, but no My Number Card"), {}});
        } else {
            job.work(*card);
        }
    });
    if (!opened) {
        job.fail(opened.error());
    }
}

} // namespace

struct CardWorker::Core : std::enable_shared_from_this<Core>
{
    struct Queued
    {
        CardJob job;
        TimePoint waitsUntil;
        std::optional<std::stop_callback<std::function<void()>>> onStop;
    };
    struct Current
    {
        std::shared_ptr<Queued> queued;
        std::shared_ptr<CardAct> act;
        quint64 insertion = 0;
        std::optional<TimePoint> settleAt; ///< when the caller is answered for a worker that does not
        std::thread thread;
    };

    explicit Core(CardLimits cardLimits)
        : limits(cardLimits)
    {
    }

    void wake()
    {
        {
            const std::lock_guard lock(mutex);
            woken = true;
        }
        condition.notify_one();
    }

    void guard();
    void sweepQueue(TimePoint now, TimePoint &next, Unlocked &unlocked);
    void watchCurrent(TimePoint now, TimePoint &next, Unlocked &unlocked);
    void startNext(TimePoint &next, Unlocked &unlocked);
    void start(std::shared_ptr<Queued> queued, const CardPlace &place);
    void leaveBehind(Unlocked &unlocked);

    const CardLimits limits;
    std::mutex mutex;
    std::condition_variable condition;
    bool woken = false;
    bool closing = false;
    TimePoint closedAt;
    CardGate gate;
    std::list<std::shared_ptr<Queued>> queue;
    std::optional<Current> current;
    QSet<quint64> stuck; ///< insertions whose card still owes an act that was left behind its answer
};

CardWorker::CardWorker(CardLimits limits)
    : m_core(std::make_shared<Core>(limits))
    , m_guard([core = m_core] { core->guard(); })
{
}

CardWorker::~CardWorker()
{
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->closing = true;
        m_core->closedAt = Clock::now() + kClosingPatience;
    }
    m_core->wake();
    m_guard.join();
}

void CardWorker::post(CardJob job)
{
    auto queued = std::make_shared<Core::Queued>();
    queued->waitsUntil = Clock::now() + m_core->limits.step;
    queued->onStop.emplace(job.stop, [core = m_core] { core->wake(); });
    queued->job = std::move(job);
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->queue.push_back(std::move(queued));
    }
    m_core->wake();
}

void CardWorker::setGate(CardGate gate)
{
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->gate = std::move(gate);
    }
    m_core->wake();
}

void CardWorker::Core::guard()
{
    std::unique_lock lock(mutex);
    while (true) {
        woken = false;
        const TimePoint now = Clock::now();
        TimePoint next = TimePoint::max();
        Unlocked unlocked;
        sweepQueue(now, next, unlocked);
        watchCurrent(now, next, unlocked);
        startNext(next, unlocked);
        if (!unlocked.empty()) {
            lock.unlock();
            for (const auto &function : unlocked) {
                function();
            }
            unlocked.clear();
            lock.lock();
            continue;
        }
        if (closing && !current) {
            return;
        }
        const auto isWoken = [this] { return woken; };
        if (next == TimePoint::max()) {
            condition.wait(lock, isWoken);
        } else {
            condition.wait_until(lock, next, isWoken);
        }
    }
}

/// Takes out of the queue what will not be done.
void CardWorker::Core::sweepQueue(TimePoint now, TimePoint &next, Unlocked &unlocked)
{
    for (auto it = queue.begin(); it != queue.end();) {
        const std::shared_ptr<Queued> &queued = *it;
        const bool gated = !queued->job.place;
        const bool waits = gated && !gate.place && !gate.closed;
        std::optional<Error> reason;
        if (closing || queued->job.stop.stop_requested()) {
            reason = Error{ErrorCode::Cancelled, {}, {}};
        } else if (gated && gate.closed) {
            reason = gate.closed;
        } else if (waits && now >= queued->waitsUntil) {
            reason =
                Error{ErrorCode::CardTimeout, QStringLiteral("not known in time which card is there"), {}};
        }
        if (!reason) {
            next = waits ? std::min(next, queued->waitsUntil) : next;
            ++it;
            continue;
        }
        unlocked.emplace_back([queued, reason] { queued->job.fail(*reason); });
        it = queue.erase(it);
    }
}

void CardWorker::Core::watchCurrent(TimePoint now, TimePoint &next, Unlocked &unlocked)
{
    if (!current) {
        return;
    }
    if (current->act->isFinished()) {
        auto ended = std::make_shared<Current>(std::move(*current));
        current.reset();
        unlocked.emplace_back([ended] { ended->thread.join(); });
        return;
    }
    if (!current->act->endReason()) {
        std::optional<Error> reason;
        if (closing || current->queued->job.stop.stop_requested()) {
            reason = Error{ErrorCode::Cancelled, {}, {}};
        } else if (!gate.present.contains(current->insertion)) {
            reason = gate.lost.value_or(Error{ErrorCode::CardRemoved, {}, {}});
        }
        if (reason) {
            current->act->end(*reason);
            current->settleAt = now + limits.grace;
        }
    }
    if (current->settleAt && now >= *current->settleAt) {
        current->settleAt.reset();
        unlocked.emplace_back(
            [queued = current->queued, reason = *current->act->endReason()] { queued->job.fail(reason); });
    }
    TimePoint deadline = current->act->deadline();
    if (closing) {
        deadline = std::min(deadline, closedAt);
    }
    if (now >= deadline) {
        leaveBehind(unlocked);
        return;
    }
    next = std::min({next, deadline, current->settleAt.value_or(TimePoint::max())});
}

/// The act's time is over and its call has not come back: the caller is answered, the thread goes on alone.
void CardWorker::Core::leaveBehind(Unlocked &unlocked)
{
    const ErrorCode late = current->act->late();
    current->act->end({late, QStringLiteral("a call did not come back in time"), {}});
    if (late == ErrorCode::CardTimeout) {
        stuck.insert(current->insertion);
    }
    current->thread.detach();
    unlocked.emplace_back(
        [queued = current->queued, reason = *current->act->endReason()] { queued->job.fail(reason); });
    current.reset();
}

void CardWorker::Core::startNext(TimePoint &next, Unlocked &unlocked)
{
    if (current || closing) {
        return;
    }
    const auto canStart = [this](const auto &queued) { return queued->job.place || gate.place; };
    const auto it = std::find_if(queue.begin(), queue.end(), canStart);
    if (it == queue.end()) {
        return;
    }
    const std::shared_ptr<Queued> queued = *it;
    queue.erase(it);
    const CardPlace place = queued->job.place ? *queued->job.place : *gate.place;
    if (stuck.contains(place.insertion)) {
        const Error reason{
            ErrorCode::CardTimeout, QStringLiteral("the card still owes an earlier answer"), {}};
        unlocked.emplace_back([queued, reason] { queued->job.fail(reason); });
        return;
    }
    start(queued, place);
    next = std::min(next, current->act->deadline());
}

void CardWorker::Core::start(std::shared_ptr<Queued> queued, const CardPlace &place)
{
    auto act = std::make_shared<CardAct>(limits, [weak = weak_from_this()] {
        if (const auto core = weak.lock()) {
            core->wake();
        }
    });
    current.emplace(Current{queued, act, place.insertion, std::nullopt, {}});
    current->thread = std::thread([core = shared_from_this(), queued, act, place] {
        try {
            perform(queued->job, place, *act);
        } catch (const std::exception &exception) {
            queued->job.fail({ErrorCode::Internal, QString::fromUtf8(exception.what()), {}});
        }
        bool wasLeftBehind = false;
        {
            const std::lock_guard lock(core->mutex);
            act->finish(); // under the guard's lock: it joins this thread or has left it behind, nothing
                           // between
            wasLeftBehind = !core->current || core->current->act != act;
            if (wasLeftBehind) {
                core->stuck.remove(place.insertion);
            }
        }
        core->wake();
        if (wasLeftBehind && queued->job.lateEnd) {
            queued->job.lateEnd();
        }
    });
}

} // namespace madoguchi
