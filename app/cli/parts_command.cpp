#include "app/cli/parts_command.h"

#include "catalogue/procedure_content.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace madoguchi
{
namespace
{

bool has(const QJsonObject &object, const char *key) { return object.contains(QLatin1String(key)); }

/// What may stand in its place.
QString kindOf(const QJsonObject &part)
{
    if (has(part, "ja")) {
        return QStringLiteral("text");
    }
    if (has(part, "type")) {
        return QStringLiteral("field ") + part.value(QLatin1String("type")).toString();
    }
    if (has(part, "reason")) {
        return QStringLiteral("check");
    }
    if (has(part, "base") || has(part, "days") || has(part, "months")) {
        return QStringLiteral("day");
    }
    return has(part, "text") ? QStringLiteral("entry with a text") : QStringLiteral("object");
}

/// The first Japanese text in it, of a field its label.
QString japanese(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (has(object, "ja")) {
        return object.value(QLatin1String("ja")).toString();
    }
    for (const char *first : {"label", "reason", "text"}) {
        if (has(object, first)) {
            return japanese(object.value(QLatin1String(first)));
        }
    }
    for (const auto &value : object) {
        if (QString text = japanese(value); !text.isEmpty()) {
            return text;
        }
    }
    for (const auto &value : json.toArray()) {
        if (QString text = japanese(value); !text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace

ExitCode listParts(const Console &console, const QString &word, const QString &folder)
{
    if (!folder.isEmpty() && !QDir(folder).exists()) {
        return console.fail({ErrorCode::DocumentMissing, folder, {}});
    }
    const auto files = readProcedureFiles(folder.isEmpty() ? QStringList{baseContentFolder()}
                                                           : QStringList{baseContentFolder(), folder});
    if (!files) {
        return console.fail(files.error());
    }
    QJsonArray list;
    QStringList lines;
    for (auto file = files->parts.begin(); file != files->parts.end(); ++file) {
        const QString name = QLatin1String("parts/") + file.key();
        const QJsonObject parts =
            QJsonDocument::fromJson(file.value()).object().value(QLatin1String("parts")).toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const QJsonObject part = it.value().toObject();
            const QString kind = kindOf(part);
            const QString words = japanese(part);
            const QString field = kind.startsWith(QLatin1String("field"))
                                      ? part.value(QLatin1String("id")).toString()
                                      : QString();
            const QString looked = QStringList{it.key(), kind, words, field, name}.join(u' ');
            if (!looked.contains(word, Qt::CaseInsensitive)) {
                continue;
            }
            QJsonObject row{{QStringLiteral("id"), it.key()},
                            {QStringLiteral("kind"), kind},
                            {QStringLiteral("ja"), words},
                            {QStringLiteral("file"), name}};
            QStringList about{kind};
            if (kind != QLatin1String("text")) {
                row.insert(QStringLiteral("keys"), QJsonArray::fromStringList(part.keys()));
                about += (field.isEmpty() ? QString() : field + QLatin1String(": ")) +
                         part.keys().join(QLatin1String(", "));
            }
            if (!field.isEmpty()) {
                row.insert(QStringLiteral("field"), field);
            }
            list += row;
            // What has no words is short.
            const QString shown = words.isEmpty()
                                      ? QString::fromUtf8(QJsonDocument(part).toJson(QJsonDocument::Compact))
                                      : words;
            lines += QStringLiteral("%1\n    %2\n    %3; %4")
                         .arg(it.key(), shown, about.join(QLatin1String("; ")), name);
        }
    }
    lines += QStringLiteral("%1 parts").arg(list.size());
    return console.answer({{QStringLiteral("parts"), list}}, lines.join(u'\n'));
}

} // namespace madoguchi
