#pragma once

#include "app/keyring.h"
#include "base/result.h"
#include "base/secret.h"
#include "vault/key_slots.h"

#include <QObject>

namespace madoguchi
{

class CitizenSession;
class PersonStore;

/// Whether a passphrase that was typed twice may be used. Errors: PassphraseWeak, PassphraseRepeatDiffers.
Outcome checkNewPassphrase(const Secret &typed, const Secret &repeated);

/// The ways in which the store of the person who is signed in opens besides their card: a passphrase, this
/// PC's keyring, the code on paper. Each is asked for by the person; none is made by itself: who shares a
/// desktop session with others (a family, a couple that parts) may not want what is kept to open without the
/// card. Whatever opens the store, it is shown only to who signed in with a card of their own. Errors of
/// every call: SignInRequired when nobody is signed in, or another person meanwhile; those of the vault.
/// Lives on the interface's thread; stretching runs elsewhere.
class StoreKeys : public QObject
{
    Q_OBJECT
public:
    StoreKeys(CitizenSession &session, Keyring keyring, QObject *parent = nullptr);

    QCoro::Task<bool> hasKeyring() const { return m_keyring.isThere(); }

    /// From now on this passphrase opens the store too, and no longer the one before. Takes half a second,
    /// which can not be cut short. Errors: PassphraseWeak, PassphraseRepeatDiffers.
    QCoro::Task<Outcome> keepPassphrase(Secret typed, Secret repetition);
    /// From now on the keyring opens it, with a new key. Errors: those of Keyring.
    QCoro::Task<Outcome> keepKeyring();
    /// Ends this way. Errors: StorageLocked for the last one; NotFound.
    QCoro::Task<Outcome> remove(SlotKind kind);
    /// New keys for the store, see Vault::rotate. The card goes on, and the keyring where it can be written
    /// to; a passphrase and a code on paper end, and are made anew.
    QCoro::Task<Outcome> renew();

    /// Whether something that another card kept here opens by a passphrase; by the keyring only what is known
    /// to be this person's own, for the keyring itself asks nobody who they are.
    bool canTakeOverByPassphrase() const;
    bool canTakeOverByKeyring() const;
    /// As CitizenSession::takeOver. Errors: PassphraseWrong.
    QCoro::Task<Outcome> takeOverByPassphrase(Secret typed);
    /// Errors: those of Keyring.
    QCoro::Task<Outcome> takeOverByKeyring();

    /// What the keyring holds for this store is forgotten: before the store is erased.
    QCoro::Task<void> forgetKeyring();

private:
    QStringList keyringSlots() const;
    bool isSameAs(quint64 opening) const;

    CitizenSession &m_session;
    Keyring m_keyring;
};

} // namespace madoguchi
