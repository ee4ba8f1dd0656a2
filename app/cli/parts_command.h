#pragma once

#include "app/cli/console.h"

#include <QString>

namespace madoguchi
{

/// `procedure parts [WORD]`: what a file may `use`, of the base content and of `folder` laid over it (empty:
/// the base content alone): the id, what it is (a text, a field of a type, a check …), its Japanese words,
/// its keys and its file. With `word` those alone in which it stands.
ExitCode listParts(const Console &console, const QString &word, const QString &folder);

} // namespace madoguchi
