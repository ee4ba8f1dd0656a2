import QtQuick
import Madoguchi

// A word that marks what stands beside it: 「必須」「未読」「本人」. Filled to stand out, else an outline.
Rectangle {
    id: tag

    property string text: ""
    property string tone: "neutral"
    property bool filled: false
    property bool silent: false
    property real maximumWidth: Theme.contentWidth

    Accessible.ignored: silent
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    border.color: Theme.tone(tone)
    border.width: Theme.borderWidth
    color: filled ? Theme.tone(tone) : Theme.colors.surface
    implicitHeight: label.height + 6
    implicitWidth: label.width + 16
    radius: 4
    visible: text !== ""

    Words {
        id: label

        Accessible.ignored: true
        anchors.centerIn: parent
        color: tag.filled ? Theme.colors.page : Theme.tone(tag.tone)
        font.bold: true
        font.letterSpacing: Theme.tracking
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        text: tag.text
        textFormat: Text.PlainText
        width: Math.min(naturalWidth, tag.maximumWidth - 16)
        wrapMode: Text.Wrap
    }
}
