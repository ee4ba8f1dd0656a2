#pragma once

#include "base/result.h"
#include "procedures/lint/lint.h"

namespace madoguchi
{

/// The files of parts, procedures and life events in `folders` (each with parts/, procedures/, life-events/);
/// what stands in a later folder replaces what has the same name in an earlier one. Errors: StorageFailed,
/// CatalogueInvalid (too large); fact: file.
Result<ProcedureFiles> readProcedureFiles(const QStringList &folders);

/// The names of all files, as findings name them.
QSet<QString> namesOf(const ProcedureFiles &files);

/// Where the compiled-in ones stand.
QString baseContentFolder();

} // namespace madoguchi
