#include "procedures/lint/lint.h"

#include <QSet>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// What a telephone's camera makes at least; a bound below it turns away what people have.
constexpr qint64 bytesOfPhonePicture = 4LL * 1024 * 1024;

} // namespace

void lintAttachments(const QString &file, const Procedure &procedure, QList<LintFinding> &findings)
{
    for (qsizetype i = 0; i < procedure.fields.size(); ++i) {
        const Field &field = procedure.fields.at(i);
        if (field.type != FieldType::Attachment) {
            continue;
        }
        const QString pointer = QStringLiteral("/fields/%1").arg(i);
        const bool takesPictures =
            std::any_of(field.accept.begin(), field.accept.end(),
                        [](const QString &type) { return type.startsWith(QLatin1String("image/")); });
        if (QSet<QString>(field.accept.begin(), field.accept.end()).size() != field.accept.size()) {
            findings += lintError(file, pointer + QLatin1String("/accept"),
                                  QStringLiteral("a kind of file stands twice"));
        }
        if (takesPictures && field.mostBytes < bytesOfPhonePicture) {
            findings += lintWarning(file, pointer + QLatin1String("/most_bytes"),
                                    QStringLiteral("less than 4 MiB: pictures of telephones are larger"));
        }
        if (field.accept == QStringList{QStringLiteral("image/png")}) {
            findings += lintWarning(file, pointer + QLatin1String("/accept"),
                                    QStringLiteral("no image/jpeg: cameras make nothing else"));
        }
        if (field.help.isEmpty()) {
            findings += lintWarning(file, pointer + QLatin1String("/help"),
                                    QStringLiteral("does not say what the file must show"));
        }
        if (!field.prefill.isEmpty() || !field.remember.isEmpty()) {
            findings +=
                lintError(file, pointer, QStringLiteral("files are neither remembered nor known beforehand"));
        }
    }
}

} // namespace madoguchi
