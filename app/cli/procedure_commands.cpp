#include "app/cli/procedure_commands.h"

#include "base/clock.h"
#include "catalogue/procedure_content.h"
#include "procedures/lint/lint.h"
#include "procedures/procedure_case.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace madoguchi
{
namespace
{

struct Content
{
    ProcedureFiles files;
    QSet<QString> own;           ///< names of the folder's files; empty: no folder was given
    QSet<QString> only;          ///< of what was asked for; empty: all
    QList<LintFinding> strays{}; ///< what nobody reads in the folder
};

QString fileNamed(const QString &id) { return id + QLatin1String(".json"); }

/// What was asked for: an id, a file as findings name it ("life-events/dog.json"), or a file of this PC.
struct Wish
{
    QString name;
    QString folder;
};

/// A file of this PC says its folder by itself.
Wish wishFor(const QString &given, const QString &folder)
{
    const QFileInfo file(given);
    if (given.isEmpty() || !folder.isEmpty() || !given.endsWith(QLatin1String(".json")) || !file.isFile()) {
        return {given, folder};
    }
    const QDir place = file.absoluteDir();
    return {place.dirName() + u'/' + file.fileName(), QDir::cleanPath(place.filePath(QStringLiteral("..")))};
}

/// The files that a wish means; one id may be that of a procedure and of a life event.
QSet<QString> namesMeant(const QString &wish, const ProcedureFiles &files)
{
    const QSet<QString> all = namesOf(files);
    QSet<QString> meant;
    for (const char *folder : {"procedures/", "life-events/", "parts/"}) {
        for (const QString &name : {QLatin1String(folder) + fileNamed(wish), wish}) {
            if (all.contains(name) && name.startsWith(QLatin1String(folder))) {
                meant.insert(name);
            }
        }
    }
    return meant;
}

/// An author looks for it where they saved it.
QString whereItStrayed(const QString &wish, const QList<LintFinding> &strays)
{
    const QString base = QFileInfo(wish).baseName();
    for (const LintFinding &stray : strays) {
        if (QFileInfo(stray.file).baseName() == base) {
            return QStringLiteral("%1: %2").arg(stray.file, stray.message);
        }
    }
    return wish;
}

Result<Content> contentOf(const QString &folder, const QString &wish)
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
    Content content{std::move(*files), {}, {}};
    if (!folder.isEmpty()) {
        content.strays = lintFolder(folder);
        const auto own = readProcedureFiles({folder});
        content.own = own ? namesOf(*own) : QSet<QString>();
    }
    if (!wish.isEmpty()) {
        content.only = namesMeant(wish, content.files);
        if (content.only.isEmpty()) {
            return failure(ErrorCode::DocumentMissing, whereItStrayed(wish, content.strays));
        }
        content.strays.clear();
    }
    if (!folder.isEmpty() && content.own.isEmpty() && content.strays.isEmpty()) {
        return failure(ErrorCode::DocumentMissing,
                       folder + QStringLiteral(": no file in its procedures/, life-events/ or parts/"));
    }
    return content;
}

} // namespace

ExitCode lintProcedureContent(const Console &console, const QString &given, const QString &folder)
{
    const Wish wish = wishFor(given, folder);
    const auto content = contentOf(wish.folder, wish.name);
    if (!content) {
        return console.fail(content.error());
    }
    QJsonArray list;
    QStringList lines;
    int errors = 0;
    QList<LintFinding> findings = content->strays;
    if (!content->own.isEmpty() || wish.folder.isEmpty()) {
        findings += lintProcedures({content->files, content->own, content->only, SystemClock().today()});
    }
    for (const LintFinding &finding : std::as_const(findings)) {
        const bool isError = finding.severity == LintFinding::Severity::Error;
        errors += isError;
        const QString severity = isError ? QStringLiteral("error") : QStringLiteral("warning");
        list += QJsonObject{{QStringLiteral("severity"), severity},
                            {QStringLiteral("file"), finding.file},
                            {QStringLiteral("pointer"), finding.pointer},
                            {QStringLiteral("message"), finding.message}};
        lines += QStringLiteral("%1: %2: %3")
                     .arg(severity, (finding.file + u' ' + finding.pointer).trimmed(), finding.message);
    }
    lines += QStringLiteral("%1 errors, %2 warnings").arg(errors).arg(lines.size() - errors);
    console.answer({{QStringLiteral("findings"), list}, {QStringLiteral("errors"), errors}},
                   lines.join(u'\n'));
    return errors ? ExitCode::Failed : ExitCode::Ok;
}

ExitCode testProcedureContent(const Console &console, const QString &given, const QString &folder)
{
    const Wish wish = wishFor(given, folder);
    const auto content = contentOf(wish.folder, wish.name);
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
        const QString name = QLatin1String("procedures/") + it.key();
        const QSet<QString> &looked = content->only.isEmpty() ? content->own : content->only;
        if (!looked.isEmpty() && !looked.contains(name)) {
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
