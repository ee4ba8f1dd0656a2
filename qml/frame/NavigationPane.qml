import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.ViewModels

// The main navigation beside the page.
FocusScope {
    id: pane

    required property Shell shell

    function takeFocus() {
        list.takeFocus();
    }

    implicitWidth: Math.round(264 * Theme.textScale)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.soft
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.colors.divider
        height: parent.height
        width: 1
    }
    Flickable {
        id: scroller

        anchors.fill: parent
        anchors.rightMargin: 1
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: list.height + 32
        contentWidth: width
        flickableDirection: Flickable.VerticalFlick

        T.ScrollBar.vertical: VerticalScrollBar {
        }

        NavigationList {
            id: list

            shell: pane.shell
            width: scroller.width - 24
            x: 12
            y: 16
        }
    }
    Connections {
        function onActiveFocusItemChanged() {
            const item = pane.Window.activeFocusItem;
            if (!item || !list.activeFocus)
                return;
            const top = item.mapToItem(scroller.contentItem, 0, 0).y - 12;
            if (top < scroller.contentY)
                scroller.contentY = Math.max(0, top);
            else if (top + item.height + 24 > scroller.contentY + scroller.height)
                scroller.contentY = top + item.height + 24 - scroller.height;
        }

        target: pane.Window.window
    }
}
