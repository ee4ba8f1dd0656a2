pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// One line of the main navigation.
T.AbstractButton {
    id: entry

    required property string iconName
    // In words, e.g. 「未読3件」; spoken with the name
    required property string countText
    property bool current: false
    property bool link: true
    // A line above it
    property bool divided: false
    readonly property real lineSpace: divided ? 17 : 0
    readonly property color ink: current || hovered || down ? Theme.colors.key : Theme.colors.text
    readonly property int a11yRole: link ? Accessible.Link : Accessible.Button
    readonly property string a11yName: Theme.list([text, countText, current ? qsTr("表示中") : ""])

    signal triggered
    signal moved(int by)
    signal movedToEnd(bool end)

    Accessible.name: a11yName
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: lineSpace + Math.max(48, words.height + 20)
    width: parent ? parent.width : implicitWidth

    background: Item {
        Rectangle {
            color: Theme.colors.divider
            height: 1
            visible: entry.divided
            width: parent.width
            y: 8
        }
        Rectangle {
            id: ground

            border.color: Theme.colors.key
            border.width: Theme.forced && (entry.current || entry.hovered) ? 2 : 0
            color: entry.current || entry.hovered || entry.down ? Theme.colors.keySoft : "transparent"
            height: parent.height - entry.lineSpace
            radius: Theme.radius
            width: parent.width
            y: entry.lineSpace

            Rectangle {
                color: Theme.colors.key
                height: parent.height - 16
                radius: 2
                visible: entry.current
                width: 4
                x: 4
                y: 8
            }
            FocusRing {
                target: entry
            }
        }
    }
    contentItem: Item {
        Icon {
            id: sign

            color: entry.ink
            name: entry.iconName
            size: Math.round(Theme.textBody * 1.4)
            x: 16
            y: entry.lineSpace + (parent.height - entry.lineSpace - height) / 2
        }
        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.rightMargin: 12
            spacing: 2
            y: entry.lineSpace + (parent.height - entry.lineSpace - height) / 2

            Words {
                Accessible.ignored: true
                color: entry.ink
                font.bold: entry.current
                font.letterSpacing: Theme.tracking
                font.pixelSize: Theme.textBody
                text: entry.text
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
            Words {
                Accessible.ignored: true
                color: Theme.colors.attention
                font.bold: true
                font.pixelSize: Theme.textSmall
                text: entry.countText
                textFormat: Text.PlainText
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Down:
            entry.moved(1);
            break;
        case Qt.Key_Up:
            entry.moved(-1);
            break;
        case Qt.Key_Home:
            entry.movedToEnd(false);
            break;
        case Qt.Key_End:
            entry.movedToEnd(true);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
            entry.clicked();
            break;
        default:
            return;
        }
        event.accepted = true;
    }
    onClicked: triggered()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
