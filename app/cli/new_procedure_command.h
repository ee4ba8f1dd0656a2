#pragma once

#include "app/cli/console.h"

#include <QDate>
#include <QString>

namespace madoguchi
{

struct NewProcedure
{
    QString id;
    QString folder;
    bool replaces = false; ///< the program's own procedure of this id, with a copy of it to begin with
};

/// `procedure new ID --in DIR [--replace]`: DIR/procedures/ID.json, a procedure that can be read, linted and
/// run from the first moment: every key with an example of how it is used, to be replaced by the author's
/// own. An id that the program has already is refused unless that one is to be replaced: then the file is its
/// copy. Never writes over a file. `today` becomes the day on which a new one's law was looked at.
ExitCode makeNewProcedure(const Console &console, const NewProcedure &wish, const QDate &today);

} // namespace madoguchi
