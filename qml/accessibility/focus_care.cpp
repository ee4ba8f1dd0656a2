#include "qml/accessibility/focus_care.h"

#include <QAccessible>
#include <QEvent>
#include <QQuickItem>

#include <chrono>

namespace madoguchi
{

using namespace std::chrono_literals;

FocusCare::FocusCare(QObject *parent)
    : QObject(parent)
{
    // Measured with Orca 43: 150 ms after activation it listens.
    m_afterActivation.setInterval(150ms);
    m_afterActivation.setSingleShot(true);
    connect(&m_afterActivation, &QTimer::timeout, this, &FocusCare::repeatFocus);
}

void FocusCare::setWindow(QQuickWindow *window)
{
    if (m_window == window) {
        return;
    }
    if (m_window != nullptr) {
        m_window->removeEventFilter(this);
        m_window->disconnect(&m_afterActivation);
    }
    m_window = window;
    if (m_window != nullptr) {
        m_window->installEventFilter(this);
        connect(m_window, &QWindow::activeChanged, &m_afterActivation, qOverload<>(&QTimer::start));
    }
    Q_EMIT windowChanged();
}

bool FocusCare::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        setKeyboardUsed(true);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setKeyboardUsed(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusCare::setKeyboardUsed(bool used)
{
    if (m_keyboardUsed == used) {
        return;
    }
    m_keyboardUsed = used;
    Q_EMIT keyboardUsedChanged();
}

void FocusCare::repeatFocus()
{
    if (m_window == nullptr || !m_window->isActive() || m_window->activeFocusItem() == nullptr) {
        return;
    }
    QAccessibleEvent event(m_window->activeFocusItem(), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace madoguchi
