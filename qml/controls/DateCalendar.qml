import QtQuick
import Madoguchi

// The calendar below the box of a DateField.
Rectangle {
    id: frame

    required property DateField field

    function takeFocus() {
        calendar.takeFocus();
    }

    border.color: Theme.colors.border
    border.width: Theme.borderWidth
    color: Theme.colors.surface
    implicitHeight: calendar.height + 16
    implicitWidth: calendar.implicitWidth + 16
    radius: Theme.radius

    Component.onCompleted: if (field.today !== "")
        calendar.today = field.today

    Calendar {
        id: calendar

        earliest: frame.field.earliest
        latest: frame.field.latest
        value: frame.field.iso
        width: frame.field.width - 16
        x: 8
        y: 8

        onDismissed: frame.field.close()
        onPicked: day => frame.field.pick(day)
    }
}
