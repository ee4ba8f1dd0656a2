#pragma once

#include "app/cli/console.h"

#include <QDate>
#include <QString>

namespace madoguchi
{

/// `procedure new ID --in DIR`: DIR/procedures/ID.json, a procedure that can be read, linted and run from the
/// first moment: every key with an example of how it is used, to be replaced by the author's own. Never
/// writes over a file. `today` becomes the day on which its law was looked at.
ExitCode makeNewProcedure(const Console &console, const QString &id, const QString &folder,
                          const QDate &today);

} // namespace madoguchi
