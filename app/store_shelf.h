#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "vault/archive.h"
#include "vault/key_slots.h"

#include <QStringList>

#include <vector>

namespace madoguchi
{

class Certificate;

/// A store of this PC that another card opens, by its folder's name, and what else would open it.
struct OtherStore
{
    QString name;
    QList<SlotInfo> keySlots;
};

/// What may open one of them.
struct StoreKey
{
    QString store;
    KeySlot slot;
};

/// The stores of this PC, one folder for each person, named by the fingerprint of their card's key. Whose
/// they are can not be read from them without a key.
class StoreShelf
{
public:
    StoreShelf(QString folder, const Clock &clock);

    const QString &folder() const { return m_folder; }
    /// The folder of this card's store; there may be none in it yet.
    QString folderFor(const Certificate &card) const;
    /// The name of this card's key slot.
    static QString slotFor(const Certificate &card);

    /// Filings saved here and not submitted, of everybody: a count tells nothing personal. Without the stores
    /// whose owners know that they open no more.
    int waiting() const;
    int waitingIn(const QString &name) const;                ///< in one store, by its folder's name
    bool opensByCode(const QString &name) const;             ///< that store
    bool opensOtherwise(const QString &name) const;          ///< by something that is no card
    QList<OtherStore> others(const Certificate &card) const; ///< those of other cards

    /// The first store that one of `keys` opens becomes this card's: for who has a new card. `cardKey`: what
    /// opens this card's slot. No store may be open. The slots of the cards before end; a store that this
    /// card had so far is set aside, not deleted. After a power cut in between the key still opens it, or
    /// folderFor() finds it. Errors: StorageLocked where none fits; those of the vault.
    Outcome takeOver(const std::vector<StoreKey> &keys, const Certificate &card, const Secret &cardKey) const;
    /// An exported store (Vault::exportTo) comes here, not yet among the stores. Takes a second; any thread
    /// may call it. Errors: those of Vault::importFrom.
    Result<ArchiveFacts> receive(const QString &file, const Secret &passphrase, const Certificate &card,
                                 const Secret &cardKey) const;
    /// What was received becomes this card's, as with takeOver(). No store may be open.
    Outcome placeReceived(const Certificate &card) const;
    void dropReceived(const Certificate &card) const;
    /// This card's store and its traces end, see Vault::erase.
    Outcome erase(const Certificate &card) const;

private:
    Outcome takePlace(const QString &folder, const Certificate &card) const;
    QStringList names() const;
    QString arrivingFor(const Certificate &card) const;
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    const QString m_folder;
    const Clock &m_clock;
};

} // namespace madoguchi
