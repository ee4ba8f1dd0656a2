#include "app/store_transfer.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "app/saved_file.h"
#include "app/store_keys.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

namespace madoguchi
{

StoreTransfer::StoreTransfer(CitizenSession &session, Keyring keyring, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keyring(std::move(keyring))
    , m_clock(clock)
{
}

QCoro::Task<Result<QString>> StoreTransfer::exportTo(QString folder, QString name, Secret typed,
                                                     Secret repetition)
{
    if (const Outcome fit = checkNewPassphrase(typed, repetition); !fit) {
        co_return failure(fit.error());
    }
    if (!m_session.store()) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Result<QString> path = newCopyPath(folder, name, QStringLiteral("madoguchi"));
    if (!path) {
        co_return failure(path.error());
    }
    auto copy = m_session.store()->copyOf(m_clock.now());
    if (!copy) {
        co_return failure(copy.error());
    }
    auto writing = QtConcurrent::run(
        [copy = *std::move(copy), file = *path, phrase = std::make_shared<const Secret>(std::move(typed))] {
            return copy->writeTo(file, *phrase);
        });
    const Outcome written = co_await writing;
    co_return written ? path : Result<QString>(failure(written.error()));
}

QCoro::Task<Result<ArchiveFacts>> StoreTransfer::importFrom(QString file, Secret typed)
{
    return m_session.importStore(std::move(file), std::move(typed));
}

QCoro::Task<Outcome> StoreTransfer::erase()
{
    const QPointer<StoreTransfer> self(this);
    const quint64 opening = m_session.opening();
    StoreKeys keys(m_session, m_keyring);
    co_await keys.forgetKeyring();
    if (!self || !m_session.store() || m_session.opening() != opening) {
        co_return failure(ErrorCode::SignInRequired);
    }
    co_return m_session.eraseStore();
}

} // namespace madoguchi
