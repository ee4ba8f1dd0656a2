import QtQuick
import Madoguchi

// A state in a word, with an icon and a shape besides the colour.
Rectangle {
    id: chip

    property string text: ""
    property string tone: "info"
    property string iconName: Theme.toneIcon(tone)
    property bool silent: false
    property real maximumWidth: Theme.contentWidth - 2 * Theme.cardPadding

    Accessible.ignored: silent
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: Theme.tone(tone)
    border.width: Theme.borderWidth
    color: Theme.toneSoft(tone)
    implicitHeight: Math.max(28, label.height + 8)
    implicitWidth: Math.min(maximumWidth, label.naturalWidth + mark.width + 6 + 20)
    radius: Math.min(height / 2, 16)
    visible: text !== ""

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tone(chip.tone)
        name: chip.iconName
        size: Math.round(Theme.textSmall * 1.2)
        x: 10
    }
    Words {
        id: label

        Accessible.ignored: true
        anchors.left: mark.right
        anchors.leftMargin: 6
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.tone(chip.tone)
        font.bold: true
        font.letterSpacing: Theme.tracking
        font.pixelSize: Theme.textSmall
        text: chip.text
        textFormat: Text.PlainText
        width: Math.min(naturalWidth, chip.maximumWidth - mark.width - 26)
        wrapMode: Text.Wrap
    }
}
