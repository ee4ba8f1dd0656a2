import QtQuick
import Madoguchi

// Buttons side by side, one under the other where the window is narrow.
Flow {
    spacing: Theme.gap
    width: parent ? parent.width : implicitWidth
}
