#pragma once

#include "app/printing/sheet.h"

#include <QDate>

namespace madoguchi
{

class BenefitSituation;

/// What to apply for and what to ask, to tick off: every benefit that is likely or for an office to say, with
/// what to bring where and until when. No answer of the person stands on it, but what follows from them does.
Sheet benefitSheet(BenefitSituation &situation, const QDate &today, const QString &language);

} // namespace madoguchi
