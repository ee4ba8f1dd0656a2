import QtQuick
import Madoguchi

// Running text of a page, read as static text; as wide as what holds it, with lines that stay readable.
Words {
    id: body

    property bool lead: false
    property bool sub: false
    property bool strong: false
    // Silent where the control beside it already says the same.
    property bool silent: false

    Accessible.ignored: silent
    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: sub ? Theme.colors.subText : Theme.colors.text
    font.bold: strong
    font.letterSpacing: Theme.tracking
    font.pixelSize: lead ? Theme.textLead : sub ? Theme.textSmall : Theme.textBody
    lineHeight: 1.17
    textFormat: Text.PlainText
    visible: text !== ""
    width: parent ? Math.min(parent.width, Theme.readingWidth) : implicitWidth
    wrapMode: Text.Wrap
}
