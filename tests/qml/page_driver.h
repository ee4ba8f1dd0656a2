#pragma once

#include "tests/qml/bench.h"
#include "tests/qml/page_states.h"

#include <QAccessible>
#include <QQuickWindow>

namespace madoguchi
{

/// A page in a real window as somebody with a keyboard and a screen reader uses it. Tests of pages have it as
/// a base.
class PageDriver
{
protected:
    /// A new bench; before each test.
    void begin();
    /// The bench is gone; the warnings of the interface since begin(), of which there should be none.
    QString end();

    /// Opens the page in this state in a window that is active. False when it does not come.
    bool open(const PageState &state);
    Bench &bench() { return *m_bench; }
    QQuickWindow *window() const { return m_window; }
    /// A view model of the shell.
    QObject *model(const char *name) const;

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const;
    /// As a screen reader presses it. False when nothing of this role and name is shown.
    bool trigger(QAccessible::Role role, const QString &name) const;
    bool trigger(const QString &button) const { return trigger(QAccessible::Button, button); }
    bool shows(QAccessible::Role role, const QString &name) const;

    QAccessibleInterface *focused() const;
    QString focusedName() const;
    QAccessible::Role focusedRole() const;
    /// What is read after the name.
    QString focusedDescription() const;
    /// Of the dialog that holds the focus; empty on the page itself.
    QString dialogName() const;
    /// Tab, until the name of what has the focus contains `name`. False when it does not come.
    bool tabTo(const QString &name) const;

private:
    std::unique_ptr<Bench> m_bench;
    QQuickWindow *m_window = nullptr;
};

} // namespace madoguchi
