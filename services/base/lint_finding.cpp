#include "base/lint_finding.h"

#include "base/languages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace madoguchi
{
namespace
{

/// Where texts of a file lack which language.
using Missing = QMap<QString, QStringList>;

void lookAt(const QJsonValue &json, const QString &pointer, Missing &missing)
{
    const QJsonObject object = json.toObject();
    if (object.contains(QLatin1String("ja"))) {
        for (const Language &language : languages()) {
            const QString text = object.value(language.tag).toString();
            if (text.trimmed().isEmpty() || text != text.trimmed()) {
                missing[language.tag] += pointer;
            }
        }
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        lookAt(it.value(), pointer + u'/' + it.key(), missing);
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        lookAt(array.at(i), pointer + u'/' + QString::number(i), missing);
    }
}

} // namespace

void lintTexts(const QString &file, const QByteArray &json, QList<LintFinding> &findings)
{
    Missing missing;
    lookAt(QJsonDocument::fromJson(json).object(), {}, missing);
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        findings += LintFinding{LintFinding::Severity::Warning, file, it->first(),
                                QStringLiteral("%1 is missing, or has spaces at its ends, in %2 texts")
                                    .arg(it.key())
                                    .arg(it->size())};
    }
}

} // namespace madoguchi
