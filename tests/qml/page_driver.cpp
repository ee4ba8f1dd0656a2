#include "tests/qml/page_driver.h"

#include "tests/qml/listener.h"

#include <QQuickItem>
#include <QTest>

namespace madoguchi
{

void PageDriver::begin() { m_bench = std::make_unique<Bench>(); }

QString PageDriver::end()
{
    const QStringList warnings = m_bench->warnings();
    m_window = nullptr;
    m_bench.reset();
    return warnings.join(QLatin1Char('\n'));
}

bool PageDriver::open(const PageState &state)
{
    if (!m_bench->setState(state)) {
        return false;
    }
    m_window = m_bench->openWindow();
    if (m_window == nullptr) {
        return false;
    }
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window);
}

QObject *PageDriver::model(const char *name) const
{
    return m_bench->shell()->property(name).value<QObject *>();
}

void PageDriver::press(Qt::Key key, Qt::KeyboardModifiers with) const
{
    QTest::keyClick(m_window, key, with);
}

bool PageDriver::trigger(QAccessible::Role role, const QString &name) const
{
    QAccessibleInterface *face = findShown(m_window, role, name);
    if (face != nullptr) {
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    }
    return face != nullptr;
}

bool PageDriver::shows(QAccessible::Role role, const QString &name) const
{
    return findShown(m_window, role, name) != nullptr;
}

QAccessibleInterface *PageDriver::focused() const
{
    QQuickItem *item = m_window->activeFocusItem();
    return item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
}

QString PageDriver::focusedName() const
{
    const QAccessibleInterface *face = focused();
    return face != nullptr ? face->text(QAccessible::Name) : QString();
}

QAccessible::Role PageDriver::focusedRole() const
{
    const QAccessibleInterface *face = focused();
    return face != nullptr ? face->role() : QAccessible::NoRole;
}

QString PageDriver::focusedDescription() const
{
    return m_window->activeFocusItem()->property("a11yDescription").toString();
}

QString PageDriver::dialogName() const
{
    const QAccessibleInterface *face = focused();
    while (face != nullptr && face->role() != QAccessible::Dialog) {
        face = face->parent();
    }
    return face == nullptr ? QString() : face->text(QAccessible::Name);
}

bool PageDriver::tabTo(const QString &name) const
{
    constexpr int most = 20;
    for (int i = 0; i < most && !focusedName().contains(name); ++i) {
        press(Qt::Key_Tab);
    }
    return focusedName().contains(name);
}

} // namespace madoguchi
