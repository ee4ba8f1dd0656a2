#pragma once

#include "base/lint_finding.h"
#include "procedures/parts.h"
#include "procedures/procedure.h"

#include <QMap>
#include <QSet>

namespace madoguchi
{

/// The files of procedures and life events, by name.
struct ProcedureFiles
{
    QMap<QString, QByteArray> parts;
    QMap<QString, QByteArray> procedures;
    QMap<QString, QByteArray> lifeEvents;
};

/// What a linter looks at.
struct ProcedureLintRequest
{
    ProcedureFiles files;
    QSet<QString> own;  ///< names of files, as in a finding, that are to be looked at; empty: all
    QSet<QString> only; ///< of these, the ones that are wished for now; empty: all
    QDate today;
};

/// Everything that is wrong or missing: what can not be read, questions that are never asked, windows in
/// which no day is left, sources that are old, languages that are missing, ids that are not there, parts and
/// remembered answers that nobody uses, cases that come out otherwise or are missing. Files are named
/// "parts/common.json", "procedures/x.json", "life-events/y.json".
QList<LintFinding> lintProcedures(const ProcedureLintRequest &request);

/// What a content file is, by its keys: "procedures", "life-events", "parts" or "benefits", the folder that
/// it belongs into; empty when they do not tell.
QString folderOf(const QByteArray &json);

/// The parts, each a file of its own. `file` is the name of the procedure's file.

/// Whether the file is something else than what its folder holds: then nothing else is to be said of it.
bool lintKind(const QString &file, const QByteArray &json, QList<LintFinding> &findings);
/// Places in texts (`%{to}`) that nothing fills.
void lintPlaces(const QString &file, const QByteArray &json, const PartBook &parts,
                QList<LintFinding> &findings);

/// Questions whose conditions never hold, or hold always.
void lintReach(const QString &file, const Procedure &procedure, const QDate &today,
               QList<LintFinding> &findings);
/// Files that are asked for: what a phone's picture needs, what a person is told of them.
void lintAttachments(const QString &file, const Procedure &procedure, QList<LintFinding> &findings);
/// Windows and deadlines that no day fits.
void lintWindows(const QString &file, const Procedure &procedure, const QDate &today,
                 QList<LintFinding> &findings);
/// Cases that come out otherwise, and what no case looks at.
void lintProcedureCases(const QString &file, const Procedure &procedure, QList<LintFinding> &findings);
/// What refers to other files.
void lintReferences(const ProcedureFiles &files, const PartBook &parts, const QList<Procedure> &procedures,
                    QList<LintFinding> &findings);

inline LintFinding lintError(const QString &file, const QString &pointer, const QString &message)
{
    return {LintFinding::Severity::Error, file, pointer, message};
}
inline LintFinding lintWarning(const QString &file, const QString &pointer, const QString &message)
{
    return {LintFinding::Severity::Warning, file, pointer, message};
}

} // namespace madoguchi
