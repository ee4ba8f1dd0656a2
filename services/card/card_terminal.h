#pragma once

#include "card/my_number_card.h"

#include <QObject>

#include <QFuture>
#include <QPromise>

#include <functional>
#include <stop_token>

namespace madoguchi
{

/// What stands at the reader, as plain values.
struct TerminalSnapshot
{
    enum class State {
        Starting,       ///< not looked yet
        ServiceMissing, ///< PcscMissing
        ServiceRefused, ///< PcscRefused
        NoReader,
        NoCard,
        Silent,   ///< a card that does not answer
        Foreign,  ///< a card that is no My Number Card
        Busy,     ///< held by another program
        Ready,    ///< a My Number Card
    };
    State state = State::Starting;
    QString readerName;   ///< the chosen reader: one that holds a My Number Card is preferred
    QStringList readers;  ///< every reader
    quint64 insertion = 0; ///< grows with each card put in: tells "the same card still" from "taken out and back"

    bool operator==(const TerminalSnapshot &) const = default;
};

/// A reader with its one worker thread. Callers see values, never a handle.
class CardTerminal : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~CardTerminal() override = default;

    virtual TerminalSnapshot snapshot() const = 0;
    virtual void start() = 0; ///< begins to watch; snapshotChanged follows

    /// Runs `work` with the card on the worker thread, inside one PC/SC transaction that ends with a reset of
    /// the card. One at a time, in order. Errors of its own: PcscMissing, NoReader, NoCard, CardForeign, CardBusy,
    /// CardRemoved, CardTimeout, Cancelled. Removal of the card and stop requests end it in under 200 ms.
    template <typename T>
    QFuture<Result<T>> run(std::function<Result<T>(MyNumberCard &)> work, std::stop_token stop = {});

Q_SIGNALS:
    void snapshotChanged(const madoguchi::TerminalSnapshot &snapshot);

protected:
    using Work = std::function<void(Result<MyNumberCard *>)>;
    /// Calls `work` exactly once on the worker thread: with the card inside its transaction, or with the error.
    virtual void post(Work work, std::stop_token stop) = 0;
};

template <typename T>
QFuture<Result<T>> CardTerminal::run(std::function<Result<T>(MyNumberCard &)> work, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    post(
        [promise, work = std::move(work)](Result<MyNumberCard *> card) {
            promise->addResult(card ? work(**card) : Result<T>(failure(std::move(card.error()))));
            promise->finish();
        },
        std::move(stop));
    return promise->future();
}

} // namespace madoguchi
