#pragma once

namespace madoguchi
{

/// Puts the repaired accessible items in front of Qt's own.
///
/// Call it once, after the first QQmlEngine exists: Qt asks the newest factory first, and Qt Quick installs
/// its own when the engine loads it. Items read the properties a11yRole, a11yName, a11yDescription and
/// a11yLabelledBy of their component, and as states a11yChecked, a11ySelected, a11yExpanded and
/// a11yFocusable; a component with a11ySecret never shows its text.
void installAccessibility();

} // namespace madoguchi
