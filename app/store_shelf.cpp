#include "app/store_shelf.h"

#include "app/card_traces.h"
#include "crypto/certificate.h"
#include "outbox/submission_store.h"
#include "vault/recovery_code.h"
#include "vault/vault.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Half of the fingerprint: enough to tell cards apart, and shorter paths.
QString nameOf(const Certificate &card)
{
    return QString::fromLatin1(card.publicKeyFingerprint().toHex().first(32));
}

bool hasSlot(const QString &folder, const QString &id)
{
    const auto keySlots = Vault::slotsIn(folder);
    return keySlots && std::any_of(keySlots->begin(), keySlots->end(),
                                   [&id](const SlotInfo &slot) { return slot.id == id; });
}

/// The new card's slot in, those of the cards before out.
Outcome giveTo(Vault &vault, const QString &slotId, const Secret &cardKey)
{
    auto transaction = vault.transaction();
    if (!transaction) {
        return failure(transaction.error());
    }
    if (auto added = vault.addSlot({slotId, SlotKind::Card, cardKey.clone()}); !added) {
        return added;
    }
    const auto keySlots = vault.keySlots();
    if (!keySlots) {
        return failure(keySlots.error());
    }
    for (const SlotInfo &slot : *keySlots) {
        if (slot.kind == SlotKind::Card && slot.id != slotId) {
            if (auto removed = vault.removeSlot(slot.id); !removed) {
                return removed;
            }
        }
    }
    return transaction->commit();
}

/// What is on its way may go out from the other PC at any time: not from here as well, before the person
/// says so.
Outcome holdMoved(const QString &folder, const QString &slotId, const Secret &cardKey, const Clock &clock)
{
    const auto vault = Vault::open(folder, slotId, cardKey);
    if (!vault) {
        return failure(vault.error());
    }
    const auto outbox = SubmissionStore::open(**vault, clock);
    return outbox ? (*outbox)->holdMoved() : failure(outbox.error());
}

} // namespace

StoreShelf::StoreShelf(QString folder, const Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{
}

QString StoreShelf::slotFor(const Certificate &card) { return QStringLiteral("card-") + nameOf(card); }

/// What was set aside begins with a dot and is not among them.
QStringList StoreShelf::names() const
{
    return QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString StoreShelf::folderFor(const Certificate &card) const
{
    QString own = pathOf(nameOf(card));
    if (Vault::exists(own)) {
        return own;
    }
    // Taken over, and stopped before it had its new name.
    const QStringList folders = names();
    const auto found = std::find_if(folders.begin(), folders.end(), [&](const QString &name) {
        return hasSlot(pathOf(name), slotFor(card));
    });
    if (found != folders.end() && QDir().rename(pathOf(*found), own)) {
        return own;
    }
    return found != folders.end() ? pathOf(*found) : own;
}

int StoreShelf::waiting() const
{
    int count = 0;
    const CardTraces traces(m_folder);
    const QStringList folders = names();
    for (const QString &name : folders) {
        count += traces.isRetired(name) ? 0 : waitingIn(name);
    }
    return count;
}

int StoreShelf::waitingIn(const QString &name) const
{
    return int(SubmissionStore::countWaiting(pathOf(name)).value_or(0));
}

bool StoreShelf::opensByCode(const QString &name) const
{
    return hasSlot(pathOf(name), RecoveryCode::slotId());
}

bool StoreShelf::opensOtherwise(const QString &name) const
{
    const auto keySlots = Vault::slotsIn(pathOf(name));
    return keySlots && std::any_of(keySlots->begin(), keySlots->end(),
                                   [](const SlotInfo &slot) { return slot.kind != SlotKind::Card; });
}

QList<OtherStore> StoreShelf::others(const Certificate &card) const
{
    QList<OtherStore> found;
    const QStringList folders = names();
    for (const QString &name : folders) {
        if (name != nameOf(card)) {
            found << OtherStore{name, Vault::slotsIn(pathOf(name)).value_or(QList<SlotInfo>())};
        }
    }
    return found;
}

/// What stands in `folder` becomes this card's store; what was in its place is set aside.
Outcome StoreShelf::takePlace(const QString &folder, const Certificate &card) const
{
    const QString own = pathOf(nameOf(card));
    const QString aside =
        pathOf(QStringLiteral(".set-aside-%1-%2")
                   .arg(nameOf(card), m_clock.now().toUTC().toString(QStringLiteral("yyyyMMddThhmmsszzz"))));
    if ((QDir(own).exists() && !QDir().rename(own, aside)) || !QDir().rename(folder, own)) {
        return failure(ErrorCode::StorageFailed, QStringLiteral("the folder could not be renamed"));
    }
    // The former card's: this card's are made at the next look.
    CardTraces(m_folder).forget(nameOf(card));
    return {};
}

Outcome StoreShelf::takeOver(const std::vector<StoreKey> &keys, const Certificate &card,
                             const Secret &cardKey) const
{
    for (const StoreKey &key : keys) {
        const QString found = pathOf(key.store);
        {
            auto vault = Vault::open(found, key.slot.id, key.slot.slotKey);
            if (!vault && vault.error().code == ErrorCode::StorageLocked) {
                continue; // another person's
            }
            if (!vault) {
                return failure(vault.error());
            }
            if (auto given = giveTo(**vault, slotFor(card), cardKey); !given) {
                return given;
            }
        }
        return takePlace(found, card);
    }
    return failure(ErrorCode::StorageLocked, QStringLiteral("opens no store of this PC"));
}

/// Begins with a dot: not among the stores before it is whole.
QString StoreShelf::arrivingFor(const Certificate &card) const
{
    return pathOf(QStringLiteral(".arriving-") + nameOf(card));
}

Result<ArchiveFacts> StoreShelf::receive(const QString &file, const Secret &passphrase,
                                         const Certificate &card, const Secret &cardKey) const
{
    dropReceived(card);
    const QString arriving = arrivingFor(card);
    auto facts =
        Vault::importFrom(file, passphrase, arriving, {slotFor(card), SlotKind::Card, cardKey.clone()});
    if (!facts) {
        return facts;
    }
    if (auto held = holdMoved(arriving, slotFor(card), cardKey, m_clock); !held) {
        dropReceived(card);
        return failure(held.error());
    }
    return facts;
}

Outcome StoreShelf::placeReceived(const Certificate &card) const
{
    return takePlace(arrivingFor(card), card);
}

void StoreShelf::dropReceived(const Certificate &card) const { QDir(arrivingFor(card)).removeRecursively(); }

Outcome StoreShelf::erase(const Certificate &card) const
{
    const QString folder = folderFor(card);
    Outcome erased = Vault::erase(folder);
    if (erased) {
        CardTraces(m_folder).forget(QFileInfo(folder).fileName());
    }
    return erased;
}

} // namespace madoguchi
