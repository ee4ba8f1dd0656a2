#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

namespace madoguchi
{

/// The ratio of two colours as WCAG 2.2 defines it, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// What is written in a rectangle of a grabbed window, and on what.
struct InkOnGround
{
    QColor ground; ///< the most frequent colour
    QColor ink;    ///< the colour farthest from it that at least two pixels have
    double ratio = 1;
};

/// Edges of letters are blends; the strokes' middle has the ink's own colour.
InkOnGround measureInk(const QImage &picture, const QRect &rectangle);

/// The highest contrast of any pixel between the two ends of a horizontal line against its first pixel:
/// whether an edge is seen where one is crossed.
double edgeContrast(const QImage &picture, int left, int right, int y);

} // namespace madoguchi
