pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// A link inside a page: underlined, thicker under the pointer.
T.AbstractButton {
    id: link

    readonly property int a11yRole: Accessible.Link
    property string a11yName: text
    property string a11yDescription: ""
    property string iconName: ""
    property real maximumWidth: Theme.contentWidth

    signal triggered

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.letterSpacing: Theme.tracking
    font.pixelSize: Theme.textBody
    hoverEnabled: true
    // A target of 44 px, as the smallest button has.
    implicitHeight: Math.max(44, words.implicitHeight + 12)
    implicitWidth: words.naturalWidth + words.x + 4
    width: Math.min(implicitWidth, maximumWidth)

    contentItem: Item {
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: words.color
            name: link.iconName
            size: Math.round(link.font.pixelSize * 1.2)
            visible: name !== ""
        }
        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: link.down ? Theme.colors.linkActive : Theme.colors.link
            font.letterSpacing: Theme.tracking
            font.pixelSize: link.font.pixelSize
            font.underline: true
            text: link.text
            textFormat: Text.PlainText
            width: Math.min(naturalWidth, link.width - x)
            wrapMode: Text.Wrap
            x: link.iconName === "" ? 0 : Math.round(link.font.pixelSize * 1.2) + 6
        }
        Rectangle {
            color: words.color
            height: 2
            visible: link.hovered && words.lineCount === 1
            width: words.width
            x: words.x
            y: words.y + words.height - 3
        }
        FocusRing {
            radius: 4
            target: link
        }
    }

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: triggered()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
