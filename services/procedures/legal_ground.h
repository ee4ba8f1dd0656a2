#pragma once

#include "base/localized_text.h"

#include <QDate>

namespace madoguchi
{

/// Where a rule comes from and when that was last looked at.
struct LegalGround
{
    LocalizedText text; ///< law and articles
    QString source;     ///< https
    QDate checkedOn;
    QString note; ///< against what it was checked, for those who keep the file
};

} // namespace madoguchi
