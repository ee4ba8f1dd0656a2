#include "catalogue/procedure_content.h"

#include "catalogue/content_files.h"

namespace madoguchi
{

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
