#include "qml/accessibility/check_state.h"

#include <QAccessible>

namespace madoguchi
{

void CheckState::setTarget(QQuickItem *target)
{
    if (m_target == target) {
        return;
    }
    m_target = target;
    Q_EMIT targetChanged();
}

void CheckState::setChecked(bool checked)
{
    if (m_checked == checked) {
        return;
    }
    m_checked = checked;
    if (m_target != nullptr && QAccessible::isActive()) {
        QAccessible::State changed;
        changed.checked = true;
        QAccessibleStateChangeEvent event(m_target, changed);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT checkedChanged();
}

} // namespace madoguchi
