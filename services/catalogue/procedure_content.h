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

/// What stands in an office's folder where nobody reads it: a file beside the folders, in a folder of another
/// name, or whose name does not end in .json. Says where it belongs, if what stands in it tells. Benefits
/// have a linter of their own.
QList<LintFinding> lintFolder(const QString &folder);

/// Where the compiled-in ones stand.
QString baseContentFolder();

} // namespace madoguchi
