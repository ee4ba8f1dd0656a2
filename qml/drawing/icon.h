#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// A line icon in one colour, sharp at every size; decoration only, the text beside it says the same.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    Q_PROPERTY(qreal size READ size WRITE setIconSize NOTIFY iconSizeChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    QColor color() const { return m_color; }
    void setColor(const QColor &color);
    /// Width and height in device-independent pixels.
    qreal size() const { return m_size; }
    void setIconSize(qreal size);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void iconSizeChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
    qreal m_size = 24;
};

} // namespace madoguchi
