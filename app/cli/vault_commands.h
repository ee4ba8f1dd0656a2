#pragma once

#include "app/citizen_session.h"
#include "app/cli/console.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// What opens the store of the person who is signed in, and where the store goes: slots, recovery-code,
/// add-passphrase, add-keyring, remove-slot, rotate, take-over, export, import, erase.
QCoro::Task<ExitCode> runVaultCommand(CitizenSession &session, Console console, QStringList words);

} // namespace madoguchi
