#include "app/cli/new_procedure_command.h"

#include "procedures/parts.h"
#include "procedures/procedure.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace madoguchi
{

ExitCode makeNewProcedure(const Console &console, const QString &id, const QString &folder,
                          const QDate &today)
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    if (!form.match(id).hasMatch()) {
        console.tell(QStringLiteral("An id has small letters, digits and hyphens: dog-registration"));
        return ExitCode::Usage;
    }
    QFile skeleton(QStringLiteral(":/madoguchi/cli/new_procedure.json"));
    if (!skeleton.open(QIODevice::ReadOnly)) {
        return console.fail({ErrorCode::Internal, QStringLiteral("no skeleton"), {}});
    }
    const QByteArray text = QString::fromUtf8(skeleton.readAll())
                                .replace(QLatin1String("@ID@"), id)
                                .replace(QLatin1String("@TODAY@"), today.toString(Qt::ISODate))
                                .toUtf8();
    if (const auto read = Procedure::fromJson(text, PartBook()); !read) {
        return console.fail(read.error());
    }
    const QDir place(folder + QStringLiteral("/procedures"));
    QFile file(place.filePath(id + QStringLiteral(".json")));
    if (!QDir().mkpath(place.path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(text) != text.size()) {
        return console.fail({ErrorCode::StorageFailed, file.fileName() + u' ' + file.errorString(), {}});
    }
    return console.answer({{QStringLiteral("file"), file.fileName()}},
                          QStringLiteral("%1\nReplace what is in it by your own, then:\n"
                                         "  madoguchictl procedure lint %2 --content %3\n"
                                         "  madoguchictl procedure test %2 --content %3")
                              .arg(file.fileName(), id, folder));
}

} // namespace madoguchi
