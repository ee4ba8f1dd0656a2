#include "qml/accessibility/install_accessibility.h"

#include "qml/accessibility/accessible_item.h"
#include "qml/accessibility/news_filter.h"

#include <QAccessible>
#include <QQuickItem>

namespace madoguchi
{

namespace
{

/// Qt asks for every class name of an object from the most derived one upwards; all items end in QQuickItem.
QAccessibleInterface *repairedInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("QQuickItem")) {
        return nullptr;
    }
    auto *item = qobject_cast<QQuickItem *>(object);
    // Pages have an interface of their own in Qt Quick Templates, which reports the title.
    if (item == nullptr || item->inherits("QQuickPage")) {
        return nullptr;
    }
    return new AccessibleItem(item);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(&repairedInterface);
    installNewsFilter();
}

} // namespace madoguchi
