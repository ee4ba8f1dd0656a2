#pragma once

#include <QList>
#include <QPair>
#include <QVariant>

namespace madoguchi
{

/// One page in one state over the fakes: tests, the audit, the trees and the screenshots go through all of
/// them.
struct PageState
{
    const char *name;                                ///< unique; also the name of its files
    const char *page;                                ///< as Shell::page
    QList<QPair<const char *, QVariant>> properties; ///< of the shell, with dots: home.offline
};

/// Add a state here when a page gets one.
const QList<PageState> &pageStates();

} // namespace madoguchi
