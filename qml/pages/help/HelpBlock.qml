pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// One piece of a topic: a paragraph, a heading, a numbered step, a point, a note or a command to copy. It takes the
// focus as a row of a list does: where a screen reader has no way of its own through a text, the arrows are one.
FocusScope {
    id: block

    required property string kind
    required property string words
    required property int number
    readonly property bool marked: kind === "step" || kind === "point"
    readonly property real indent: marked ? Math.round(34 * Math.max(1, Theme.textScale * 0.9)) : 0

    Accessible.name: kind === "step" ? qsTr("手順%1。%2").arg(number).arg(words) : kind === "note" ? qsTr("注意。%1").arg(words) : kind === "command" ? qsTr("入力する文字：%1").arg(words) : words
    Accessible.role: kind === "heading" ? Accessible.Heading : Accessible.ListItem
    implicitHeight: kind === "note" ? note.height : kind === "command" ? commandBox.height : kind === "heading" ? heading.height : plain.height
    width: parent ? parent.width : 0

    // The number in a disc; a point as a small one. The words say it as well.
    Rectangle {
        border.color: Theme.forced ? Theme.colors.text : "transparent"
        border.width: Theme.forced ? 1 : 0
        color: block.kind === "point" ? Theme.colors.subText : Theme.forced ? Theme.colors.page : Theme.colors.key
        height: width
        radius: width / 2
        visible: block.marked
        width: block.kind === "point" ? 7 : Math.round(Theme.textBody * 1.55)
        x: block.kind === "point" ? 9 : 0
        y: block.kind === "point" ? Math.round(Theme.textBody * 0.62) : 0

        BodyText {
            anchors.centerIn: parent
            color: Theme.forced ? Theme.colors.text : Theme.colors.keyText
            font.pixelSize: Math.round(Theme.textBody * 0.9)
            lineHeight: 1
            silent: true
            strong: true
            text: block.kind === "step" ? block.number : ""
            width: implicitWidth
        }
    }
    BodyText {
        id: plain

        silent: true
        text: block.words
        visible: block.marked || block.kind === "paragraph"
        width: Math.min(block.width - block.indent, Theme.readingWidth)
        x: block.indent
    }
    Heading {
        id: heading

        Accessible.ignored: true
        level: 2
        text: block.words
        visible: block.kind === "heading"
    }
    Rectangle {
        id: note

        border.color: Theme.tone("warning")
        border.width: Theme.borderWidth
        color: Theme.toneSoft("warning")
        height: noteText.height + 24
        radius: Theme.radius
        visible: block.kind === "note"
        width: Math.min(block.width, Theme.readingWidth)

        Icon {
            color: Theme.tone("warning")
            name: "warning"
            size: Math.round(22 * Math.min(1.6, Theme.textScale))
            x: 12
            y: 12
        }
        BodyText {
            id: noteText

            silent: true
            text: block.words
            width: parent.width - x - 12
            x: Math.round(22 * Math.min(1.6, Theme.textScale)) + 22
            y: 12
        }
    }
    Rectangle {
        id: commandBox

        border.color: Theme.colors.divider
        border.width: 1
        color: Theme.colors.soft
        height: commandText.height + 24
        radius: Theme.radius
        visible: block.kind === "command"
        width: Math.min(block.width, Theme.readingWidth)

        BodyText {
            id: commandText

            silent: true
            font.family: "monospace"
            text: block.words
            width: parent.width - 32
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            x: 16
            y: 12
        }
    }
    FocusRing {
        radius: 4
        target: block
    }
}
