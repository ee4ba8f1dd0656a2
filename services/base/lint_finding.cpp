#include "base/lint_finding.h"

#include "base/json_fault.h"
#include "base/languages.h"
#include "base/readings.h"

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

/// The first run of kanji over which no reading stands; empty: there is none. A reading in kanji is none.
QString kanjiWithoutReading(const QString &easyJapanese)
{
    const AnnotatedText annotated = parseReadings(easyJapanese);
    QString open = annotated.text;
    for (const Reading &reading : annotated.readings) {
        open.replace(reading.start, reading.length, QString(reading.length, u' '));
    }
    for (const Reading &reading : annotated.readings) {
        open += u' ' + reading.kana;
    }
    QString run;
    for (const char32_t c : open.toUcs4()) {
        if (QChar::script(c) == QChar::Script_Han) {
            run += QString::fromUcs4(&c, 1);
        } else if (!run.isEmpty()) {
            break;
        }
    }
    return run;
}

/// Easy Japanese is for who reads no kanji: each needs its reading.
void lintReadings(const QString &file, const QJsonValue &json, const QString &pointer,
                  QList<LintFinding> &findings)
{
    const QString tag = QStringLiteral("ja-simple");
    const QJsonObject object = json.toObject();
    if (const QString kanji = kanjiWithoutReading(object.value(tag).toString()); !kanji.isEmpty()) {
        findings += LintFinding{LintFinding::Severity::Warning, file, pointer + u'/' + tag,
                                QStringLiteral("kanji without a reading: %1 – write %2")
                                    .arg(kanji, annotated(kanji, QStringLiteral("…")))};
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        lintReadings(file, it.value(), pointer + u'/' + it.key(), findings);
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        lintReadings(file, array.at(i), pointer + u'/' + QString::number(i), findings);
    }
}

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
    for (const RepeatedKey &repeated : repeatedKeys(json)) {
        findings += LintFinding{LintFinding::Severity::Error,
                                file,
                                {},
                                QStringLiteral("%1: the key “%2” stands twice in its object; one of them "
                                               "counts for nothing")
                                    .arg(jsonPlace(json, repeated.offset), repeated.key)};
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    lintReadings(file, object, {}, findings);
    Missing missing;
    lookAt(object, {}, missing);
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        findings += LintFinding{LintFinding::Severity::Warning, file, it->first(),
                                QStringLiteral("%1 is missing, or has spaces at its ends, in %2 texts")
                                    .arg(it.key())
                                    .arg(it->size())};
    }
}

} // namespace madoguchi
