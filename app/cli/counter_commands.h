#pragma once

#include "app/cli/console.h"

#include <QString>

namespace madoguchi
{

/// What a counter opens codes with.
struct CounterKey
{
    QString certificateFile; ///< PEM
    QString keyFile;         ///< PKCS#8, PEM
};

/// `counter read`: the texts of 2D codes from standard input, a line each, as a scanner types them, in any
/// order; ends with the last code of a set or with the input. Prints the procedure and its answers, or as
/// JSON {procedure_id, procedure_version, made_at, last_day, answers}. Failed for what is damaged, of another
/// office or too old; then the name of the error says which. Needs neither card nor network.
ExitCode readCounterCodes(const Console &console, const CounterKey &key);

} // namespace madoguchi
