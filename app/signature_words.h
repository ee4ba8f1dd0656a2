#pragma once

#include "signing/signature_check.h"

#include <QPair>
#include <QString>

namespace madoguchi
{

/// Stable name for JSON and pages: "good", "bad", "unknown".
QString verdictName(Verdict verdict);
/// 正しい, 正しくない or 確かめられない.
QString verdictWords(Verdict verdict);

/// One thing that was looked at, in the language in force.
struct PointWords
{
    QString name; ///< for JSON: "content", "coverage", "purpose", "validity", "issuer"
    QString label;
    QString text;
    Verdict verdict;
};

PointWords wordsFor(const CheckedPoint &point);

/// The outcome in one sentence.
QString outcomeWords(Verdict verdict);

/// Who signed, when by their own account, and with which certificate: label and text. Nothing where the
/// content is not what was signed.
QList<QPair<QString, QString>> signerWords(const CheckedSignature &signature, const QString &language);

/// What no check here looks at, whatever its outcome: revocation.
QString uncheckedWords();

/// To be said before a person signs: the certificate that goes with the signature is personal.
QString disclosureWords();

} // namespace madoguchi
