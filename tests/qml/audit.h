#pragma once

#include <QQuickWindow>
#include <QStringList>

namespace madoguchi
{

/// What is wrong in a window as it stands, a sentence a fault. Each check names its rule of WCAG 2.2.

/// Focusable things without a name (4.1.2) and targets smaller than 24 × 24 px (2.5.8).
QStringList faultsOfTargets(QQuickWindow *window);

/// Text that is cut, that leaves the window sideways (1.4.4, 1.4.10), or that lies on other text.
QStringList faultsOfLayout(QQuickWindow *window);

/// Text under 4.5 : 1, large text (24 px, or 19 px bold) under 3 : 1 (1.4.3); edges of inputs under 3 : 1
/// (1.4.11); measured on the window's picture.
QStringList faultsOfContrast(QQuickWindow *window);

} // namespace madoguchi
