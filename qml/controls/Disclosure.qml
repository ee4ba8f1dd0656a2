pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// More of something, for who wants it: a button that says whether it is open, and what it opens below it.
// Several framed ones in a Column with spacing −1 are an accordion.
FocusScope {
    id: disclosure

    property string title: ""
    property bool open: false
    property bool framed: false
    property string a11yName: title
    default property alias content: body.data
    readonly property real inset: framed ? Theme.cardPadding : Math.round(Theme.textBody * 1.25) + 12

    function takeFocus() {
        button.forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.ignored: true
    implicitHeight: button.height + (open ? body.height + (framed ? Theme.cardPadding : 8) : 0)
    width: parent ? parent.width : implicitWidth

    Rectangle {
        anchors.fill: parent
        border.color: Theme.colors.border
        border.width: Theme.borderWidth
        color: Theme.colors.surface
        radius: Theme.radius
        visible: disclosure.framed
    }
    T.AbstractButton {
        id: button

        readonly property int a11yRole: Accessible.Button
        readonly property string a11yName: disclosure.a11yName
        readonly property string a11yDescription: disclosure.open ? qsTr("開いています") : qsTr("閉じています")
        readonly property bool a11yExpanded: disclosure.open

        Accessible.name: a11yName
        focus: true
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        implicitHeight: Math.max(disclosure.framed ? 56 : 44, words.implicitHeight + 16)
        width: disclosure.framed ? parent.width : Math.min(parent.width, words.naturalWidth + words.x + 12)

        background: Rectangle {
            color: button.down || button.hovered ? Theme.colors.keySoft : "transparent"
            radius: Theme.radius
            x: 1
            y: 1

            FocusRing {
                target: button
            }
        }
        contentItem: Item {
            Icon {
                id: arrow

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.colors.key
                name: disclosure.open ? "up" : "down"
                size: Math.round(Theme.textBody * 1.25)
                x: disclosure.framed ? Theme.cardPadding : 4
            }
            Words {
                id: words

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: disclosure.framed ? Theme.colors.text : Theme.colors.link
                font.bold: disclosure.framed
                font.letterSpacing: Theme.tracking
                font.pixelSize: Theme.textBody
                font.underline: !disclosure.framed
                text: disclosure.title
                textFormat: Text.PlainText
                width: Math.min(naturalWidth, disclosure.width - x - (disclosure.framed ? Theme.cardPadding : 4))
                wrapMode: Text.Wrap
                x: arrow.x + arrow.width + 8
            }
        }

        Keys.onEnterPressed: clicked()
        Keys.onReturnPressed: clicked()
        onClicked: disclosure.open = !disclosure.open

        HoverHandler {
            cursorShape: Qt.PointingHandCursor
        }
    }
    Column {
        id: body

        spacing: 12
        visible: disclosure.open
        width: parent.width - x - (disclosure.framed ? Theme.cardPadding : 0)
        x: disclosure.inset
        y: button.height + (disclosure.framed ? 4 : 0)
    }
}
