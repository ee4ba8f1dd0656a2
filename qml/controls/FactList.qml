pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Rows of label and value with a note beneath, from a plain list; the arrows go from row to row.
Column {
    id: list

    // [{label, value, spoken, note, flag}]: spoken where the value is not what should be read, flag a short
    // word where the value needs attention
    property var facts: []
    property string name: ""
    readonly property real labelWidth: Math.floor(width * 0.4)
    readonly property bool stacked: width < 480 * Math.max(1, Theme.textScale * 0.9)

    function focusAt(index: int) {
        const item = rows.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    width: parent ? parent.width : implicitWidth

    Repeater {
        id: rows

        model: list.facts

        FocusScope {
            id: row

            required property int index
            required property var modelData
            readonly property string flag: modelData.flag || ""
            readonly property string note: modelData.note || ""

            Accessible.description: note
            Accessible.name: Theme.list([qsTr("%1：%2").arg(modelData.label).arg(modelData.spoken || modelData.value), flag])
            Accessible.role: Accessible.ListItem
            // One stop for the list; from there the arrows.
            activeFocusOnTab: index === 0 || activeFocus
            implicitHeight: words.height + 20
            width: parent ? parent.width : 0

            Keys.onDownPressed: list.focusAt(index + 1)
            Keys.onUpPressed: list.focusAt(index - 1)

            Rectangle {
                color: Theme.colors.divider
                height: 1
                visible: row.index < rows.count - 1
                width: parent.width
                y: parent.height - 1
            }
            Flow {
                id: words

                spacing: list.stacked ? 2 : 16
                width: parent.width
                y: 10

                BodyText {
                    color: Theme.colors.subText
                    silent: true
                    text: row.modelData.label
                    width: list.stacked ? words.width : list.labelWidth
                }
                Column {
                    spacing: 4
                    width: list.stacked ? words.width : words.width - list.labelWidth - words.spacing

                    BodyText {
                        silent: true
                        strong: row.flag !== ""
                        text: row.modelData.value
                    }
                    StatusChip {
                        maximumWidth: parent.width
                        silent: true
                        text: row.flag
                        tone: "attention"
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: row.note
                    }
                }
            }
            FocusRing {
                radius: 4
                target: row
            }
        }
    }
}
