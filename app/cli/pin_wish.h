#pragma once

#include "app/card_acts.h"
#include "app/cli/console.h"

namespace madoguchi
{

/// How a command gets its PIN: `--use-last-try` and `--pin-pad`.
struct PinWish
{
    LastTry lastTry = LastTry::Refuse;
    bool atReader = false; ///< typed on the reader's own keys; for PINs of digits alone
};

/// Reads the PIN, or says that it is to be typed on the reader. Errors: PinForm, and what
/// Console::askSecret() gives.
Result<PinSource> askPin(const Console &console, PinKind kind, const PinWish &wish);

} // namespace madoguchi
