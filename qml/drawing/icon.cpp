#include "drawing/icon.h"

#include "drawing/icon_shapes.h"

#include <QPainter>

namespace madoguchi
{

namespace
{

constexpr qreal grid = 24;

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString &name)
{
    if (m_name == name) {
        return;
    }
    m_name = name;
    update();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color) {
        return;
    }
    m_color = color;
    update();
    Q_EMIT colorChanged();
}

void Icon::setIconSize(qreal size)
{
    if (qFuzzyCompare(m_size, size)) {
        return;
    }
    m_size = size;
    setImplicitSize(size, size);
    Q_EMIT iconSizeChanged();
}

void Icon::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->scale(width() / grid, height() / grid);
    painter->setPen(QPen(m_color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(iconShape(m_name));
}

} // namespace madoguchi
