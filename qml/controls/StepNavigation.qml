pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Where one is among the steps, in words and as a row of numbered marks.
Item {
    id: steps

    property int count: 0
    property int current: 0
    property string text: ""

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    implicitHeight: column.height
    width: parent ? parent.width : implicitWidth

    Column {
        id: column

        spacing: 10
        width: parent.width

        BodyText {
            color: Theme.colors.subText
            silent: true
            text: steps.text
        }
        Row {
            id: marks

            readonly property real cell: Math.min(120, (parent.width - 6 * (steps.count - 1)) / Math.max(1, steps.count))

            spacing: 6

            Repeater {
                model: steps.count

                // Done: filled; here: filled and thicker; to come: an outline.
                Item {
                    id: step

                    required property int index

                    height: 12
                    width: marks.cell

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        border.color: step.index <= steps.current ? Theme.colors.key : Theme.colors.border
                        border.width: Theme.borderWidth
                        color: step.index <= steps.current ? Theme.colors.key : "transparent"
                        height: step.index === steps.current ? 12 : 6
                        radius: height / 2
                        width: parent.width
                    }
                }
            }
        }
    }
}
