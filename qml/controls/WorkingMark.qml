import QtQuick
import Madoguchi

// Work is going on: a turning ring (still for those who wish no motion) and words.
Row {
    id: mark

    property string text: ""
    property bool silent: false

    spacing: 12
    width: parent ? parent.width : implicitWidth

    Item {
        id: ring

        height: width
        width: Math.round(28 * Math.min(1.6, Theme.textScale))

        Rectangle {
            anchors.fill: parent
            border.color: Theme.colors.divider
            border.width: 4
            color: "transparent"
            radius: width / 2
        }
        Item {
            anchors.fill: parent

            RotationAnimation on rotation {
                duration: 1400
                from: 0
                loops: Animation.Infinite
                running: mark.visible && !Theme.reducedMotion
                to: 360
            }

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.colors.key
                height: 8
                radius: 4
                width: 8
                y: -2
            }
        }
    }
    BodyText {
        anchors.verticalCenter: parent.verticalCenter
        silent: mark.silent
        text: mark.text
        width: Math.min(naturalWidth, mark.width - ring.width - 12)
    }
}
