#pragma once

#include <QString>

namespace madoguchi
{

/// The words of a piece of HTML that somebody else wrote: no markup, no script, no picture, and nothing is
/// loaded for it. Where a link leads stands behind its words. At most `most` characters.
QString plainTextOf(const QString &html, int most = 20'000);

} // namespace madoguchi
