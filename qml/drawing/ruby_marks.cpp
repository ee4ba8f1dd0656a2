#include "qml/drawing/ruby_marks.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace madoguchi
{
namespace
{

struct Piece
{
    int line = 0;
    qreal from = 0;
    qreal to = 0;
    QString kana;
};

/// A reading cut where its word is: each line gets as much of the kana as it has of the word.
void addPieces(QList<Piece> &pieces, const QTextLayout &layout, const Reading &reading)
{
    qsizetype said = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const qsizetype start = std::max<qsizetype>(reading.start, line.textStart());
        const qsizetype end =
            std::min<qsizetype>(reading.start + reading.length, line.textStart() + line.textLength());
        if (start >= end) {
            continue;
        }
        const qsizetype until =
            (end - reading.start) * reading.kana.size() / std::max<qsizetype>(1, reading.length);
        if (until > said) {
            pieces += Piece{i, line.cursorToX(int(start)), line.cursorToX(int(end)),
                            reading.kana.mid(said, until - said)};
            said = until;
        }
    }
}

} // namespace

QList<RubyMark> rubyMarks(const QTextLayout &layout, const QList<Reading> &readings, int kanaPixels)
{
    QList<Piece> pieces;
    for (const Reading &reading : readings) {
        addPieces(pieces, layout, reading);
    }
    QFont small = layout.font();
    small.setPixelSize(kanaPixels);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const QFontMetricsF metrics(small);
    const qreal em = layout.font().pixelSize();
    const qreal reach = em / 2;
    QList<RubyMark> marks;
    qreal taken = 0; // right end of what stands on this line
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces.at(i);
        const QTextLine line = layout.lineAt(piece.line);
        const bool first = i == 0 || pieces.at(i - 1).line != piece.line;
        const bool last = i + 1 == pieces.size() || pieces.at(i + 1).line != piece.line;
        const qreal wanted = metrics.horizontalAdvance(piece.kana);
        const qreal leftEnd = first ? 0 : taken;
        // Half the gap to the next word with a reading is the next one's.
        const qreal rightEnd =
            last ? std::max(line.width(), piece.to) : piece.to + (pieces.at(i + 1).from - piece.to) / 2;
        const qreal left = std::max(leftEnd, piece.from - reach);
        const qreal right = std::max(left + 1, std::min(rightEnd, piece.to + reach));
        const qreal width = std::min(wanted, right - left);
        const qreal middle = (piece.from + piece.to) / 2;
        const qreal x = std::clamp(middle - width / 2, left, right - width);
        // The ideographs' box reaches 0.88 em over the baseline in Japanese faces.
        const qreal y = line.position().y() + line.ascent() - em * 0.9 - kanaPixels * 0.14;
        marks += RubyMark{piece.kana, QPointF(x, y), width};
        taken = x + width;
    }
    return marks;
}

} // namespace madoguchi
