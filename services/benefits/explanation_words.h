#pragma once

#include "base/localized_text.h"
#include "benefits/value.h"
#include "benefits/value_type.h"

namespace madoguchi
{

/// The room's own words (words.json).
LocalizedText words(const char *key);
/// With %1, or %1 and %2, filled in.
LocalizedText words(const char *key, const LocalizedText &first);
LocalizedText words(const char *key, const LocalizedText &first, const LocalizedText &second);

/// 「12,000円」, 「3人」; a date as in ISO 8601.
LocalizedText amountWords(qint64 number, const ValueType &type);
/// The same text in every language.
LocalizedText plain(const QString &text);

/// Nothing but questions: 「あと3つの質問に答えると分かります。」
LocalizedText questionsWords(qsizetype count);

/// The sentences one after the other, in the languages that all of them have.
LocalizedText joinedSentences(const QList<LocalizedText> &sentences);

} // namespace madoguchi
