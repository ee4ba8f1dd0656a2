#include "app/cli/new_procedure_command.h"

#include "catalogue/procedure_content.h"
#include "procedures/parts.h"
#include "procedures/procedure.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace madoguchi
{

namespace
{

/// What the new file holds. Errors: Internal, CatalogueInvalid.
Result<QByteArray> skeletonFor(const QString &id, const QDate &today)
{
    QFile skeleton(QStringLiteral(":/madoguchi/cli/new_procedure.json"));
    if (!skeleton.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Internal, QStringLiteral("no skeleton"));
    }
    const QByteArray text = QString::fromUtf8(skeleton.readAll())
                                .replace(QLatin1String("@ID@"), id)
                                .replace(QLatin1String("@TODAY@"), today.toString(Qt::ISODate))
                                .toUtf8();
    if (const auto read = Procedure::fromJson(text, PartBook()); !read) {
        return failure(read.error());
    }
    return text;
}

} // namespace

ExitCode makeNewProcedure(const Console &console, const NewProcedure &wish, const QDate &today)
{
    const QString &id = wish.id;
    const QString &folder = wish.folder;
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    if (!form.match(id).hasMatch()) {
        console.tell(QStringLiteral("An id has small letters, digits and hyphens: dog-registration"));
        return ExitCode::Usage;
    }
    const auto base = readProcedureFiles({baseContentFolder()});
    if (!base) {
        return console.fail(base.error());
    }
    const QString name = id + QStringLiteral(".json");
    const bool isInBase = base->procedures.contains(name);
    if (isInBase && !wish.replaces) {
        console.tell(
            QStringLiteral(
                "The program has a procedure %1 already. Take another id for another procedure; with "
                "--replace the file begins as a copy of it and takes its place.")
                .arg(id));
        return ExitCode::Failed;
    }
    if (!isInBase && wish.replaces) {
        console.tell(QStringLiteral("The program has no procedure %1 that could be replaced.").arg(id));
        return ExitCode::Failed;
    }
    const Result<QByteArray> made =
        wish.replaces ? Result<QByteArray>(base->procedures.value(name)) : skeletonFor(id, today);
    if (!made) {
        return console.fail(made.error());
    }
    const QByteArray &text = *made;
    const QDir place(folder + QStringLiteral("/procedures"));
    QFile file(place.filePath(name));
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(text) != text.size()) {
        return console.fail({ErrorCode::StorageFailed, file.fileName() + u' ' + file.errorString(), {}});
    }
    return console.answer({{QStringLiteral("file"), file.fileName()}},
                          QStringLiteral("%1\n%4, then:\n"
                                         "  madoguchictl procedure lint %2 --content %3\n"
                                         "  madoguchictl procedure test %2 --content %3")
                              .arg(file.fileName(), id, folder,
                                   wish.replaces
                                       ? QStringLiteral("It is a copy of the program's own and takes its "
                                                        "place. Change it, let \"version\" rise with the "
                                                        "questions")
                                       : QStringLiteral("Replace what is in it by your own")));
}

} // namespace madoguchi
