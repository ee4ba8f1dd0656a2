#pragma once

#include "app/cli/console.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// `readers`: every reader; fails with the card's exit code when there is none.
QCoro::Task<ExitCode> showReaders(CardTerminal &terminal, Console console);
/// `card status`: certificates and tries left, without a PIN.
QCoro::Task<ExitCode> showCardStatus(CardTerminal &terminal, Console console);
/// `card attributes`: name and address, with the input-support PIN.
QCoro::Task<ExitCode> showAttributes(CardTerminal &terminal, Console console, LastTry lastTry);
/// `card certificate [--signing]`: PEM; the signing certificate asks for its password.
QCoro::Task<ExitCode> showCertificate(CardTerminal &terminal, Console console, bool signing, LastTry lastTry);

/// Waits until the terminal has looked at its readers (at most five seconds).
QCoro::Task<TerminalSnapshot> settled(CardTerminal &terminal);

} // namespace madoguchi
