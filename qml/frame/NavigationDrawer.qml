pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.ViewModels

// The main navigation in a window too narrow for it beside the page: over the page, from the left, until an
// entry was chosen or Escape pressed.
T.Popup {
    id: drawer

    required property Shell shell
    property Item before: null
    property bool followed: false

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: parent ? parent.height : 600
    modal: true
    padding: 12
    parent: T.Overlay.overlay
    width: Math.min(320 * Theme.textScale, parent ? parent.width - 24 : 320)

    T.Overlay.modal: Rectangle {
        color: "#99000000"
    }
    background: Rectangle {
        color: Theme.colors.surface

        Rectangle {
            anchors.right: parent.right
            color: Theme.colors.border
            height: parent.height
            width: Theme.borderWidth
        }
    }
    contentItem: Flickable {
        id: scroller

        Accessible.name: qsTr("メニュー")
        Accessible.role: Accessible.Dialog
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.height
        contentWidth: width
        focus: true

        T.ScrollBar.vertical: VerticalScrollBar {
        }

        Column {
            id: column

            spacing: 8
            // Room for the focus ring
            width: scroller.width - 16
            x: 8

            Button {
                iconName: "cross"
                kind: Button.Quiet
                text: qsTr("メニューを閉じる")

                onTriggered: drawer.close()
            }
            NavigationList {
                id: list

                focus: true
                shell: drawer.shell
                width: parent.width

                onFollowed: {
                    drawer.followed = true;
                    drawer.close();
                }
            }
            Item {
                height: 8
                width: 1
            }
        }
        Connections {
            function onActiveFocusItemChanged() {
                later.restart();
            }

            target: scroller.Window.window
        }

        Timer {
            id: later

            interval: 0

            onTriggered: scroller.keep()
        }

        function keep() {
            const item = scroller.Window.activeFocusItem;
            let up = item;
            while (up && up !== contentItem)
                up = up.parent;
            if (!up)
                return;
            const top = item.mapToItem(contentItem, 0, 0).y - 12;
            if (top < contentY || item.height + 24 > height)
                contentY = Math.max(0, top);
            else if (top + item.height + 24 > contentY + height)
                contentY = top + item.height + 24 - height;
        }
    }

    onAboutToShow: {
        followed = false;
        before = parent ? parent.Window.activeFocusItem : null;
    }
    // Where an entry was chosen, the new page takes the focus.
    onClosed: if (before && !followed)
        before.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: list.takeFocus()
}
