import QtQuick
import Madoguchi

// The box or ring in front of a choice, and its words; the control round it takes the keys.
Item {
    id: row

    property bool checked: false
    property bool round: false
    property bool lit: false
    property bool invalid: false
    property string label: ""
    property string detail: ""

    implicitHeight: Math.max(48, words.height + 20)

    Rectangle {
        anchors.fill: parent
        border.color: row.checked ? Theme.colors.key : row.invalid ? Theme.colors.error : Theme.colors.border
        border.width: row.checked || row.invalid ? 2 : Theme.borderWidth
        color: row.checked || row.lit ? Theme.colors.keySoft : Theme.colors.surface
        radius: Theme.radius
    }
    Rectangle {
        id: mark

        border.color: row.checked ? Theme.colors.key : Theme.colors.border
        border.width: 2
        color: row.checked && !row.round ? Theme.colors.key : Theme.colors.surface
        height: width
        radius: row.round ? width / 2 : 4
        width: Math.round(24 * Math.min(1.5, Theme.textScale))
        x: 16
        y: Math.round(Math.max(12, 10 + title.topPadding + (firstLine.boundingRect.height - height) / 2))

        Rectangle {
            anchors.centerIn: parent
            color: Theme.colors.key
            height: width
            radius: width / 2
            visible: row.checked && row.round
            width: Math.round(parent.width / 2)
        }
        Icon {
            anchors.fill: parent
            anchors.margins: 2
            color: Theme.colors.keyText
            name: "check"
            visible: row.checked && !row.round
        }
    }
    TextMetrics {
        id: firstLine

        font: title.font
        text: "窓"
    }
    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Words {
            id: title

            Accessible.ignored: true
            color: Theme.colors.text
            font.letterSpacing: Theme.tracking
            font.pixelSize: Theme.textBody
            text: row.label
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        BodyText {
            silent: true
            sub: true
            text: row.detail
        }
    }
}
