#pragma once

#include "portal/progress.h"

namespace madoguchi
{

/// What was filed by words: the procedure and the office in any language or as they are read, the reference
/// number with or without its hyphens, the day in either calendar or in figures. Folded once, so that a
/// keystroke only compares.
class ApplicationSearch
{
public:
    ApplicationSearch(const QList<ProgressItem> &items, const QString &language);

    /// Places in the list that it was made of, in its order; every word must occur. All without a word.
    QList<qsizetype> find(const QString &query) const;

private:
    QStringList m_keys; ///< folded
};

} // namespace madoguchi
