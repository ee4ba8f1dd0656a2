pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// A question or a list in front of the page. The dialog's name is its title; on opening the focus goes to the
// words, or to the heading where there are none, so that each is read once. Escape closes and gives the focus back.
T.Dialog {
    id: dialog

    property string text: ""
    // Read on opening; the body, unless there is more to say
    property string spokenText: text
    default property alias body: extra.data
    property alias buttons: row.data
    property Item before: null
    readonly property real innerWidth: width - leftPadding - rightPadding

    closePolicy: T.Dialog.CloseOnEscape
    focus: true
    height: Math.min(column.height + topPadding + bottomPadding, parent ? parent.height - 32 : 600)
    modal: true
    padding: Theme.cardPadding
    parent: T.Overlay.overlay
    width: Math.min(560 * Math.max(1, Theme.textScale * 0.8), parent ? parent.width - 32 : 560)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0

    T.Overlay.modal: Rectangle {
        color: "#99000000"
    }
    background: Rectangle {
        border.color: Theme.colors.border
        border.width: Theme.borderWidth
        color: Theme.colors.surface
        radius: Theme.radiusLarge
    }
    contentItem: Flickable {
        id: scroller

        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        contentHeight: column.height
        contentWidth: width
        focus: true

        T.ScrollBar.vertical: VerticalScrollBar {
        }

        Column {
            id: column

            spacing: Theme.gap
            width: dialog.innerWidth

            Heading {
                id: heading

                a11yDescription: dialog.text === "" ? dialog.spokenText : ""
                focus: dialog.text === ""
                level: 1
                font.pixelSize: Theme.headingSize(24)
                text: dialog.title
            }
            BodyText {
                id: words

                Accessible.focusable: true
                Accessible.name: dialog.spokenText
                Accessible.role: Accessible.Paragraph
                activeFocusOnTab: activeFocus
                focus: dialog.text !== ""
                text: dialog.text

                FocusRing {
                    radius: 4
                    target: words
                }
            }
            Column {
                id: extra

                spacing: Theme.gap
                width: parent.width
            }
            ButtonRow {
                id: row

                topPadding: 8
            }
        }
    }

    onAboutToShow: before = parent ? parent.Window.activeFocusItem : null
    onClosed: if (before)
        before.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: (text === "" ? heading : words).forceActiveFocus(Qt.PopupFocusReason)
}
