#include "qml/accessibility/news_filter.h"

#include <QAccessible>
#include <QtGui/private/qguiapplication_p.h>
#include <QtGui/qpa/qplatformaccessibility.h>
#include <QtGui/qpa/qplatformintegration.h>
#include <QtQuick/private/qquickitem_p.h>

namespace madoguchi
{

namespace
{

bool isOfTheUnfinished(const QAccessibleEvent &event)
{
    if (event.type() != QAccessible::NameChanged && event.type() != QAccessible::DescriptionChanged) {
        return false;
    }
    auto *item = qobject_cast<QQuickItem *>(event.object());
    return item != nullptr && !QQuickItemPrivate::get(item)->componentComplete;
}

QAccessible::UpdateHandler next = nullptr; ///< whoever listened before; else the platform is told

void passOn(QAccessibleEvent *event)
{
    if (isOfTheUnfinished(*event)) {
        return;
    }
    if (next != nullptr) {
        next(event);
    } else if (QPlatformAccessibility *platform =
                   QGuiApplicationPrivate::platformIntegration()->accessibility()) {
        platform->notifyAccessibilityUpdate(event);
    }
}

} // namespace

void installNewsFilter()
{
    if (const auto before = QAccessible::installUpdateHandler(&passOn); before != &passOn) {
        next = before;
    }
}

} // namespace madoguchi
