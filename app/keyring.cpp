#include "app/keyring.h"

#include <QCoroFuture>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <memory>

namespace madoguchi
{
namespace
{

const QString service = QStringLiteral("jp.madoguchi.Madoguchi");

/// How a job of QtKeychain ended; nothing when it did not within the time.
struct Answer
{
    std::optional<QKeychain::Error> error;
    QString detail;
    QByteArray bytes;
};

/// The job deletes itself when it ends, also long after nobody waits for it any more.
QFuture<Answer> started(QKeychain::Job *job, std::chrono::milliseconds patience)
{
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const auto answer = [promise](const Answer &given) {
        if (!promise->future().isFinished()) {
            promise->addResult(given);
            promise->finish();
        }
    };
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *ended) {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended);
        answer({ended->error(), ended->errorString(), reading ? reading->binaryData() : QByteArray()});
    });
    QTimer::singleShot(patience, [answer] { answer({std::nullopt, QStringLiteral("no answer"), {}}); });
    job->start();
    return promise->future();
}

tl::unexpected<Error> refused(const Answer &answer)
{
    if (!answer.error) {
        return failure(ErrorCode::KeyringLocked, answer.detail);
    }
    switch (*answer.error) {
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::KeyringChanged, answer.detail);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(ErrorCode::KeyringMissing, answer.detail);
    default:
        return failure(ErrorCode::KeyringLocked, answer.detail);
    }
}

bool isGood(const Answer &answer) { return answer.error == QKeychain::NoError; }

QFuture<QStringList> names(const QDBusConnection &bus, const QString &method)
{
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    const QString daemon = QStringLiteral("org.freedesktop.DBus");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(
        QDBusMessage::createMethodCall(daemon, QStringLiteral("/org/freedesktop/DBus"), daemon, method)));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        promise->addResult(reply.isValid() ? reply.value() : QStringList());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

/// Whether the Secret Service's default collection is locked; false where that can not be known.
QFuture<bool> isLocked(const QDBusConnection &bus)
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, promise] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        promise->addResult(reply.isValid() && reply.value().variant().toBool());
        promise->finish();
        watcher->deleteLater();
    });
    return promise->future();
}

} // namespace

Keyring::Keyring(QDBusConnection bus, std::chrono::milliseconds patience)
    : m_bus(std::move(bus))
    , m_patience(patience)
{
}

QCoro::Task<bool> Keyring::isThere() const
{
    if (!m_bus.isConnected()) {
        co_return false;
    }
    auto running = names(m_bus, QStringLiteral("ListNames"));
    auto startable = names(m_bus, QStringLiteral("ListActivatableNames"));
    const QStringList known = co_await running;
    const QStringList other = co_await startable;
    const QStringList keyrings{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                               QStringLiteral("org.kde.kwalletd6")};
    co_return std::any_of(keyrings.begin(), keyrings.end(), [&](const QString &keyring) {
        return known.contains(keyring) || other.contains(keyring);
    });
}

QCoro::Task<Result<Secret>> Keyring::read(QString name) const
{
    const auto patience = m_patience;
    const QDBusConnection bus = m_bus;
    if (!co_await isThere()) {
        co_return failure(ErrorCode::KeyringMissing);
    }
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    auto reading = started(job, patience);
    Answer answer = co_await reading;
    if (!isGood(answer)) {
        // libsecret finds nothing in a keyring that stays locked.
        auto asking = isLocked(bus);
        const bool locked = co_await asking;
        co_return locked ? failure(ErrorCode::KeyringLocked, answer.detail) : refused(answer);
    }
    Secret key(answer.bytes);
    wipe(answer.bytes);
    if (key.isEmpty()) {
        co_return failure(ErrorCode::KeyringChanged, QStringLiteral("an empty entry"));
    }
    co_return key;
}

QCoro::Task<Outcome> Keyring::write(QString name, Secret key) const
{
    const auto patience = m_patience;
    const Keyring again(*this);
    if (!co_await isThere()) {
        co_return failure(ErrorCode::KeyringMissing);
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(key.view().toByteArray());
    auto writing = started(job, patience);
    const Answer answer = co_await writing;
    if (!isGood(answer)) {
        co_return refused(answer);
    }
    const Result<Secret> kept = co_await again.read(name);
    if (!kept) {
        co_return failure(kept.error());
    }
    co_return kept->view() == key.view() ? Outcome() : failure(ErrorCode::KeyringChanged);
}

QCoro::Task<Outcome> Keyring::remove(QString name) const
{
    const auto patience = m_patience;
    if (!co_await isThere()) {
        co_return failure(ErrorCode::KeyringMissing);
    }
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(name);
    auto removing = started(job, patience);
    const Answer answer = co_await removing;
    co_return isGood(answer) || answer.error == QKeychain::EntryNotFound ? Outcome() : refused(answer);
}

} // namespace madoguchi
