#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDBusConnection>
#include <qcoro/qcorotask.h>

#include <chrono>

namespace madoguchi
{

/// The keyring of the person's desktop session, by QtKeychain: the Secret Service (GNOME, KeePassXC, KDE) or
/// KWallet. It keeps small keys by name; whoever is signed in to the desktop as this user can have them,
/// without a card. The keyring may ask for its own password; a question that nobody answers within `patience`
/// is a refusal. Errors: KeyringMissing, KeyringLocked, KeyringChanged where there is nothing under this
/// name. Lives on the interface's thread.
class Keyring
{
public:
    explicit Keyring(QDBusConnection bus, std::chrono::milliseconds patience = std::chrono::minutes(2));

    /// Whether this session has one; says nothing of whether it will open.
    QCoro::Task<bool> isThere() const;
    QCoro::Task<Result<Secret>> read(QString name) const;
    /// Kept when it answers: it was read back.
    QCoro::Task<Outcome> write(QString name, Secret key) const;
    QCoro::Task<Outcome> remove(QString name) const;

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_patience;
};

} // namespace madoguchi
