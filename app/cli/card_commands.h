#pragma once

#include "app/cli/pin_wish.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

namespace madoguchi
{

/// `readers`: every reader; fails with the card's exit code when there is none.
QCoro::Task<ExitCode> showReaders(CardTerminal &terminal, Console console);
/// `card status`: certificates and tries left, without a PIN.
QCoro::Task<ExitCode> showCardStatus(CardTerminal &terminal, Console console);
/// `card attributes`: name and address, with the input-support PIN.
QCoro::Task<ExitCode> showAttributes(CardTerminal &terminal, Console console, PinWish wish);

/// Which certificate in which form, and where to.
struct CertificateWish
{
    enum class Format { Pem, Der, Text };
    bool isSigning = false;
    Format format = Format::Pem;
    QString file; ///< empty: standard output
};

/// `card certificate`: one certificate; that for signing asks for its password.
QCoro::Task<ExitCode> showCertificate(CardTerminal &terminal, Console console, CertificateWish wish,
                                      LastTry lastTry);

/// Waits until the terminal has looked at its readers (at most five seconds).
QCoro::Task<TerminalSnapshot> settled(CardTerminal &terminal);

} // namespace madoguchi
