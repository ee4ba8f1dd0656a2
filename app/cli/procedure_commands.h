#pragma once

#include "app/cli/console.h"

#include <QString>

namespace madoguchi
{

/// For those who write procedures. `folder` is laid over the base content (empty: the base content alone);
/// `given` what to look at (empty: all of the folder): the id of a procedure, a life event or a file of
/// parts, the name of a file as findings name it, or a file of this PC, whose own folder then counts. Needs
/// neither card nor network.

/// `procedure lint [ID|FILE]`: Failed when something is wrong; warnings alone are Ok.
ExitCode lintProcedureContent(const Console &console, const QString &given, const QString &folder);

/// `procedure test [ID|FILE]`: Failed when a case comes out otherwise, or there is none.
ExitCode testProcedureContent(const Console &console, const QString &given, const QString &folder);

} // namespace madoguchi
