#pragma once

#include "benefits/benefit_book.h"

namespace madoguchi
{

/// The files of the benefits in `folders` (each with facts/, definitions/, tables/ and *.json); what stands
/// in a later folder replaces what has the same name in an earlier one. `new-facts.json` counts as a file of
/// facts. Errors: StorageFailed, CatalogueInvalid (too large); fact: file.
Result<BenefitFiles> readBenefitFiles(const QStringList &folders);

/// Where the compiled-in ones stand.
QString baseBenefitFolder();

} // namespace madoguchi
