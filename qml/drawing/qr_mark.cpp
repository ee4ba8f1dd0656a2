#include "qml/drawing/qr_mark.h"

#include "app/printing/qr_code.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace madoguchi
{

QrMark::QrMark(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void QrMark::setText(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_code = text.isEmpty() ? QImage() : qrCode(text.toUtf8()).value_or(QImage());
    update();
    Q_EMIT textChanged();
}

void QrMark::paint(QPainter *painter)
{
    const QRectF all(0, 0, width(), height());
    painter->fillRect(all, Qt::white);
    if (m_code.isNull()) {
        return;
    }
    const double pixels = window() ? window()->effectiveDevicePixelRatio() : 1;
    const double side = std::min(width(), height());
    const double module = std::max(1.0, std::floor(side * pixels / m_code.width())) / pixels;
    const double drawn = module * m_code.width();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(
        QRectF(std::floor((width() - drawn) / 2), std::floor((height() - drawn) / 2), drawn, drawn), m_code);
}

} // namespace madoguchi
