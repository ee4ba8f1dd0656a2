#pragma once

#include "procedures/life_plan.h"

namespace madoguchi
{

/// What of `steps` (in order) is done on one way: steps at the same place and office, as long as nothing else
/// must happen between them and their days allow it. Steps that are done here, and done steps, are in none.
QList<PlannedVisit> visitsOf(const QList<PlannedStep> &steps);

} // namespace madoguchi
