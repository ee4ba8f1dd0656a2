pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// Shows how much of a page there is; wide enough to be taken with an unsteady hand.
T.ScrollBar {
    id: bar

    Accessible.ignored: true
    implicitWidth: 16
    minimumSize: 0.08
    orientation: Qt.Vertical
    padding: 3
    visible: size < 1

    background: Rectangle {
        color: Theme.colors.soft
    }
    contentItem: Rectangle {
        color: bar.pressed || bar.hovered ? Theme.colors.text : Theme.colors.border
        implicitWidth: 10
        radius: 5
    }
}
