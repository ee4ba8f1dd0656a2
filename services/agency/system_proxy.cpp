#include "agency/system_proxy.h"

#include <QCoroSignal>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QtConcurrentRun>

#include <memory>

namespace madoguchi
{
namespace
{
using Proxies = QList<QNetworkProxy>;
using Watcher = QFutureWatcher<Proxies>;

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

bool isThisComputer(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}
} // namespace

QCoro::Task<QNetworkProxy> systemProxyFor(QUrl url, std::chrono::milliseconds patience)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (isThisComputer(url.host())) {
        co_return none;
    }
    // Later: it is the sender of the signal that ends the wait.
    const std::unique_ptr<Watcher, DeleteLater> watcher(new Watcher);
    watcher->setFuture(
        QtConcurrent::run(&QNetworkProxyFactory::systemProxyForQuery, QNetworkProxyQuery(url)));
    if (!watcher->isFinished()) {
        co_await qCoro(watcher.get(), &Watcher::finished, patience);
    }
    if (!watcher->isFinished()) {
        co_return none;
    }
    const Proxies proxies = watcher->result();
    co_return proxies.isEmpty() ? none : proxies.first();
}

} // namespace madoguchi
