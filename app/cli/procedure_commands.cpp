#include "app/cli/procedure_commands.h"

#include "base/clock.h"
#include "catalogue/procedure_content.h"
#include "procedures/lint/lint.h"
#include "procedures/procedure_case.h"

#include <QDir>
#include <QJsonArray>

namespace madoguchi
{
namespace
{

struct Content
{
    ProcedureFiles files;
    QSet<QString> own; ///< names of the files to look at; empty: all
};

QString fileNamed(const QString &id) { return id + QLatin1String(".json"); }

Result<Content> contentOf(const QString &folder, const QString &id)
{
    if (!folder.isEmpty() && !QDir(folder).exists()) {
        return failure(ErrorCode::DocumentMissing, folder);
    }
    const QStringList folders =
        folder.isEmpty() ? QStringList{baseContentFolder()} : QStringList{baseContentFolder(), folder};
    auto files = readProcedureFiles(folders);
    if (!files) {
        return failure(files.error());
    }
    if (!id.isEmpty() && !files->procedures.contains(fileNamed(id))) {
        return failure(ErrorCode::DocumentMissing, id);
    }
    Content content{std::move(*files), {}};
    if (!folder.isEmpty()) {
        const auto own = readProcedureFiles({folder});
        content.own = own ? namesOf(*own) : QSet<QString>();
        if (content.own.isEmpty()) {
            return failure(ErrorCode::DocumentMissing,
                           folder + QStringLiteral(": no file in its procedures/, life-events/ or parts/"));
        }
    }
    return content;
}

} // namespace

ExitCode lintProcedureContent(const Console &console, const QString &id, const QString &folder)
{
    const auto content = contentOf(folder, id);
    if (!content) {
        return console.fail(content.error());
    }
    QJsonArray list;
    QStringList lines;
    int errors = 0;
    for (const LintFinding &finding :
         lintProcedures({content->files, content->own, id, SystemClock().today()})) {
        const bool isError = finding.severity == LintFinding::Severity::Error;
        errors += isError;
        const QString severity = isError ? QStringLiteral("error") : QStringLiteral("warning");
        list += QJsonObject{{QStringLiteral("severity"), severity},
                            {QStringLiteral("file"), finding.file},
                            {QStringLiteral("pointer"), finding.pointer},
                            {QStringLiteral("message"), finding.message}};
        lines +=
            QStringLiteral("%1: %2 %3: %4").arg(severity, finding.file, finding.pointer, finding.message);
    }
    lines += QStringLiteral("%1 errors, %2 warnings").arg(errors).arg(lines.size() - errors);
    console.answer({{QStringLiteral("findings"), list}, {QStringLiteral("errors"), errors}},
                   lines.join(u'\n'));
    return errors ? ExitCode::Failed : ExitCode::Ok;
}

ExitCode testProcedureContent(const Console &console, const QString &id, const QString &folder)
{
    const auto content = contentOf(folder, id);
    if (!content) {
        return console.fail(content.error());
    }
    PartBook parts;
    for (const QByteArray &file : content->files.parts) {
        if (const Outcome added = parts.add(file); !added) {
            return console.fail(added.error());
        }
    }
    QJsonArray failed;
    QStringList lines;
    int count = 0;
    const auto fails = [&](const QString &procedure, const QString &name, const QStringList &wrong) {
        failed += QJsonObject{{QStringLiteral("procedure"), procedure},
                              {QStringLiteral("case"), name},
                              {QStringLiteral("differences"), QJsonArray::fromStringList(wrong)}};
        lines += QStringLiteral("%1, “%2”: %3").arg(procedure, name, wrong.join(QLatin1String("; ")));
    };
    const auto &files = content->files.procedures;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const bool isOwn =
            content->own.isEmpty() || content->own.contains(QLatin1String("procedures/") + it.key());
        if (id.isEmpty() ? !isOwn : it.key() != fileNamed(id)) {
            continue;
        }
        auto procedure = Procedure::fromJson(it.value(), parts);
        const auto cases = procedure.and_then(&readCases);
        if (!cases) {
            fails(it.key().chopped(5), {}, {cases.error().detail});
            continue;
        }
        const auto shared = std::make_shared<const Procedure>(std::move(*procedure));
        for (const ProcedureCase &one : *cases) {
            ++count;
            if (const QStringList wrong = differences(filledForm(shared, one), one); !wrong.isEmpty()) {
                fails(shared->id, one.name, wrong);
            }
        }
    }
    lines += QStringLiteral("%1 cases, %2 failed").arg(count).arg(failed.size());
    console.answer({{QStringLiteral("cases"), count}, {QStringLiteral("failed"), failed}}, lines.join(u'\n'));
    return failed.isEmpty() && count > 0 ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace madoguchi
