#include "qml/accessibility/accessible_item.h"

#include "base/readings.h"
#include "qml/accessibility/text_runs.h"

#include <QMetaObject>
#include <QQuickWindow>
#include <QtQml/private/qqmldata_p.h>

namespace madoguchi
{

namespace
{

QString told(const TextRun &run, const QString &text, int *start, int *end)
{
    *start = run.start;
    *end = run.end;
    return run.of(text);
}

} // namespace

QVariant AccessibleItem::property(const char *name) const { return object()->property(name); }

/// An item that is going away still tells that it is hidden, when half of it is gone: asking it then crashes.
bool AccessibleItem::isValid() const
{
    return QAccessibleQuickItem::isValid() && !QQmlData::wasDeleted(object());
}

/// A secret field stays one while its text is revealed on the screen.
bool AccessibleItem::isSecret() const
{
    if (property("a11ySecret").toBool()) {
        return true;
    }
    const QVariant echo = property("echoMode");
    return echo.isValid() && echo.toInt() != 0;
}

bool AccessibleItem::isButton() const { return object()->inherits("QQuickAbstractButton"); }

QAccessible::Role AccessibleItem::role() const
{
    const QVariant own = property("a11yRole");
    if (own.isValid() && own.toInt() != 0) {
        return static_cast<QAccessible::Role>(own.toInt());
    }
    return QAccessibleQuickItem::role();
}

QAccessible::State AccessibleItem::state() const
{
    QAccessible::State state = QAccessibleQuickItem::state();
    if (!item()->isEnabled()) {
        state.disabled = true;
        state.focusable = false;
    }
    if (isSecret()) {
        state.passwordEdit = true;
    }
    // Qt calls every text focusable; a screen reader then offers stops that the keyboard does not have.
    const QVariant focusable = property("a11yFocusable");
    if (focusable.isValid()) {
        state.focusable = focusable.toBool() && item()->isEnabled();
    } else if (role() == QAccessible::StaticText) {
        state.focusable = item()->activeFocusOnTab();
    }
    // Our choices do not check themselves: the view model holds the value.
    const QVariant checked = property("a11yChecked");
    if (checked.isValid()) {
        state.checkable = true;
        state.checked = checked.toBool();
    }
    const QVariant selected = property("a11ySelected");
    if (selected.isValid()) {
        state.selectable = true;
        state.selected = selected.toBool();
    }
    // Of nested focus scopes only the innermost item has the focus.
    const QQuickWindow *window = item()->window();
    if (item()->isFocusScope() && item()->hasActiveFocus() && window != nullptr &&
        window->activeFocusItem() != item()) {
        state.focused = false;
    }
    const QVariant expanded = property("a11yExpanded");
    if (expanded.isValid()) {
        // A disclosure opens in place, a box opens its list.
        state.hasPopup = role() == QAccessible::ComboBox;
        state.expandable = true;
        state.expanded = expanded.toBool();
        state.collapsed = !expanded.toBool();
    }
    return state;
}

/// Readings are for the eye: a screen reader reads the kanji itself.
QString AccessibleItem::text(QAccessible::Text kind) const { return withoutReadings(ownText(kind)); }

QString AccessibleItem::ownText(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name) {
        QString name = property("a11yName").toString();
        if (!name.isEmpty()) {
            return name;
        }
    }
    if (kind == QAccessible::Description) {
        const QVariant description = property("a11yDescription");
        if (description.isValid()) {
            return description.toString();
        }
    }
    if (kind == QAccessible::Value && isSecret()) {
        return {};
    }
    if (kind == QAccessible::Value && role() == QAccessible::StaticText) {
        return ownText(QAccessible::Name);
    }
    return QAccessibleQuickItem::text(kind);
}

QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
AccessibleItem::relations(QAccessible::Relation match) const
{
    auto relations = QAccessibleQuickItem::relations(match);
    if ((match & QAccessible::Label) != 0) {
        auto *label = property("a11yLabelledBy").value<QQuickItem *>();
        if (auto *face = label != nullptr ? QAccessible::queryAccessibleInterface(label) : nullptr) {
            relations.append({face, QAccessible::Label});
        }
    }
    return relations;
}

QVariant AccessibleItem::minimumValue() const
{
    const QVariant from = property("from");
    return from.isValid() ? from : QAccessibleQuickItem::minimumValue();
}

QVariant AccessibleItem::maximumValue() const
{
    const QVariant to = property("to");
    return to.isValid() ? to : QAccessibleQuickItem::maximumValue();
}

QStringList AccessibleItem::actionNames() const
{
    QStringList names = QAccessibleQuickItem::actionNames();
    if (isButton() && item()->isEnabled() && !names.contains(pressAction())) {
        names.prepend(pressAction());
    }
    return names;
}

void AccessibleItem::doAction(const QString &name)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    const bool presses =
        name == pressAction() || (name == toggleAction() && property("a11yChecked").isValid());
    if (presses && isButton()) {
        if (item()->isEnabled()) {
            QMetaObject::invokeMethod(object(), "clicked");
        }
        return;
    }
#endif
    QAccessibleQuickItem::doAction(name);
}

QString AccessibleItem::textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                         int *end) const
{
    const QString whole = text(0, characterCount());
    return told(runBefore(whole, offset, kind), whole, start, end);
}

QString AccessibleItem::textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                     int *end) const
{
    const QString whole = text(0, characterCount());
    return told(runAt(whole, offset, kind), whole, start, end);
}

QString AccessibleItem::textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                                        int *end) const
{
    const QString whole = text(0, characterCount());
    return told(runAfter(whole, offset, kind), whole, start, end);
}

QString AccessibleItem::attributes(int offset, int *start, int *end) const
{
    const bool inside = offset >= 0 && offset <= characterCount();
    *start = inside ? 0 : -1;
    *end = inside ? characterCount() : -1;
    return {};
}

void *AccessibleItem::interface_cast(QAccessible::InterfaceType type)
{
    // Without a text interface there is no text to read and no event that carries it.
    if (type == QAccessible::TextInterface && isSecret()) {
        return nullptr;
    }
    if (type == QAccessible::ValueInterface && role() == QAccessible::ProgressBar) {
        return static_cast<QAccessibleValueInterface *>(this);
    }
    return QAccessibleQuickItem::interface_cast(type);
}

} // namespace madoguchi
