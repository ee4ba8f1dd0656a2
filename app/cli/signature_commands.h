#pragma once

#include "app/cli/console.h"
#include "card/card_terminal.h"

#include <qcoro/qcorotask.h>

#include <optional>

namespace madoguchi
{

/// What `sign` was asked for.
struct SignRequest
{
    QString file;
    bool detached = false;
    std::optional<QString> visiblePage; ///< "last" or a number from 1; nothing for an invisible signature
    bool showsName = false;
    QString out; ///< empty: beside the file, under a name of its own
    LastTry lastTry = LastTry::Refuse;
};

/// `sign FILE`: a PDF as PAdES, any other file as CAdES, with the card's signing certificate. Says how many
/// tries are left and asks for the password. The file itself is never written to.
QCoro::Task<ExitCode> signFile(CardTerminal &terminal, Console console, SignRequest request);

/// What `verify` was asked for.
struct VerifyRequest
{
    QString file;
    QString content;        ///< what a detached signature signs; empty: the file beside it, by its name
    QString trust;          ///< PEM of the authorities that are trusted; empty for none
    QString out;            ///< where the content of an attached signature goes; empty for nowhere
    bool trustCard = false; ///< the authority that the card in the reader names is trusted
};

/// `verify FILE`: every signature of the file in words. Ends with Ok, Failed or Unverified as the outcome is.
QCoro::Task<ExitCode> verifyFile(CardTerminal &terminal, Console console, VerifyRequest request);

} // namespace madoguchi
