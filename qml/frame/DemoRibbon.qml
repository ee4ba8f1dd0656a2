import QtQuick
import Madoguchi

// Stands above everything while the demo runs, so that nobody takes it for the real thing.
Rectangle {
    id: ribbon

    property string text: ""

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.colors.attentionSoft
    implicitHeight: words.height + 16

    Row {
        spacing: 10
        width: parent.width - 2 * x
        x: Theme.compact ? 16 : 32
        y: 8

        Rectangle {
            id: badge

            border.color: Theme.colors.attention
            border.width: 2
            color: "transparent"
            height: Math.max(24, label.height + 2)
            radius: 4
            width: label.width + 16

            Words {
                id: label

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.colors.attention
                font.bold: true
                font.pixelSize: Theme.textSmall
                text: qsTr("デモ")
                textFormat: Text.PlainText
            }
        }
        BodyText {
            id: words

            font.pixelSize: Theme.textSmall
            silent: true
            text: ribbon.text
            width: parent.width - badge.width - 10
        }
    }
    Rectangle {
        color: Theme.colors.attention
        height: Theme.forced ? 2 : 1
        width: parent.width
        y: parent.height - height
    }
}
