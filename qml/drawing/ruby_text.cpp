#include "qml/drawing/ruby_text.h"

#include "qml/drawing/ruby_marks.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QtQuick/private/qquicktext_p_p.h>
#include <QtQuick/private/qquicktextnode_p.h>

#include <cmath>

namespace madoguchi
{
namespace
{

/// Holds the kana: found again among the children of the text's node, which Qt empties when it draws anew.
class KanaNode : public QQuickTextNode
{
public:
    using QQuickTextNode::QQuickTextNode;
};

KanaNode *kanaIn(QSGNode *root)
{
    for (QSGNode *child = root->firstChild(); child != nullptr; child = child->nextSibling()) {
        if (auto *kana = dynamic_cast<KanaNode *>(child)) {
            return kana;
        }
    }
    return nullptr;
}

/// Where `size` begins in `room`: at the start, in the middle, at the end.
qreal aligned(qreal size, qreal room, bool middle, bool end)
{
    return end ? room - size : middle ? (room - size) / 2 : 0;
}

} // namespace

RubyText::RubyText(QQuickItem *parent)
    : QQuickText(parent)
{
    setTextFormat(PlainText);
    connect(this, &QQuickText::textChanged, this, &RubyText::take);
    connect(this, &QQuickText::fontChanged, this, [this] {
        keepFamilies();
        measure();
        makeRoom();
    });
    connect(this, &QQuickText::lineHeightChanged, this, [this](qreal height) {
        if (!m_busy) {
            m_givenLineHeight = height;
            makeRoom();
        }
    });
}

void RubyText::setFamilies(const QStringList &families)
{
    if (families != m_families) {
        m_families = families;
        keepFamilies();
        measure();
        makeRoom();
        Q_EMIT familiesChanged();
    }
}

void RubyText::setReadingsShown(bool shown)
{
    if (shown != m_readingsShown) {
        m_readingsShown = shown;
        makeRoom();
        Q_EMIT readingsShownChanged();
    }
}

/// The text is set from outside, also by a binding; setting it from here leaves the binding alone.
void RubyText::take()
{
    if (m_busy) {
        return;
    }
    const AnnotatedText parts = parseReadings(text());
    m_readings = parts.readings;
    m_busy = true;
    setText(parts.text);
    m_busy = false;
    measure();
    makeRoom();
}

void RubyText::measure()
{
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    const QStringList lines = text().split(u'\n');
    for (const QString &line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    // Rounded up as Qt rounds an implicit width, with room for a last glyph that leans out.
    widest = widest > 0 ? std::ceil(widest) + 1 + leftPadding() + rightPadding() : 0;
    if (widest != m_naturalWidth) {
        m_naturalWidth = widest;
        Q_EMIT naturalWidthChanged();
    }
}

/// Where readings are shown every text leaves them room: lines of one page stand equally far apart, and the
/// words of neighbouring controls on one line.
void RubyText::makeRoom()
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    if (!m_readingsShown) {
        setLineHeight(m_givenLineHeight);
        resetTopPadding();
    } else {
        const QFontMetricsF metrics(font());
        // From the top of a line to the top of its kana, upwards.
        const qreal above =
            std::ceil(kanaSize() * 1.1 - (metrics.ascent() - font().pixelSize() * 0.9) + kanaSize() * 0.14);
        setTopPadding(std::max(0.0, above));
        setLineHeight(std::max(m_givenLineHeight, 1.06 + 0.5 * kanaSize() / metrics.height()));
    }
    m_busy = false;
    update();
}

void RubyText::keepFamilies()
{
    if (m_busy || m_families.isEmpty() || font().families() == m_families) {
        return;
    }
    QFont own = font();
    own.setFamilies(m_families);
    m_busy = true;
    setFont(own);
    m_busy = false;
}

qreal RubyText::kanaSize() const
{
    // Half of the text, as books have it, but not below what can be read at arm's length.
    const qreal em = font().pixelSize();
    return std::round(std::max(em * 0.5, std::min(em * 0.625, 10.0)));
}

QSGNode *RubyText::updatePaintNode(QSGNode *old, UpdatePaintNodeData *data)
{
    QSGNode *root = QQuickText::updatePaintNode(old, data);
    if (root == nullptr) {
        return nullptr;
    }
    if (KanaNode *before = kanaIn(root)) {
        delete before;
    }
    if (!drawsReadings()) {
        return root;
    }
    const QQuickTextPrivate *inner = QQuickTextPrivate::get(this);
    // The place of the layout, as QQuickText::updatePaintNode has it.
    const qreal natural = std::ceil(QFontMetricsF(inner->font).height());
    const qreal offset = (1.0 - lineHeight()) * natural;
    const QPointF origin(leftPadding() + aligned(inner->lineWidth, width() - leftPadding() - rightPadding(),
                                                 effectiveHAlign() == AlignHCenter,
                                                 effectiveHAlign() == AlignRight),
                         topPadding() + aligned(inner->layedOutTextRect.height() + offset,
                                                height() - topPadding() - bottomPadding(),
                                                vAlign() == AlignVCenter, vAlign() == AlignBottom));
    auto *kana = new KanaNode(this);
    root->appendChildNode(kana);
    QFont small = inner->font;
    small.setPixelSize(int(kanaSize()));
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    for (const RubyMark &mark : rubyMarks(inner->layout, m_readings, int(kanaSize()))) {
        QTextLayout layout(mark.kana, small);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        if (!line.isValid()) {
            continue;
        }
        auto *piece = new QQuickTextNode(this);
        const qreal squeeze = std::min(1.0, mark.width / std::max(1.0, line.naturalTextWidth()));
        QMatrix4x4 place;
        place.translate(float(origin.x() + mark.baseline.x()),
                        float(origin.y() + mark.baseline.y() - line.ascent()));
        place.scale(float(squeeze), 1.0F);
        piece->setMatrix(place);
        piece->addTextLayout(QPointF(0, 0), &layout, color());
        kana->appendChildNode(piece);
    }
    return root;
}

} // namespace madoguchi
