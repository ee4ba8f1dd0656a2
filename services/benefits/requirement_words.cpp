#include "benefits/requirement_words.h"

#include "base/languages.h"
#include "base/word_book.h"

namespace madoguchi
{
namespace
{

const WordBook &book()
{
    static const WordBook words(QStringLiteral(":/madoguchi/benefits/words.json"));
    return words;
}

QString separator(const QString &language)
{
    return isJapanese(language)          ? QStringLiteral("、")
           : joinsWithoutSpace(language) ? QStringLiteral("，")
                                         : QStringLiteral(", ");
}

LocalizedText spanWords(const AgeSpan &ages)
{
    QList<LocalizedText> parts;
    const auto add = [&](const char *key, const std::optional<int> &age) {
        if (age) {
            parts += book().text(key).filled(QStringLiteral("%1"), QString::number(*age));
        }
    };
    add("age-from", ages.from);
    add("age-below", ages.below);
    add("age-after-school-year", ages.afterSchoolYear);
    add("age-until-school-year", ages.untilSchoolYear);
    LocalizedText all;
    for (const LocalizedText &part : parts) {
        for (auto it = part.texts.begin(); it != part.texts.end(); ++it) {
            QString &text = all.texts[it.key()];
            text += (text.isEmpty() ? QString() : separator(it.key())) + it.value();
        }
    }
    return all;
}

const char *sentence(Whose whose, Truth truth)
{
    static constexpr std::array<std::array<const char *, 3>, 3> keys{
        {{"self-yes", "self-no", "self-unknown"},
         {"child-yes", "child-no", "child-unknown"},
         {"anyone-yes", "anyone-no", "anyone-unknown"}}};
    const size_t person = whose == Whose::Self ? 0 : whose == Whose::Child ? 1 : 2;
    const size_t answer = truth == Truth::Yes ? 0 : truth == Truth::No ? 1 : 2;
    return keys[person][answer];
}

} // namespace

LocalizedText ageWords(Whose whose, const AgeSpan &ages, Truth truth)
{
    return book().text(sentence(whose, truth)).filled(QStringLiteral("%1"), spanWords(ages));
}

LocalizedText answeredWords(const LocalizedText &question, bool yes)
{
    return book().text(yes ? "answered-yes" : "answered-no").filled(QStringLiteral("%1"), question);
}

LocalizedText ruleUnknownWords() { return book().text("rule-unknown"); }

LocalizedText otherAreaWords() { return book().text("other-area"); }

LocalizedText areaUnknownWords() { return book().text("area-unknown"); }

LocalizedText questionsWords(qsizetype count)
{
    return count == 1 ? book().text("one-question")
                      : book().text("questions").filled(QStringLiteral("%1"), QString::number(count));
}

LocalizedText joined(const QList<LocalizedText> &sentences)
{
    LocalizedText all;
    for (const Language &language : languages()) {
        QStringList parts;
        bool own = true;
        for (const LocalizedText &sentence : sentences) {
            own = own && sentence.texts.contains(language.tag);
            parts += sentence.in(withReadings(language.tag));
        }
        // A paragraph is of one language: where a sentence is missing, the whole falls back.
        if (own) {
            all.texts.insert(language.tag,
                             parts.join(joinsWithoutSpace(language.tag) ? QString() : QStringLiteral(" ")));
        }
    }
    return all;
}

} // namespace madoguchi
