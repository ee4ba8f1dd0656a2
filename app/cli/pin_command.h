#pragma once

#include "app/cli/console.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// `card change-pin`: tells the tries, asks for the old PIN, the new one and the new one again, and changes
/// it. With tries at 0, or at 1 without consent, nothing is asked for.
QCoro::Task<ExitCode> changePin(CardTerminal &terminal, Console console, PinKind kind, LastTry lastTry);

} // namespace madoguchi
