pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// One row of a ListBox: a title, what is told of it, a date or a number, a mark. Enter, Space or a click opens it.
T.AbstractButton {
    id: row

    required property int index
    property string title: ""
    property string detail: ""
    // On the right: a date, an amount
    property string side: ""
    property string mark: ""
    property string markTone: "info"
    // Unread and the like: said by the mark as well
    property bool strong: false
    property bool opens: true
    // Said after the title instead of what is shown, where that is not plain by ear
    property string spoken: Theme.list([mark, detail, side])
    readonly property ListView list: ListView.view as ListView
    readonly property bool stacked: width < 480 * Math.max(1, Theme.textScale * 0.9)
    readonly property int a11yRole: Accessible.ListItem
    readonly property string a11yName: Theme.list([title, spoken, list ? qsTr("%1件中%2件目").arg(list.count).arg(index + 1) : ""])
    readonly property bool a11yFocusable: true

    signal triggered

    Accessible.name: a11yName
    focusPolicy: list === null || list.currentIndex === index || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    hoverEnabled: opens
    implicitHeight: Math.max(56, contentItem.implicitHeight + 24)
    width: list ? list.width - (list.contentHeight > list.height + 1 ? 16 : 0) : parent ? parent.width : 0
    z: activeFocus ? 1 : 0

    background: Rectangle {
        color: row.opens && (row.down || row.hovered) ? Theme.colors.keySoft : "transparent"

        Rectangle {
            color: Theme.colors.divider
            height: 1
            width: parent.width
            y: parent.height - 1
        }
    }
    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            spacing: 4
            width: parent.width - 24 - (row.opens ? arrow.width + 8 : 0)
            x: 12

            Flow {
                spacing: 8
                width: parent.width

                Tag {
                    id: tag

                    filled: row.strong
                    maximumWidth: words.width
                    silent: true
                    text: row.mark
                    tone: row.markTone
                }
                BodyText {
                    id: titleText

                    color: row.opens ? Theme.colors.link : Theme.colors.text
                    silent: true
                    strong: row.strong
                    text: row.title
                    width: row.stacked ? Math.min(naturalWidth, words.width) : Math.min(naturalWidth, words.width - (tag.visible ? tag.width + 8 : 0) - (sideText.visible ? sideText.implicitWidth + 24 : 0))
                }
            }
            BodyText {
                color: Theme.colors.subText
                silent: true
                text: row.detail
                width: Math.min(parent.width, Theme.readingWidth)
            }
            BodyText {
                silent: true
                sub: true
                text: row.stacked ? row.side : ""
            }
        }
        BodyText {
            id: sideText

            anchors.right: words.right
            silent: true
            sub: true
            text: row.stacked ? "" : row.side
            topPadding: 2
            width: implicitWidth
            y: words.y
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colors.subText
            name: "right"
            size: Math.round(22 * Math.min(1.5, Theme.textScale))
            visible: row.opens
        }
        FocusRing {
            anchors.margins: 6
            radius: 4
            target: row
        }
    }

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: if (opens)
        triggered()
    onPressed: if (list)
        list.currentIndex = index

    HoverHandler {
        cursorShape: row.opens ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
}
