#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "vault/key_slots.h"

#include <QStringList>

namespace madoguchi
{

class Certificate;
class RecoveryCode;

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
    int waitingIn(const QString &name) const;    ///< in one store, by its folder's name
    bool opensByCode(const QString &name) const; ///< that store
    /// Whether a store of another card stands here that a recovery code opens.
    bool hasRecoverable(const Certificate &card) const;

    /// The store that `code` opens becomes this card's: for who has a new card. `cardKey`: what opens this
    /// card's slot. No store may be open. The slots of the cards before end; a store that this card had so
    /// far is set aside, not deleted. After a power cut in between the code still opens it, or folderFor()
    /// finds it. Errors: RecoveryCodeUnknown where it opens none; those of the vault.
    Outcome takeOver(const RecoveryCode &code, const Certificate &card, const Secret &cardKey) const;

private:
    QStringList names() const;
    QString pathOf(const QString &name) const { return m_folder + u'/' + name; }

    const QString m_folder;
    const Clock &m_clock;
};

} // namespace madoguchi
