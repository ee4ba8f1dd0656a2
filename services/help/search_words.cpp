#include "help/search_words.h"

#include <QList>

namespace madoguchi
{
namespace
{

/// How a character is looked for.
enum class Script {
    None, ///< parts words
    Han,
    Hiragana,
    Katakana,
    Word, ///< of a language that parts its words by spaces
};

Script scriptOf(char32_t c)
{
    if (c == U'ー' || c == U'々' || c == U'ヶ') {
        return c == U'々' ? Script::Han : Script::Katakana;
    }
    switch (QChar::script(c)) {
    case QChar::Script_Han:
        return Script::Han;
    case QChar::Script_Hiragana:
        return Script::Hiragana;
    case QChar::Script_Katakana:
        return Script::Katakana;
    default:
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? Script::Word : Script::None;
    }
}

/// Characters that follow each other and are looked for together.
struct Run
{
    bool isWord = false; ///< parted by spaces; else without
    QList<char32_t> characters;

    QString text() const { return QString::fromUcs4(characters.data(), characters.size()); }
};

QList<Run> runsOf(const QString &text, bool partAtScripts = false)
{
    QList<Run> runs;
    Script before = Script::None;
    for (const char32_t c : text.toUcs4()) {
        const Script script = scriptOf(c);
        if (script == Script::None) {
            before = script;
            continue;
        }
        const bool isWord = script == Script::Word;
        const bool follows = before != Script::None && isWord == (before == Script::Word) &&
                             (!partAtScripts || script == before);
        if (!follows) {
            runs << Run{isWord, {}};
        }
        runs.last().characters << c;
        before = script;
    }
    return runs;
}

/// "certificates" → "certificat": what its forms have in common, for a search by beginnings.
QString stem(QString word)
{
    static constexpr const char *endings[] = {"ies", "ing", "es", "ed", "s"};
    for (const char *ending : endings) {
        const QLatin1String end(ending);
        if (word.endsWith(end) && word.size() - end.size() >= 3) {
            word.chop(end.size());
            break;
        }
    }
    return word;
}

/// FTS5 takes what stands in quotes as text; a run holds letters and digits alone.
QString expressionOf(const Run &run)
{
    if (run.isWord) {
        return u'"' + stem(run.text()) + QLatin1String("\"*");
    }
    if (run.characters.size() == 1) {
        return u'"' + run.text() + QLatin1String("\"*");
    }
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < run.characters.size(); ++i) {
        pairs << QString::fromUcs4(run.characters.data() + i, 2);
    }
    return u'"' + pairs.join(u' ') + u'"';
}

constexpr qsizetype longestQuery = 200;

QList<Run> queryRuns(const QString &query) { return runsOf(foldedForSearch(query.left(longestQuery))); }

/// Parted where kanji, kana and letters meet; before folding, which makes katakana and hiragana one.
QList<Run> queryParts(const QString &query)
{
    QList<Run> parts;
    const QString text = query.left(longestQuery).normalized(QString::NormalizationForm_KC);
    for (const Run &run : runsOf(text, true)) {
        const bool isParticle =
            scriptOf(run.characters.first()) == Script::Hiragana && run.characters.size() < 3;
        if (!isParticle) {
            parts << runsOf(foldedForSearch(run.text()));
        }
    }
    return parts;
}

QString joined(const QList<Run> &runs, QLatin1String by)
{
    QStringList expressions;
    for (const Run &run : runs) {
        expressions << expressionOf(run);
    }
    return expressions.join(by);
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : folded) {
        if (c >= u'ァ' && c <= u'ヶ') {
            c = QChar(c.unicode() - (u'ァ' - u'ぁ'));
        }
    }
    return folded;
}

QString indexWords(const QString &text)
{
    QStringList words;
    for (const Run &run : runsOf(foldedForSearch(text))) {
        if (run.isWord) {
            words << run.text();
            continue;
        }
        for (qsizetype i = 0; i < run.characters.size(); ++i) {
            const qsizetype length = std::min<qsizetype>(2, run.characters.size() - i);
            words << QString::fromUcs4(run.characters.data() + i, length);
        }
    }
    return words.join(u' ');
}

QString matchAll(const QString &query) { return joined(queryRuns(query), QLatin1String(" AND ")); }

QString matchAny(const QString &query) { return joined(queryParts(query), QLatin1String(" OR ")); }

QStringList searchTerms(const QString &query)
{
    QStringList terms;
    for (const Run &run : queryRuns(query) + queryParts(query)) {
        terms << (run.isWord ? stem(run.text()) : run.text());
    }
    terms.removeDuplicates();
    return terms;
}

} // namespace madoguchi
