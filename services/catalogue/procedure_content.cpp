#include "catalogue/procedure_content.h"

#include "catalogue/content_files.h"

#include <QDirIterator>

namespace madoguchi
{

namespace
{

/// A folder that somebody gave by mistake has any number.
constexpr int mostFiles = 5000;

bool isRead(const QString &name)
{
    const QString folder = name.section(u'/', 0, -2);
    const bool isContent = folder == QLatin1String("procedures") || folder == QLatin1String("life-events") ||
                           folder == QLatin1String("parts");
    return (isContent && name.endsWith(QLatin1String(".json"))) ||
           name == QLatin1String("municipalities.csv") || name.startsWith(QLatin1String("benefits/"));
}

/// Beside the content, and meant to be: notes, schemas for an editor, an editor's own copies.
bool isForPeople(const QString &name)
{
    return name.endsWith(u'~') || name.endsWith(QLatin1String(".md")) ||
           name.endsWith(QLatin1String(".schema.json")) ||
           name.section(u'/', -1).startsWith(QLatin1String("README"));
}

} // namespace

QList<LintFinding> lintFolder(const QString &folder)
{
    QList<LintFinding> findings;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    for (int i = 0; files.hasNext() && i < mostFiles; ++i) {
        const QString path = files.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (isRead(name) || isForPeople(name)) {
            continue;
        }
        const auto content = readContentFile(path);
        const QString right = content ? folderOf(*content) : QString();
        findings += right.isEmpty()
                        ? lintWarning(name, {},
                                      QStringLiteral("nobody reads it: only files that end in .json, in "
                                                     "procedures/, life-events/ and parts/"))
                        : lintError(name, {},
                                    QStringLiteral("nobody reads it here: it belongs into %1/%2.json")
                                        .arg(right, QFileInfo(path).baseName()));
    }
    std::sort(findings.begin(), findings.end(),
              [](const LintFinding &a, const LintFinding &b) { return a.file < b.file; });
    return findings;
}

QString baseContentFolder() { return QStringLiteral(":/madoguchi/content"); }

Result<ProcedureFiles> readProcedureFiles(const QStringList &folders)
{
    const QString json = QStringLiteral("*.json");
    ProcedureFiles files;
    for (const QString &folder : folders) {
        const Outcome read =
            readFolder(files.parts, folder + QLatin1String("/parts"), json)
                .and_then(
                    [&] { return readFolder(files.procedures, folder + QLatin1String("/procedures"), json); })
                .and_then([&] {
                    return readFolder(files.lifeEvents, folder + QLatin1String("/life-events"), json);
                });
        if (!read) {
            return failure(read.error());
        }
    }
    return files;
}

QSet<QString> namesOf(const ProcedureFiles &files)
{
    QSet<QString> names;
    const auto add = [&](const QMap<QString, QByteArray> &some, const QString &folder) {
        for (auto it = some.begin(); it != some.end(); ++it) {
            names += folder + it.key();
        }
    };
    add(files.parts, QStringLiteral("parts/"));
    add(files.procedures, QStringLiteral("procedures/"));
    add(files.lifeEvents, QStringLiteral("life-events/"));
    return names;
}

} // namespace madoguchi
