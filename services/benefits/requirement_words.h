#pragma once

#include "benefits/requirement.h"

namespace madoguchi
{

enum class Whose { Self, Child, Anyone };

/// What was found about an age, as a sentence: 「18歳の年度末までのお子さんがいます。」
LocalizedText ageWords(Whose whose, const AgeSpan &ages, Truth truth);

/// A question with its answer: 「ひとり親ですか」→はい。
LocalizedText answeredWords(const LocalizedText &question, bool yes);

/// The rule for this date, or the person's town, is not known.
LocalizedText ruleUnknownWords();
LocalizedText otherAreaWords();
LocalizedText areaUnknownWords();
/// Nothing but questions: 「あと3つの質問に答えると分かります。」
LocalizedText questionsWords(qsizetype count);

/// The sentences one after the other, in the languages that all of them have.
LocalizedText joined(const QList<LocalizedText> &sentences);

} // namespace madoguchi
