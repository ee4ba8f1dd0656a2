#pragma once

#include "base/error.h"

#include <QString>

namespace madoguchi
{

/// What a person is told of an error, in the language in force: what happened, what is safe, the one next
/// step.
struct ErrorWords
{
    QString happened;
    QString safe;
    QString next;
};

/// The words of `error`, its facts filled in. Every code has words in every language (a test checks).
ErrorWords wordsFor(const Error &error);

/// "利用者証明用の暗証番号（数字4桁）" and so on, for the fact `pin` of an error. Empty for an unknown name.
QString pinTitle(const QString &pinName);

} // namespace madoguchi
