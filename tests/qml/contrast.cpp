#include "tests/qml/contrast.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace madoguchi
{

namespace
{

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

InkOnGround measureInk(const QImage &picture, const QRect &rectangle)
{
    QHash<QRgb, int> colours;
    const QRect inside = rectangle.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            ++colours[picture.pixel(x, y)];
        }
    }
    InkOnGround found;
    int most = 0;
    for (auto it = colours.constBegin(); it != colours.constEnd(); ++it) {
        if (it.value() > most) {
            most = it.value();
            found.ground = QColor(it.key());
        }
    }
    found.ink = found.ground;
    for (auto it = colours.constBegin(); it != colours.constEnd(); ++it) {
        const double ratio = it.value() < 2 ? 1 : contrastRatio(QColor(it.key()), found.ground);
        if (ratio > found.ratio) {
            found.ratio = ratio;
            found.ink = QColor(it.key());
        }
    }
    return found;
}

double edgeContrast(const QImage &picture, int left, int right, int y)
{
    double highest = 1;
    if (!picture.rect().contains(left, y) || !picture.rect().contains(right, y)) {
        return highest;
    }
    const QColor outside = picture.pixelColor(left, y);
    for (int x = left; x <= right; ++x) {
        highest = std::max(highest, contrastRatio(picture.pixelColor(x, y), outside));
    }
    return highest;
}

} // namespace madoguchi
