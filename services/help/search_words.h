#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi
{

/// A text as it is compared in a search: full and half width, katakana and hiragana, capitals and small
/// letters made one (NFKC). For search keys alone: names of people are never changed like this.
QString foldedForSearch(const QString &text);

/// A text as the index holds it: words parted by spaces; what is written without spaces (Japanese, Chinese)
/// as each two characters that follow each other, the last one also alone. 「転出届」 → "転出 出届 届".
QString indexWords(const QString &text);

/// What was typed as an expression of SQLite's FTS5 (https://sqlite.org/fts5.html, section 3): every word
/// must occur; a word of letters also as the beginning of a longer one, without the endings of English.
/// Empty when nothing can be looked for. No character of the query has a meaning of its own in it.
QString matchAll(const QString &query);

/// The same for a query of which nothing was found: any part of it. Sentences fall apart at the change
/// between kanji, kana and letters; short parts in hiragana (particles, endings) are left out.
QString matchAny(const QString &query);

/// The folded parts to look for when the place in a text is wanted.
QStringList searchTerms(const QString &query);

} // namespace madoguchi
