#pragma once

namespace madoguchi
{

/// Keeps back what a page tells of itself while it is being made: every item's name and description, as if
/// they had changed. Nobody can have known them, and a screen reader that is flooded drops news, the focus
/// among them (Orca: from 50 events on), so that the heading of a large page would not be read. Call it once.
void installNewsFilter();

} // namespace madoguchi
