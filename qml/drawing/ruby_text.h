#pragma once

#include "base/readings.h"

#include <QtQuick/private/qquicktext_p.h>

namespace madoguchi
{

/// Text that shows readings (ふりがな) over its kanji: a text in the notation of base/readings.h is taken
/// apart, so that `text` and every name made of it hold the plain words. Qt's own Text does not draw <ruby>.
/// The face is that of the language, whatever font is given: a shared code point looks different in Japanese
/// and Chinese.
class RubyText : public QQuickText
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList families READ families WRITE setFamilies NOTIFY familiesChanged)
    Q_PROPERTY(bool readingsShown READ readingsShown WRITE setReadingsShown NOTIFY readingsShownChanged)
    Q_PROPERTY(qreal naturalWidth READ naturalWidth NOTIFY naturalWidthChanged)
public:
    explicit RubyText(QQuickItem *parent = nullptr);

    QStringList families() const { return m_families; }
    void setFamilies(const QStringList &families);
    bool readingsShown() const { return m_readingsShown; } ///< whether what is at hand shows readings at all
    void setReadingsShown(bool shown);

    /// The width in pixels at which nothing wraps. A text that is to be no wider than it needs binds its
    /// width to this: implicitWidth changes with the width of a wrapped text, and binds in a circle.
    qreal naturalWidth() const { return m_naturalWidth; }

    /// Those of the text, whether they are shown or not.
    const QList<Reading> &readings() const { return m_readings; }

Q_SIGNALS:
    void familiesChanged();
    void readingsShownChanged();
    void naturalWidthChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void take();
    void makeRoom();
    void keepFamilies();
    void measure();
    qreal kanaSize() const; ///< in pixels
    bool drawsReadings() const { return m_readingsShown && !m_readings.isEmpty(); }

    QStringList m_families;
    QList<Reading> m_readings;
    bool m_readingsShown = false;
    qreal m_naturalWidth = 0;
    bool m_busy = false;           ///< a change of our own is under way
    qreal m_givenLineHeight = 1.0; ///< what the text has without readings
};

} // namespace madoguchi
