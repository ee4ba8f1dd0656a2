pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// A button of the design system. It is never disabled: while it cannot act, whyNot says why, stays readable
// and is announced on a press.
T.AbstractButton {
    id: control

    enum Kind {
        Primary,
        Secondary,
        Quiet
    }

    property int kind: Button.Secondary
    property bool large: false
    property bool small: false
    property bool busy: false
    property string whyNot: ""
    property string iconName: ""
    property string trailingIcon: ""
    property real maximumWidth: Theme.contentWidth
    // What it opens is brought into sight as far as there is room, while the button keeps the focus.
    property Item opens: null
    property int a11yRole: Accessible.Button
    property string a11yName: text
    property string a11yDescription: busy ? qsTr("処理しています") : whyNot
    readonly property bool waits: busy || whyNot !== ""
    readonly property color ink: kind === Button.Primary ? (waits ? Theme.colors.subText : Theme.colors.keyText) : waits ? Theme.colors.subText : down || hovered ? Theme.colors.keyHover : Theme.colors.key

    signal triggered
    signal refused

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    focusPolicy: Qt.StrongFocus
    // In high contrast colours can not tell that a button waits.
    font.bold: !(waits && Theme.forced)
    font.family: Theme.family
    font.letterSpacing: Theme.tracking
    font.pixelSize: small ? Theme.textBody : Theme.size(large ? 18 : 16)
    hoverEnabled: true
    horizontalPadding: kind === Button.Quiet ? 8 : small ? 12 : 20
    implicitHeight: Math.max(small ? 36 : large ? 56 : 48, contentItem.implicitHeight + 2 * verticalPadding)
    implicitWidth: Math.max(kind === Button.Quiet ? 44 : small ? 80 : large ? 136 : 96, contentItem.implicitWidth + 2 * horizontalPadding)
    verticalPadding: small ? 4 : 8
    width: Math.min(implicitWidth, maximumWidth)

    background: Rectangle {
        border.color: control.waits ? Theme.colors.border : control.ink
        border.width: control.kind === Button.Secondary || (control.kind === Button.Primary && (control.waits || Theme.forced)) ? (control.waits ? 1 : Theme.borderWidth) : 0
        color: control.kind === Button.Primary ? (control.waits ? Theme.colors.soft : control.down ? Theme.colors.keyPressed : control.hovered ? Theme.colors.keyHover : Theme.colors.key) : control.down || control.hovered ? Theme.colors.keySoft : control.kind === Button.Secondary ? Theme.colors.surface : "transparent"
        radius: Theme.radius

        FocusRing {
            target: control
        }
    }
    contentItem: Item {
        implicitHeight: label.implicitHeight
        implicitWidth: label.naturalWidth + (front.visible ? front.width + 8 : 0) + (back.visible ? back.width + 8 : 0)

        Row {
            anchors.centerIn: parent
            spacing: 8

            Icon {
                id: front

                anchors.verticalCenter: parent.verticalCenter
                color: control.ink
                name: control.busy ? "clock" : control.iconName
                size: Math.round(control.font.pixelSize * 1.25)
                visible: name !== ""
            }
            Words {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: control.ink
                font: control.font
                horizontalAlignment: control.iconName === "" ? Text.AlignHCenter : Text.AlignLeft
                text: control.text
                textFormat: Text.PlainText
                width: Math.min(naturalWidth, control.availableWidth - (front.visible ? front.width + 8 : 0) - (back.visible ? back.width + 8 : 0))
                wrapMode: Text.Wrap
            }
            Icon {
                id: back

                anchors.verticalCenter: parent.verticalCenter
                color: control.ink
                name: control.trailingIcon
                size: Math.round(control.font.pixelSize * 1.25)
                visible: name !== ""
            }
        }
    }

    Keys.onEnterPressed: control.clicked()
    Keys.onReturnPressed: control.clicked()
    onClicked: waits ? refused() : triggered()

    HoverHandler {
        cursorShape: control.waits ? Qt.ArrowCursor : Qt.PointingHandCursor
    }
}
