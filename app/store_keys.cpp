#include "app/store_keys.h"

#include "app/citizen_session.h"
#include "app/person_store.h"
#include "crypto/random.h"
#include "vault/passphrase.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace madoguchi
{
namespace
{

constexpr qsizetype keyLength = 32;

/// A name of its own for each key: the former entry stays until the store no longer needs it.
QString newKeyringSlot() { return QStringLiteral("keyring-") + QString::fromLatin1(randomBytes(8).toHex()); }

} // namespace

Outcome checkNewPassphrase(const Secret &typed, const Secret &repeated)
{
    const Passphrase passphrase(typed);
    const Passphrase repetition(repeated);
    const auto strength = passphrase.strength();
    if (strength != Passphrase::Strength::Good) {
        const QString reason =
            strength == Passphrase::Strength::Short ? QStringLiteral("short") : QStringLiteral("guessable");
        return failure(ErrorCode::PassphraseWeak, {}, {{QStringLiteral("reason"), reason}});
    }
    return passphrase == repetition ? Outcome() : failure(ErrorCode::PassphraseRepeatDiffers);
}

namespace
{

QStringList slotsOfKind(const QList<SlotInfo> &keySlots, SlotKind kind)
{
    QStringList ids;
    for (const SlotInfo &slot : keySlots) {
        if (slot.kind == kind) {
            ids << slot.id;
        }
    }
    return ids;
}

} // namespace

StoreKeys::StoreKeys(CitizenSession &session, Keyring keyring, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keyring(std::move(keyring))
{
}

QStringList StoreKeys::keyringSlots() const
{
    return slotsOfKind(m_session.keySlots().value_or(QList<SlotInfo>()), SlotKind::Keyring);
}

/// Whoever waited asks whether it is still the same person's store.
bool StoreKeys::isSameAs(quint64 opening) const
{
    return m_session.store() && m_session.opening() == opening;
}

QCoro::Task<Outcome> StoreKeys::keepPassphrase(Secret typed, Secret repetition)
{
    if (const Outcome fit = checkNewPassphrase(typed, repetition); !fit) {
        co_return failure(fit.error());
    }
    const auto passphrase = std::make_shared<const Passphrase>(typed);
    const quint64 opening = m_session.opening();
    const QPointer<StoreKeys> self(this);
    auto stretching =
        QtConcurrent::run([passphrase] { return std::make_shared<Result<KeySlot>>(passphrase->newSlot()); });
    const std::shared_ptr<Result<KeySlot>> slot = co_await stretching;
    if (!self || !isSameAs(opening)) {
        co_return failure(ErrorCode::SignInRequired);
    }
    if (!*slot) {
        co_return failure(slot->error());
    }
    const Outcome added = m_session.store()->addSlot(**slot);
    Q_EMIT m_session.factsChanged();
    co_return added;
}

QCoro::Task<Outcome> StoreKeys::keepKeyring()
{
    const quint64 opening = m_session.opening();
    const QPointer<StoreKeys> self(this);
    const Keyring keyring = m_keyring;
    KeySlot slot{newKeyringSlot(), SlotKind::Keyring, randomSecret(keyLength)};
    // The keyring first: a slot whose key is nowhere would be a way that does not exist.
    const Outcome written = co_await keyring.write(slot.id, slot.slotKey.clone());
    if (!written) {
        co_return failure(written.error());
    }
    if (!self || !isSameAs(opening)) {
        co_await keyring.remove(slot.id);
        co_return failure(ErrorCode::SignInRequired);
    }
    const QStringList former = keyringSlots();
    const Outcome added = m_session.store()->addSlot(slot);
    if (!added) {
        co_await keyring.remove(slot.id);
        co_return failure(added.error());
    }
    for (const QString &id : former) {
        if (const Outcome removed = m_session.store()->removeSlot(id); !removed) {
            qWarning("A former slot of the keyring stays: %s", qPrintable(removed.error().detail));
        }
    }
    Q_EMIT m_session.factsChanged();
    for (const QString &id : former) {
        co_await keyring.remove(id);
    }
    co_return Outcome();
}

QCoro::Task<Outcome> StoreKeys::remove(SlotKind kind)
{
    const auto keySlots = m_session.keySlots();
    if (!keySlots) {
        co_return failure(keySlots.error());
    }
    const QStringList ids = slotsOfKind(*keySlots, kind);
    if (ids.isEmpty()) {
        co_return failure(ErrorCode::NotFound);
    }
    for (const QString &id : ids) {
        if (const Outcome removed = m_session.store()->removeSlot(id); !removed) {
            co_return failure(removed.error());
        }
    }
    Q_EMIT m_session.factsChanged();
    if (kind == SlotKind::Keyring) {
        const Keyring keyring = m_keyring;
        for (const QString &id : ids) {
            co_await keyring.remove(id);
        }
    }
    co_return Outcome();
}

QCoro::Task<Outcome> StoreKeys::renew()
{
    const quint64 opening = m_session.opening();
    const QPointer<StoreKeys> self(this);
    const Keyring keyring = m_keyring;
    const QStringList former = keyringSlots();
    std::vector<KeySlot> others;
    if (!former.isEmpty()) {
        KeySlot slot{newKeyringSlot(), SlotKind::Keyring, randomSecret(keyLength)};
        // A keyring that can not be written to ends as a way in: new keys must not wait for it.
        if (const Outcome written = co_await keyring.write(slot.id, slot.slotKey.clone())) {
            others.push_back(std::move(slot));
        }
    }
    if (!self || !isSameAs(opening)) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const QString unused = others.empty() ? QString() : others.front().id;
    const Outcome renewed = m_session.renewKeys(std::move(others));
    if (!renewed) {
        if (!unused.isEmpty()) {
            co_await keyring.remove(unused);
        }
        co_return failure(renewed.error());
    }
    for (const QString &id : former) {
        co_await keyring.remove(id);
    }
    co_return Outcome();
}

bool StoreKeys::canTakeOverByPassphrase() const
{
    const QList<OtherStore> others = m_session.otherStores();
    return std::any_of(others.begin(), others.end(), [](const OtherStore &other) {
        return !slotsOfKind(other.keySlots, SlotKind::Passphrase).isEmpty();
    });
}

bool StoreKeys::canTakeOverByKeyring() const
{
    const QList<OtherStore> others = m_session.otherStores();
    return std::any_of(others.begin(), others.end(), [this](const OtherStore &other) {
        return other.name == m_session.store()->formerStore() &&
               !slotsOfKind(other.keySlots, SlotKind::Keyring).isEmpty();
    });
}

QCoro::Task<Outcome> StoreKeys::takeOverByPassphrase(Secret typed)
{
    const quint64 opening = m_session.opening();
    const QPointer<StoreKeys> self(this);
    const QList<OtherStore> others = m_session.otherStores();
    const auto passphrase = std::make_shared<const Passphrase>(typed);
    auto stretching = QtConcurrent::run([others, passphrase] {
        auto keys = std::make_shared<std::vector<StoreKey>>();
        for (const OtherStore &other : others) {
            for (const SlotInfo &slot : other.keySlots) {
                if (slot.kind != SlotKind::Passphrase) {
                    continue;
                }
                if (auto key = passphrase->stretched(slot.salt)) {
                    keys->push_back({other.name, {slot.id, slot.kind, std::move(*key)}});
                }
            }
        }
        return keys;
    });
    const std::shared_ptr<std::vector<StoreKey>> keys = co_await stretching;
    if (!self || !isSameAs(opening)) {
        co_return failure(ErrorCode::SignInRequired);
    }
    const Outcome taken = m_session.takeOver(*keys);
    if (!taken && taken.error().code == ErrorCode::StorageLocked) {
        co_return failure(ErrorCode::PassphraseWrong);
    }
    co_return taken;
}

QCoro::Task<Outcome> StoreKeys::takeOverByKeyring()
{
    const quint64 opening = m_session.opening();
    const QPointer<StoreKeys> self(this);
    const QList<OtherStore> others = m_session.otherStores();
    const QString own = m_session.store() ? m_session.store()->formerStore() : QString();
    QString slot;
    for (const OtherStore &other : others) {
        if (other.name == own) {
            slot = slotsOfKind(other.keySlots, SlotKind::Keyring).value(0);
        }
    }
    if (slot.isEmpty()) {
        co_return failure(ErrorCode::KeyringChanged, QStringLiteral("no slot of a keyring"));
    }
    const Keyring keyring = m_keyring;
    const Result<Secret> key = co_await keyring.read(slot);
    if (!key) {
        co_return failure(key.error());
    }
    if (!self || !isSameAs(opening)) {
        co_return failure(ErrorCode::SignInRequired);
    }
    std::vector<StoreKey> keys;
    keys.push_back({own, {slot, SlotKind::Keyring, key->clone()}});
    const Outcome taken = m_session.takeOver(keys);
    if (!taken &&
        (taken.error().code == ErrorCode::StorageLocked || taken.error().code == ErrorCode::CryptoFailed)) {
        co_return failure(ErrorCode::KeyringChanged, QStringLiteral("another key"));
    }
    co_return taken;
}

QCoro::Task<void> StoreKeys::forgetKeyring()
{
    const Keyring keyring = m_keyring;
    const QStringList ids = keyringSlots();
    for (const QString &id : ids) {
        co_await keyring.remove(id);
    }
}

} // namespace madoguchi
