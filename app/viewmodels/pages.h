#pragma once

#include <QString>

#include <span>

namespace madoguchi
{

/// One page of the window: a row of the table in pages.cpp. A new page is a file qml/pages/<Name>Page.qml,
/// its row there, and, where it must be made ready before it is shown, a line at Shell::onArrival().
struct Page
{
    /// Whether and where the main navigation names it.
    enum class Place {
        Step,         ///< not there: a step on the way from another page
        Main,         ///< what one comes for
        Surroundings, ///< settings, help and the like: below a line
    };
    /// Who can open it; the navigation names it to them alone.
    enum class Access { Everyone, SignedOut, SignedIn };

    const char *name;  ///< "home": the file is HomePage.qml
    const char *title; ///< in the translation context madoguchi::Shell
    Place place;
    Access access;
    const char *section; ///< of a step: the navigation's entry that stays marked meanwhile
    const char *icon;    ///< of the navigation's entry
    const char *help;    ///< the topic F1 opens, see services/help; empty: the list of topics
    const char *count;   ///< words with %1 for a count at the entry, translated like the title; null: none
};

/// Every row, in the navigation's order.
std::span<const Page> allPages();

/// The row of `name`; null when there is no such page.
const Page *pageNamed(const QString &name);

} // namespace madoguchi
