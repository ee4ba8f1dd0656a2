#pragma once

#include "app/cli/console.h"

#include <QString>

namespace madoguchi
{

/// For those who write procedures. `content` is a folder laid over the base content (empty: the base content
/// alone); `id` one procedure (empty: all of the folder). Needs neither card nor network.

/// `procedure lint [ID]`: Failed when something is wrong; warnings alone are Ok.
ExitCode lintProcedureContent(const Console &console, const QString &id, const QString &content);

/// `procedure test [ID]`: Failed when a case comes out otherwise, or there is none.
ExitCode testProcedureContent(const Console &console, const QString &id, const QString &content);

} // namespace madoguchi
