pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// The way of an application from sending to its end: done, here, still to come.
Column {
    id: line

    // Rows of {stateText, date, message, done, current}
    property alias model: rows.model

    function focusAt(index: int) {
        const item = rows.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("これまでの経過")
    Accessible.role: Accessible.List
    width: parent ? parent.width : implicitWidth

    Repeater {
        id: rows

        FocusScope {
            id: row

            required property int index
            required property string stateText
            required property string date
            required property string message
            required property bool done
            required property bool current
            readonly property string place: current ? qsTr("いまここ") : done ? qsTr("済み") : qsTr("これから")

            Accessible.description: message
            Accessible.name: Theme.list([qsTr("%1件中%2件目").arg(rows.count).arg(index + 1), stateText, place, date])
            Accessible.role: Accessible.ListItem
            activeFocusOnTab: index === 0 || activeFocus
            implicitHeight: words.height + 24
            width: parent ? parent.width : 0

            Keys.onDownPressed: line.focusAt(index + 1)
            Keys.onUpPressed: line.focusAt(index - 1)

            Rectangle {
                color: row.done ? Theme.colors.success : Theme.colors.border
                height: row.height - 30
                visible: row.index < rows.count - 1
                width: 2
                x: 15
                y: 32
            }
            Rectangle {
                border.color: row.current ? Theme.colors.key : row.done ? Theme.colors.success : Theme.colors.border
                border.width: row.current ? 4 : 2
                color: row.done && !row.current ? Theme.colors.success : Theme.colors.surface
                height: 28
                radius: 14
                width: 28
                x: 2
                y: 2

                Icon {
                    anchors.centerIn: parent
                    color: Theme.colors.page
                    name: "check"
                    size: 18
                    visible: row.done && !row.current
                }
                Rectangle {
                    anchors.centerIn: parent
                    color: Theme.colors.key
                    height: 10
                    radius: 5
                    visible: row.current
                    width: 10
                }
            }
            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: 48
                anchors.right: parent.right
                spacing: 4

                Flow {
                    spacing: 12
                    width: parent.width

                    BodyText {
                        color: row.done || row.current ? Theme.colors.text : Theme.colors.subText
                        font.pixelSize: Theme.size(17)
                        silent: true
                        strong: row.current || row.done
                        text: row.stateText
                        width: Math.min(naturalWidth, words.width)
                    }
                    StatusChip {
                        iconName: "info"
                        maximumWidth: words.width
                        silent: true
                        text: row.current ? row.place : ""
                        tone: "info"
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: row.date === "" ? (row.done || row.current ? "" : row.place) : row.date
                        topPadding: 4
                        width: Math.min(naturalWidth, words.width)
                    }
                }
                BodyText {
                    silent: true
                    text: row.message
                }
            }
            FocusRing {
                radius: 4
                target: row
            }
        }
    }
}
