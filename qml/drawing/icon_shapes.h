#pragma once

#include <QPainterPath>
#include <QString>

namespace madoguchi
{

/// The lines of the icon `name` on a grid of 24 × 24, to be stroked 2 wide; empty for a name that is unknown.
QPainterPath iconShape(const QString &name);

} // namespace madoguchi
