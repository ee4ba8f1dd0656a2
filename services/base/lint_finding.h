#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace madoguchi
{

/// Something an author should look at.
struct LintFinding
{
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    QString file;    ///< "child-allowance.json", "tables/base.csv"
    QString pointer; ///< JSON pointer or line; may be empty
    QString message;
};

/// What is wrong with a content file whatever it is: keys that stand twice in an object, kanji of easy
/// Japanese without a reading, texts that lack a language or have spaces at their ends.
void lintTexts(const QString &file, const QByteArray &json, QList<LintFinding> &findings);

} // namespace madoguchi
