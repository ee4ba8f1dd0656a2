#include "qml/accessibility/text_runs.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace madoguchi
{
namespace
{

/// Where each run starts, the first at 0; empty for an empty text.
QList<int> startsOf(const QString &text, QAccessible::TextBoundaryType kind)
{
    if (text.isEmpty()) {
        return {};
    }
    QTextBoundaryFinder::BoundaryType type = QTextBoundaryFinder::Grapheme;
    switch (kind) {
    case QAccessible::CharBoundary:
        break;
    case QAccessible::WordBoundary:
        type = QTextBoundaryFinder::Word;
        break;
    case QAccessible::SentenceBoundary:
        type = QTextBoundaryFinder::Sentence;
        break;
    default: // what is typed here is one line
        return {0};
    }
    QList<int> starts{0};
    QTextBoundaryFinder finder(type, text);
    for (auto at = finder.toNextBoundary(); at >= 0 && at < text.size(); at = finder.toNextBoundary()) {
        // Between a word and the space behind it no word starts.
        if (type == QTextBoundaryFinder::Grapheme ||
            finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem)) {
            starts.append(int(at));
        }
    }
    return starts;
}

/// The run that is `step` runs away from the one at `offset`.
TextRun runNear(const QString &text, int offset, QAccessible::TextBoundaryType kind, int step)
{
    const int length = int(text.size());
    if (offset < 0 || offset > length) {
        return {};
    }
    const QList<int> starts = startsOf(text, kind);
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    auto index = int(after - starts.begin()) - 1 + step;
    // Behind the last character there is no character, but its line and its word are meant.
    if (kind == QAccessible::CharBoundary && offset == length) {
        ++index;
    }
    if (index < 0 || index >= starts.size()) {
        return {};
    }
    return {starts.at(index), index + 1 < starts.size() ? starts.at(index + 1) : length};
}

} // namespace

TextRun runAt(const QString &text, int offset, QAccessible::TextBoundaryType kind)
{
    return runNear(text, offset, kind, 0);
}

TextRun runBefore(const QString &text, int offset, QAccessible::TextBoundaryType kind)
{
    return runNear(text, offset, kind, -1);
}

TextRun runAfter(const QString &text, int offset, QAccessible::TextBoundaryType kind)
{
    return runNear(text, offset, kind, 1);
}

} // namespace madoguchi
