#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// A picture that a view model holds, fitted into its place, on white as paper is. What it shows must stand
/// beside it in words too.
class Picture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
    Q_PROPERTY(double ratio READ ratio NOTIFY imageChanged)

public:
    explicit Picture(QQuickItem *parent = nullptr);

    QVariant image() const { return m_image.isNull() ? QVariant() : QVariant(m_image); }
    void setImage(const QVariant &image);
    /// Height to width; 0 without a picture.
    double ratio() const { return m_image.isNull() ? 0 : double(m_image.height()) / m_image.width(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void imageChanged();

private:
    QImage m_image;
};

} // namespace madoguchi
