#pragma once

#include <QAccessible>
#include <QString>

namespace madoguchi
{

/// A part of one line of text: characters from `start` up to, not including, `end`. -1 and -1: there is none.
struct TextRun
{
    int start = -1;
    int end = -1;

    bool isThere() const { return start >= 0; }
    QString of(const QString &text) const { return isThere() ? text.mid(start, end - start) : QString(); }
};

/// The character, word, sentence or line of `text` at `offset` (0 … length; at the very end the last one, and
/// for characters nothing), as AT-SPI counts them: a word goes up to the next word's start. Qt 6.4 never
/// returns from the same question about a word (QAccessibleTextInterface::textAtOffset), and the program
/// stands still with it.
TextRun runAt(const QString &text, int offset, QAccessible::TextBoundaryType kind);
/// The one before and the one after that.
TextRun runBefore(const QString &text, int offset, QAccessible::TextBoundaryType kind);
TextRun runAfter(const QString &text, int offset, QAccessible::TextBoundaryType kind);

} // namespace madoguchi
