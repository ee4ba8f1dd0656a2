import QtQuick
import Madoguchi

// The design system's focus: a 4 px line round a 2 px gap, drawn outside its target.
Item {
    id: ring

    property Item target: parent
    // Inputs show it at every focus, the rest when the keyboard is in use.
    property bool always: false
    property real radius: Theme.radius

    anchors.fill: parent
    visible: target !== null && target.activeFocus && (always || Theme.keyboardUsed)
    z: 10

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        border.color: Theme.colors.focusGap
        border.width: 2
        color: "transparent"
        radius: ring.radius + 2
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: -6
        border.color: Theme.colors.focusLine
        border.width: 4
        color: "transparent"
        radius: ring.radius + 6
    }
}
