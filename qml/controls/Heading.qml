import QtQuick
import Madoguchi

// A heading that can take the focus: a page's first heading does so when the page appears, and its
// description (the lead) is then read with it.
Words {
    id: heading

    property int level: 2
    readonly property int a11yRole: Accessible.Heading
    readonly property string a11yName: text
    property string a11yDescription: ""
    readonly property bool a11yFocusable: level === 1

    // Reached by the page alone; while it has the focus, Tab goes on from here.
    activeFocusOnTab: activeFocus
    Accessible.description: a11yDescription
    Accessible.name: text
    Accessible.role: Accessible.Heading
    color: Theme.colors.text
    font.bold: true
    font.letterSpacing: Theme.tracking
    font.pixelSize: Theme.headingSize(level === 1 ? (Theme.compact ? 28 : 36) : level === 2 ? 26 : 20)
    lineHeight: level === 1 ? 0.98 : 1.04
    textFormat: Text.PlainText
    width: parent ? parent.width : implicitWidth
    wrapMode: Text.Wrap

    FocusRing {
        radius: 4
        target: heading
    }
}
