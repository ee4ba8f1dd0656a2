#pragma once

#include "app/citizen_file.h"
#include "app/citizen_session.h"
#include "app/cli/command.h"

namespace madoguchi
{

/// Who signed in with the card, for as long as a command runs.
struct SignedIn
{
    CitizenSession &session;
    CitizenFile &file;
};

/// Asks for the sign-in PIN, signs in, and does `work` for the person. Exit codes of the PIN, the card, the
/// agency or the store where that fails.
QCoro::Task<ExitCode> whenSignedIn(Invocation &invocation,
                                   QCoro::Task<ExitCode> (*work)(SignedIn &person, Invocation &invocation));

} // namespace madoguchi
