#include "procedures/lint/lint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace madoguchi
{
namespace
{

constexpr qsizetype largest = 4LL * 1024 * 1024;

struct TextPlace
{
    QString key;        ///< under which the text stands
    QJsonObject around; ///< the object in which it stands
    QString pointer;
};

/// What may stand in `%{…}` of this text (FormWords::reasonOf fills the two days of a check's window).
QStringList fillable(const TextPlace &text)
{
    QStringList places;
    if (text.key == QLatin1String("reason")) {
        for (const auto &[place, bound] : {std::pair("from", "not_before"), std::pair("to", "not_after")}) {
            if (!text.around.value(QLatin1String(bound)).toArray().isEmpty()) {
                places += QLatin1String(place);
            }
        }
    }
    return places;
}

void lintText(const QString &file, const QJsonObject &text, const TextPlace &place,
              QList<LintFinding> &findings)
{
    static const QRegularExpression form(QStringLiteral("%\\{([^}]*)\\}?"));
    const QStringList known = fillable(place);
    for (auto it = text.begin(); it != text.end(); ++it) {
        for (auto found = form.globalMatch(it.value().toString()); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (known.contains(match.captured(1)) && match.captured().endsWith(u'}')) {
                continue;
            }
            const QString why = place.key == QLatin1String("reason")
                                    ? QStringLiteral("the reason names a day that the check does not have "
                                                     "(%{from} needs not_before, %{to} needs not_after)")
                                    : QStringLiteral("only the reason of a check has places");
            findings += lintError(file, place.pointer + u'/' + it.key(),
                                  QStringLiteral("nothing fills %1: %2").arg(match.captured(), why));
        }
    }
}

void lookAt(const QString &file, const QJsonValue &json, const TextPlace &place, QList<LintFinding> &findings)
{
    const QJsonObject object = json.toObject();
    if (object.contains(QLatin1String("ja"))) {
        lintText(file, object, place, findings);
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        lookAt(file, it.value(), {it.key(), object, place.pointer + u'/' + it.key()}, findings);
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        lookAt(file, array.at(i), {place.key, place.around, place.pointer + u'/' + QString::number(i)},
               findings);
    }
}

} // namespace

QString folderOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto has = [&](const char *key) { return object.contains(QLatin1String(key)); };
    if (has("parts")) {
        return QStringLiteral("parts");
    }
    if (has("rules") || has("households")) {
        return QStringLiteral("benefits");
    }
    if (has("recipient") || has("fields") || has("who_may_file")) {
        return QStringLiteral("procedures");
    }
    return has("order") || has("questions") ? QStringLiteral("life-events") : QString();
}

bool lintKind(const QString &file, const QByteArray &json, QList<LintFinding> &findings)
{
    const QString right = folderOf(json);
    if (right.isEmpty() || file.startsWith(right + u'/')) {
        return false;
    }
    findings += lintError(file, {}, QStringLiteral("belongs into %1/, by what stands in it").arg(right));
    return true;
}

void lintPlaces(const QString &file, const QByteArray &json, const PartBook &parts,
                QList<LintFinding> &findings)
{
    if (const auto whole = parts.expand(json, largest)) {
        lookAt(file, *whole, {}, findings);
    }
}

} // namespace madoguchi
