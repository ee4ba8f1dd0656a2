#include "qml/accessibility/announcer.h"

#include "base/readings.h"

#include <QAccessible>
#include <QtQuick/private/qquickitem_p.h>

#include <chrono>

namespace madoguchi
{

using namespace std::chrono_literals;

namespace
{

// Orca drops an item that is gone before it asked for its name; between two, the item must have been away.
// The words stay until the next ones: a busy reader asks late, and would say an empty notification.
constexpr auto standingTime = 700ms;
constexpr auto pauseTime = 100ms;

} // namespace

Announcer::Announcer(QQuickItem *parent)
    : QQuickItem(parent)
{
    QQuickItemPrivate::get(this)->setAccessible();
    setVisible(false);
    setSize({1, 1});
    m_standing.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_standing, &QTimer::timeout, this, [this] {
        setVisible(false);
        m_pause.start(pauseTime);
    });
    connect(&m_pause, &QTimer::timeout, this, &Announcer::next);
}

int Announcer::role() const { return QAccessible::Notification; }

void Announcer::announce(const QString &words)
{
    const QString text = withoutReadings(words);
    if (text.isEmpty() || (isVisible() && text == m_message) || m_waiting.contains(text)) {
        return;
    }
    m_waiting.append(text);
    if (!m_standing.isActive() && !m_pause.isActive()) {
        next();
    }
}

void Announcer::next()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_message = m_waiting.takeFirst();
    Q_EMIT messageChanged();
    setVisible(true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, m_message);
    QAccessible::updateAccessibility(&event);
#elif defined(Q_OS_WIN)
    // UI Automation raises a notification for a changed value.
    QAccessibleValueChangeEvent event(this, m_message);
    QAccessible::updateAccessibility(&event);
#endif
    m_standing.start(standingTime);
}

} // namespace madoguchi
