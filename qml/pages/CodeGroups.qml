pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// A code in groups to be copied by hand: large, with letters and digits that can be told apart, read character by
// character. The arrows go from group to group.
Column {
    id: code

    property var groups: []
    readonly property real cell: Math.round(Theme.size(24) * 5)
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / (cell + Theme.gap))))

    function focusAt(index: int) {
        const item = cells.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("復旧コード")
    Accessible.role: Accessible.List

    Grid {
        columns: code.columns
        spacing: Theme.gap

        Repeater {
            id: cells

            model: code.groups

            FocusScope {
                id: group

                required property int index
                required property string modelData

                //: A group of the code, read aloud. %1: which one, %2: its characters one by one, e.g. 「K、7、Q、X」.
                Accessible.name: qsTr("%1組目：%2").arg(index + 1).arg(Theme.list(modelData.split("")))
                Accessible.role: Accessible.ListItem
                activeFocusOnTab: index === 0 || activeFocus
                height: column.height + 16
                width: code.cell

                Keys.onDownPressed: code.focusAt(index + 1)
                Keys.onLeftPressed: code.focusAt(index - 1)
                Keys.onRightPressed: code.focusAt(index + 1)
                Keys.onUpPressed: code.focusAt(index - 1)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.colors.border
                    border.width: Theme.borderWidth
                    color: Theme.colors.surface
                    radius: Theme.radius
                }
                Column {
                    id: column

                    width: parent.width
                    y: 8

                    BodyText {
                        horizontalAlignment: Text.AlignHCenter
                        silent: true
                        sub: true
                        text: String(group.index + 1)
                    }
                    Words {
                        Accessible.ignored: true
                        color: Theme.colors.text
                        families: ["Noto Sans Mono CJK JP", "monospace"]
                        font.bold: true
                        font.letterSpacing: 2
                        font.pixelSize: Theme.size(24)
                        horizontalAlignment: Text.AlignHCenter
                        text: group.modelData
                        textFormat: Text.PlainText
                        width: parent.width
                    }
                }
                FocusRing {
                    radius: Theme.radius
                    target: group
                }
            }
        }
    }
}
