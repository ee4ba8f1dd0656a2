#pragma once

#include <QString>

namespace madoguchi
{

/// What people type for characters of one kind, and whether a text is of that kind. Never for legal names.

/// Half-width katakana and hiragana as full-width katakana, spaces as U+3000. What is neither stays.
QString asKatakana(const QString &text);
/// Full-width ASCII as half-width.
QString asHalfWidth(const QString &text);

/// Full-width katakana, the long-vowel mark, the middle dot, and spaces between words.
bool isKatakana(const QString &text);
bool isDigits(const QString &text);
/// Letters of the Latin script, with the marks that stand in names: space, hyphen, apostrophe, full stop,
/// comma.
bool isLatin(const QString &text);
/// An address as browsers take it (HTML, valid e-mail address): ASCII, at most 254 octets (RFC 5321 4.5.3.1).
bool isEmail(const QString &text);

/// No control characters, halves of surrogate pairs, or marks that turn the reading direction: with those a
/// clerk would see something else than what was signed.
bool isPlainText(const QString &text);
/// Characters as people count them; a kanji with its variation selector is one.
qsizetype countedCharacters(const QString &text);

} // namespace madoguchi
