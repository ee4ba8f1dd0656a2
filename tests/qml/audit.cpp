#include "tests/qml/audit.h"

#include "tests/qml/bench.h"
#include "tests/qml/contrast.h"
#include "tests/qml/listener.h"

#include <QFont>

namespace madoguchi
{

namespace
{

constexpr qreal least = 24;

bool interactive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::Link:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

bool isText(const QQuickItem *item) { return item->inherits("QQuickText"); }

bool isInput(const QQuickItem *item)
{
    return item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit");
}

bool seen(const QQuickItem *item)
{
    for (const QQuickItem *up = item; up != nullptr; up = up->parentItem()) {
        if (up->opacity() < 0.5) {
            return false;
        }
    }
    return true;
}

/// What of `rectangle` of `item` is not clipped away, in the window.
QRectF unclipped(const QQuickItem *item, const QRectF &rectangle)
{
    QRectF shown = item->mapRectToScene(rectangle);
    for (const QQuickItem *up = item->parentItem(); up != nullptr; up = up->parentItem()) {
        if (up->clip()) {
            shown &= up->mapRectToScene(QRectF(0, 0, up->width(), up->height()));
        }
    }
    return shown;
}

/// Where the letters of a text are.
QRectF letters(const QQuickItem *text)
{
    const qreal width = text->property("contentWidth").toReal();
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    qreal x = text->property("leftPadding").toReal();
    if (alignment == Qt::AlignRight) {
        x = text->width() - width - text->property("rightPadding").toReal();
    } else if (alignment == Qt::AlignHCenter) {
        x = (text->width() - width) / 2;
    }
    const qreal height = text->property("contentHeight").toReal();
    const int vertical = text->property("verticalAlignment").toInt();
    const qreal y =
        vertical == Qt::AlignVCenter ? (text->height() - height) / 2 : text->property("topPadding").toReal();
    return unclipped(text, QRectF(x, y, width, height));
}

QString quoted(const QQuickItem *item)
{
    const QString text = item->property("text").toString();
    return QStringLiteral("「%1」").arg(text.size() > 40 ? text.left(40) + QChar(u'…') : text);
}

} // namespace

QStringList faultsOfTargets(QQuickWindow *window)
{
    QStringList faults;
    visitShown(QAccessible::queryAccessibleInterface(window), [&faults](QAccessibleInterface *face) {
        const auto *item = qobject_cast<QQuickItem *>(face->object());
        if (item == nullptr || !(interactive(face->role()) || face->state().focusable)) {
            return;
        }
        const QString name = face->text(QAccessible::Name);
        if (name.isEmpty()) {
            faults << QStringLiteral("no name: role %1, %2")
                          .arg(face->role())
                          .arg(QLatin1String(item->metaObject()->className()));
        }
        if (interactive(face->role()) && (item->width() < least || item->height() < least)) {
            faults << QStringLiteral("smaller than 24 px: %1, %2 × %3")
                          .arg(name)
                          .arg(item->width())
                          .arg(item->height());
        }
    });
    return faults;
}

QStringList faultsOfLayout(QQuickWindow *window)
{
    QStringList faults;
    QList<QPair<const QQuickItem *, QRectF>> texts;
    for (const QQuickItem *item : shownItems(window)) {
        if (!isText(item) || item->property("text").toString().isEmpty() || !seen(item)) {
            continue;
        }
        const QRectF place = letters(item);
        if (place.isEmpty()) {
            continue;
        }
        if (place.left() < -0.5 || place.right() > window->width() + 0.5) {
            faults << QStringLiteral("leaves the window: %1, %2 to %3")
                          .arg(quoted(item))
                          .arg(place.left())
                          .arg(place.right());
        }
        if (item->property("contentWidth").toReal() > item->width() + 1) {
            faults << QStringLiteral("wider than its place: %1").arg(quoted(item));
        }
        if (item->property("truncated").toBool()) {
            faults << QStringLiteral("cut: %1").arg(quoted(item));
        }
        texts.append({item, place.adjusted(2, 4, -2, -4)});
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (texts.at(i).second.intersects(texts.at(j).second)) {
                faults << QStringLiteral("%1 lies on %2")
                              .arg(quoted(texts.at(j).first), quoted(texts.at(i).first));
            }
        }
    }
    return faults;
}

QStringList faultsOfContrast(QQuickWindow *window)
{
    QStringList faults;
    const QImage picture = window->grabWindow();
    for (const QQuickItem *item : shownItems(window)) {
        const bool input = isInput(item);
        if (!(input || isText(item)) || !seen(item)) {
            continue;
        }
        const QRectF whole = unclipped(item, QRectF(0, 0, item->width(), item->height()));
        // Of what the end of the picture cuts, less than half may show no ink.
        const bool isCut = whole.height() < std::max(10.0, item->height() / 2);
        if (isCut || !QRectF(picture.rect()).contains(whole)) {
            continue;
        }
        if (input) {
            const int middle = static_cast<int>(whole.center().y());
            const int left = static_cast<int>(whole.left());
            // A dashed edge has gaps: one of a few places is enough.
            double edge = 1;
            for (int below = 0; below <= 12; below += 3) {
                edge = std::max(edge, edgeContrast(picture, left - 4, left + 4, middle + below));
            }
            if (edge < 3) {
                faults << QStringLiteral("edge of an input %1 : 1").arg(edge, 0, 'f', 2);
            }
        }
        if (item->property("text").toString().trimmed().isEmpty()) {
            continue;
        }
        const auto font = item->property("font").value<QFont>();
        const bool large = font.pixelSize() >= 24 || (font.bold() && font.pixelSize() >= 19);
        const QRectF place = input ? whole.adjusted(8, 6, -8, -6) : letters(item);
        const InkOnGround found = measureInk(picture, place.toAlignedRect());
        if (found.ratio < (large ? 3 : 4.5)) {
            faults << QStringLiteral("%1 : 1 (%2 on %3): %4")
                          .arg(found.ratio, 0, 'f', 2)
                          .arg(found.ink.name(), found.ground.name(), quoted(item));
        }
    }
    return faults;
}

} // namespace madoguchi
