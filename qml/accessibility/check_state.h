#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

/// Whether a choice is checked, and the event that tells a screen reader of a change.
///
/// Bound to Accessible.checked the event can go out before the state it reports has changed, and the reader
/// then says the opposite. Here the value is changed first; a component shows it as a11yChecked.
class CheckState : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged)
    Q_PROPERTY(bool checked READ checked WRITE setChecked NOTIFY checkedChanged)

public:
    using QObject::QObject;

    QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);
    bool checked() const { return m_checked; }
    void setChecked(bool checked);

Q_SIGNALS:
    void targetChanged();
    void checkedChanged();

private:
    QPointer<QQuickItem> m_target;
    bool m_checked = false;
};

} // namespace madoguchi
