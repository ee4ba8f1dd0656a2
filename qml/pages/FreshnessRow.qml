import QtQuick
import Madoguchi

// Of when what is shown is, and the way to have it anew.
ButtonRow {
    id: row

    property string text: ""
    property bool offline: false
    property bool busy: false

    signal refreshWanted

    spacing: 12

    // In the middle of the button beside it
    Item {
        height: Math.max(chip.height, refresh.height)
        visible: row.text !== ""
        width: chip.width

        StatusChip {
            id: chip

            anchors.verticalCenter: parent.verticalCenter
            iconName: row.offline ? "warning" : "clock"
            maximumWidth: row.width
            text: row.text
            tone: row.offline ? "warning" : "neutral"
        }
    }
    Button {
        id: refresh

        a11yName: qsTr("最新の内容を受け取る")
        busy: row.busy
        kind: Button.Quiet
        small: true
        text: row.busy ? qsTr("受け取っています") : qsTr("最新にする")

        onTriggered: row.refreshWanted()
    }
}
