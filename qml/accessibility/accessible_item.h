#pragma once

#include <QtQuick/private/qaccessiblequickitem_p.h>

namespace madoguchi
{

/// What Qt Quick tells a screen reader about an item, with the faults of Qt 6.4 repaired.
///
/// The measured faults: a password's text is public (QTBUG-120097) and its name empty, a control's own role
/// and description are ignored (QTBUG-110114), the press action does nothing, disabled items claim to be
/// enabled, asking for a word of a field never returns, and Orca does not say what stands in a field.
/// From 6.8 on Qt repairs roles, actions and states itself; secrets stay ours in every version.
class AccessibleItem final : public QAccessibleQuickItem
{
public:
    using QAccessibleQuickItem::QAccessibleQuickItem;
    // The override below would hide the text interface's text(int, int).
    using QAccessibleQuickItem::text;

    bool isValid() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override;
    QVariant minimumValue() const override;
    QVariant maximumValue() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

    /// See text_runs.h.
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                             int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType kind, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType kind, int *start,
                            int *end) const override;
    /// One run without attributes over the whole text: Qt's empty run makes Orca leave the text unsaid.
    QString attributes(int offset, int *start, int *end) const override;

protected:
    void *interface_cast(QAccessible::InterfaceType type) override;

private:
    QVariant property(const char *name) const;
    QString ownText(QAccessible::Text kind) const;
    bool isSecret() const;
    bool isButton() const;
};

} // namespace madoguchi
