#pragma once

#include "app/citizen_session.h"
#include "app/cli/console.h"

namespace madoguchi
{

/// What opens the store of the person who is signed in.
ExitCode listSlots(const CitizenSession &session, Console console);
/// Makes a recovery code and shows it; it holds once its last group was typed again.
ExitCode makeRecoveryCode(CitizenSession &session, Console console);
/// Asks for the code and takes over what another card kept here.
ExitCode takeOverStore(CitizenSession &session, Console console);

} // namespace madoguchi
