#pragma once

#include "procedures/life_plan.h"

namespace madoguchi
{

/// The steps in the order in which to do them, as planFor() says. Their `after` must have no circle.
QList<PlannedStep> inOrder(const QList<PlannedStep> &steps);

} // namespace madoguchi
