#include "qml/drawing/picture.h"

#include <QPainter>

namespace madoguchi
{

Picture::Picture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
}

void Picture::setImage(const QVariant &image)
{
    m_image = image.value<QImage>();
    update();
    Q_EMIT imageChanged();
}

void Picture::paint(QPainter *painter)
{
    const QRectF all(0, 0, width(), height());
    painter->fillRect(all, Qt::white);
    if (m_image.isNull()) {
        return;
    }
    const QSizeF fitted = QSizeF(m_image.size()).scaled(all.size(), Qt::KeepAspectRatio);
    const QPointF corner((width() - fitted.width()) / 2, (height() - fitted.height()) / 2);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRectF(corner, fitted), m_image);
}

} // namespace madoguchi
