#pragma once

#include <QAccessible>
#include <QList>
#include <QQuickWindow>
#include <QString>
#include <QStringList>

#include <functional>

namespace madoguchi
{

/// Makes accessibility active, as a screen reader does, and keeps every event.
void listen();
/// What was told since listen(): text of insertions and removals, names of items that appeared or got the
/// focus.
QStringList heard();
void forgetHeard();
/// How many names were told to have changed since then.
int namesThatChanged();

/// Calls `visit` for `root` and everything under it that a screen reader can reach and that is shown.
void visitShown(QAccessibleInterface *root, const std::function<void(QAccessibleInterface *)> &visit);
/// Every text a screen reader can get from `window`: names, descriptions, values, text interfaces.
QStringList readableTexts(QQuickWindow *window);
/// The first shown thing of `role` whose name contains `name`; null if there is none.
QAccessibleInterface *findShown(QQuickWindow *window, QAccessible::Role role, const QString &name = {});

/// Presses the key of each character of `text` (ASCII) in `window`.
void type(QQuickWindow *window, const QString &text);

} // namespace madoguchi
