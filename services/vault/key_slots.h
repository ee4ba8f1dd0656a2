#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>

namespace madoguchi
{

class Database;

/// What stands behind a slot: tells the person what will open the store.
enum class SlotKind { Card, Passphrase, Keyring, Recovery };

/// "card", "passphrase", "keyring", "recovery": as the store and scripts have it.
QString slotKindName(SlotKind kind);

/// One way to open the store. `slotKey` is made elsewhere and has 32 bytes or more: from a card's signature,
/// a stretched passphrase, the system's keyring, a printed code.
struct KeySlot
{
    QString id; ///< plain text in the store: nothing personal
    SlotKind kind = SlotKind::Card;
    Secret slotKey;
    QByteArray salt = {}; ///< public; of a passphrase: what it was stretched with
};

struct SlotInfo
{
    QString id;
    SlotKind kind = SlotKind::Card;
    QByteArray salt = {}; ///< of a passphrase; else empty
};

/// The table of slots: each row wraps the same random keys of the store under another slot key (AES-256-GCM;
/// the store's id, the slot's id and kind are authenticated with it).
class KeySlots
{
public:
    KeySlots(Database &database, QString profile);

    Result<QList<SlotInfo>> list() const;
    /// Adds a slot or replaces the one with this id.
    Outcome put(const KeySlot &slot, const Secret &keys);
    /// Errors: StorageLocked when there is no such slot or the key does not fit.
    Result<Secret> unwrap(const QString &id, const Secret &slotKey) const;
    /// Errors: NotFound; StorageLocked for the last slot, without which nobody could open the store again.
    Outcome remove(const QString &id);

private:
    QByteArray associated(const QString &id, const QString &kind) const;
    Database &m_database;
    QString m_profile;
};

} // namespace madoguchi
