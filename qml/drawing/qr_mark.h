#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// A QR code of `text`, black on white in every theme, as readers need it; every module has the same whole
/// number of pixels. What it says must stand beside it in words too.
class QrMark : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit QrMark(QQuickItem *parent = nullptr);

    const QString &text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_code; ///< one pixel a module; null without a text
};

} // namespace madoguchi
