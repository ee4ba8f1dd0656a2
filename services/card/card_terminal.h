#pragma once

#include "card/card_worker.h"
#include "card/my_number_card.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <atomic>
#include <functional>
#include <stop_token>

namespace madoguchi
{

/// What stands at the reader, as plain values.
struct TerminalSnapshot
{
    enum class State {
        Starting,       ///< not looked yet, or a card just put in is being recognised
        ServiceMissing, ///< PcscMissing
        ServiceRefused, ///< PcscRefused
        NoReader,
        NoCard,
        Silent,  ///< a card that does not answer
        Foreign, ///< a card that is no My Number Card
        Busy,    ///< held by another program
        Ready,   ///< a My Number Card
    };
    State state = State::Starting;
    QString readerName;  ///< the reader that is used: choose()'s, else one that holds a My Number Card
    QStringList readers; ///< every reader
    quint64 insertion =
        0; ///< grows with each card put in: tells "the same card still" from "taken out and back"
    QList<State> states = {}; ///< what stands at each of the readers, in the same order
    bool isChosen = false;    ///< `readerName` is the person's choice

    bool operator==(const TerminalSnapshot &) const = default;
};

/// The one answer of a run(): the work's or the guard's, whichever comes first. Never left open.
template<typename T>
class PendingRun
{
public:
    PendingRun() { m_promise.start(); }
    ~PendingRun() { settle(failure(ErrorCode::Internal, QStringLiteral("the job was dropped"))); }
    PendingRun(const PendingRun &) = delete;
    PendingRun &operator=(const PendingRun &) = delete;

    QFuture<Result<T>> future() const { return m_promise.future(); }
    void settle(Result<T> result)
    {
        if (!m_isSettled.exchange(true)) {
            m_promise.addResult(std::move(result));
            m_promise.finish();
        }
    }

private:
    QPromise<Result<T>> m_promise;
    std::atomic_bool m_isSettled = false;
};

/// A reader with its one worker. Callers see values, never a handle.
class CardTerminal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~CardTerminal() override = default;

    virtual TerminalSnapshot snapshot() const = 0; ///< the newest; from any thread
    virtual void start() = 0;                      ///< begins to watch; snapshotChanged follows

    /// Uses this reader alone, whatever is in it, for as long as it is connected; an empty name prefers a
    /// reader that holds a My Number Card. Work under way ends where it began.
    virtual void choose(const QString &readerName) = 0;

    /// Runs `work` with the card off this thread, inside one PC/SC transaction that ends with a reset of the
    /// card. One at a time, in order; while a card is still being recognised, jobs wait for that. Errors of
    /// its own: PcscMissing, PcscRefused, NoReader, NoCard, CardSilent, CardForeign, CardBusy, CardRemoved,
    /// CardTimeout, Cancelled. Removal of the card and stop requests end it in under 200 ms, and no command
    /// may take longer than the limit.
    ///
    /// `work` owns what it touches (capture by value or shared pointer): a call stuck in the reader can not
    /// be interrupted, so the future may finish while `work` is still in it; it then gets errors only.
    template<typename T>
    QFuture<Result<T>> run(std::function<Result<T>(MyNumberCard &)> work, std::stop_token stop = {})
    {
        auto settlement = std::make_shared<PendingRun<T>>();
        CardJob job;
        job.work = [settlement, work = std::move(work)](MyNumberCard &card) {
            settlement->settle(work(card));
        };
        job.fail = [settlement](Error error) { settlement->settle(failure(std::move(error))); };
        job.stop = std::move(stop);
        post(std::move(job));
        return settlement->future();
    }

Q_SIGNALS:
    void snapshotChanged(const madoguchi::TerminalSnapshot &snapshot); ///< emitted in this object's thread

protected:
    /// Takes a job: calls its `work` once with the card inside its transaction, or `fail`, or both.
    virtual void post(CardJob job) = 0;
};

} // namespace madoguchi
