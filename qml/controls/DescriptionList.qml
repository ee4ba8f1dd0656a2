pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Rows of label and value, nothing hidden; where a row can be changed, its link says of what.
Column {
    id: list

    // Rows of {label, value, fieldId}
    property alias model: rows.model
    property bool editable: false
    property string name: ""
    readonly property real labelWidth: Math.floor(width * 0.3)
    readonly property bool stacked: width < 560 * Math.max(1, Theme.textScale * 0.9)

    signal editRequested(string fieldId)

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

        FocusScope {
            id: row

            required property int index
            required property string label
            required property string value
            required property string fieldId
            readonly property bool changeable: list.editable && fieldId !== ""
            readonly property real linkWidth: changeable ? edit.implicitWidth + 16 : 0

            Accessible.name: qsTr("%1：%2").arg(label).arg(value)
            Accessible.role: Accessible.ListItem
            // One stop for the list; from there the arrows. Links are stops of their own and say the row as well.
            activeFocusOnTab: index === 0 || activeFocus
            implicitHeight: Math.max(edit.visible && !list.stacked ? edit.height + 8 : 0, words.height + 24)
            width: parent ? parent.width : 0

            Keys.onDownPressed: list.focusAt(index + 1)
            Keys.onUpPressed: list.focusAt(index - 1)

            Rectangle {
                color: Theme.colors.divider
                height: 1
                width: parent.width
                y: parent.height - 1
            }
            Flow {
                id: words

                spacing: list.stacked ? 4 : 16
                width: parent.width - (list.stacked ? 0 : row.linkWidth)
                y: 12

                BodyText {
                    color: Theme.colors.subText
                    silent: true
                    text: row.label
                    width: list.stacked ? words.width : list.labelWidth
                }
                BodyText {
                    silent: true
                    text: row.value
                    width: list.stacked ? words.width : words.width - list.labelWidth - words.spacing
                }
                Item {
                    height: row.changeable && list.stacked ? edit.height : 0
                    width: words.width
                }
            }
            LinkText {
                id: edit

                a11yName: qsTr("%1を修正する").arg(row.label)
                a11yDescription: row.value
                anchors.right: parent.right
                iconName: "edit"
                text: qsTr("修正する")
                visible: row.changeable
                y: list.stacked ? words.y + words.height - height : 4

                onTriggered: list.editRequested(row.fieldId)
            }
            FocusRing {
                radius: 4
                target: row
                visible: row.activeFocus && !edit.activeFocus && Theme.keyboardUsed
            }
        }
    }
}
