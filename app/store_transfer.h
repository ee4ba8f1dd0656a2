#pragma once

#include "app/keyring.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "vault/archive.h"

#include <QObject>

namespace madoguchi
{

class CitizenSession;

/// What this PC keeps of the person who is signed in, as an encrypted file for another PC; brought in from
/// such a file; ended. Errors of every call: SignInRequired when nobody is signed in, or another person
/// meanwhile; those of the vault. Lives on the interface's thread; what takes long runs elsewhere.
class StoreTransfer : public QObject
{
    Q_OBJECT
public:
    StoreTransfer(CitizenSession &session, Keyring keyring, const Clock &clock, QObject *parent = nullptr);

    /// Writes the store, as it is at the call, into a new file in `folder` and gives its path. What is on its
    /// way stays with this PC. Takes a second, which can not be cut short. Errors: PassphraseWeak,
    /// PassphraseRepeatDiffers.
    QCoro::Task<Result<QString>> exportTo(QString folder, QString name, Secret typed, Secret repetition);
    /// See CitizenSession::importStore.
    QCoro::Task<Result<ArchiveFacts>> importFrom(QString file, Secret typed);
    /// Ends the session, and with it all that was kept. What the keyring holds for the store ends first.
    QCoro::Task<Outcome> erase();

private:
    CitizenSession &m_session;
    Keyring m_keyring;
    const Clock &m_clock;
};

} // namespace madoguchi
