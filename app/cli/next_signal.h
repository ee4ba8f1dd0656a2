#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <memory>

namespace madoguchi
{

/// True when `signal` comes, false when it did not within `patience`. Not qCoro(sender, signal): QCoro 0.7
/// has signals delivered queued, and a second one that is on its way when the first arrives resumes a
/// coroutine that is gone.
template<typename Sender, typename Signal>
QFuture<bool> nextSignal(Sender &sender, Signal signal, std::chrono::milliseconds patience)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    auto *watch = new QObject;
    const auto end = [promise, watch](bool came) {
        if (!promise->future().isFinished()) {
            promise->addResult(came);
            promise->finish();
            watch->deleteLater();
        }
    };
    QObject::connect(&sender, signal, watch, [end] { end(true); });
    QTimer::singleShot(patience, watch, [end] { end(false); });
    return promise->future();
}

} // namespace madoguchi
