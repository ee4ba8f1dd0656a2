#pragma once

#include <QStringList>

namespace madoguchi::sandbox
{

/// `madoguchi-sandbox admin --home DIR count | list | advance | fault …`: asks the running gateway and prints
/// what it answers. Returns the exit status: 0 done, 1 refused, 2 wrong arguments, 3 no gateway runs there.
int runAdminCommand(const QStringList &arguments);

} // namespace madoguchi::sandbox
