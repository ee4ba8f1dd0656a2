pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.ViewModels

// Holds one page, scrolls it, keeps what has the focus in sight and gives a new page's heading the focus.
Flickable {
    id: area

    required property Shell shell
    // A head that scrolls with the page becomes a child of this
    readonly property alias headSlot: slot
    readonly property real margin: Theme.compact ? 16 : 32

    function takeFocus() {
        const item = loader.page as PageBase;
        if (item)
            item.takeFocus();
    }
    // The focused item with room for its ring, and no more movement than that takes.
    function reveal(item: Item) {
        let up = item;
        while (up && up !== contentItem)
            up = up.parent;
        if (!up)
            return;
        const room = 24;
        const top = item.mapToItem(contentItem, 0, 0).y - room;
        const bottom = top + item.height + 2 * room;
        const least = Math.max(0, contentHeight - height);
        if (top < contentY || item.height + 2 * room > height)
            contentY = Math.min(least, Math.max(0, top));
        else if (bottom > contentY + height)
            contentY = Math.min(least, bottom - height);
    }
    function scrollBy(distance: real) {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick

    T.ScrollBar.vertical: VerticalScrollBar {
        id: bar
    }

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_PageDown:
            area.scrollBy(area.height * 0.85);
            break;
        case Qt.Key_PageUp:
            area.scrollBy(-area.height * 0.85);
            break;
        case Qt.Key_Home:
            area.contentY = 0;
            break;
        case Qt.Key_End:
            area.contentY = Math.max(0, area.contentHeight - area.height);
            break;
        case Qt.Key_Down:
            area.scrollBy(60);
            break;
        case Qt.Key_Up:
            area.scrollBy(-60);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    // A resize or another text size must not push the focused item out of sight.
    onContentHeightChanged: later.restart()
    onHeightChanged: later.restart()

    function keep() {
        const item = area.Window.activeFocusItem;
        const opener = item as Button;
        if (opener && opener.opens && opener.opens.visible)
            reveal(opener.opens);
        if (item)
            reveal(item);
    }

    Timer {
        id: later

        interval: 0

        onTriggered: area.keep()
    }
    Connections {
        function onActiveFocusItemChanged() {
            later.restart();
        }

        target: area.Window.window
    }
    Column {
        id: column

        width: area.width

        Item {
            id: slot

            height: childrenRect.height
            width: parent.width
        }
        Item {
            height: loader.height + area.margin + 64
            width: parent.width

            PageSwitch {
                id: loader

                readonly property real columnWidth: Math.min(Theme.pageWidth, area.width - 2 * area.margin - bar.width)

                focus: true
                shell: area.shell
                width: columnWidth
                x: Math.round(Math.max(area.margin, (area.width - columnWidth) / 2))
                y: area.margin

                onLoaded: {
                    area.contentY = 0;
                    area.takeFocus();
                }
            }
            Binding {
                property: "contentWidth"
                target: Theme
                value: loader.columnWidth - 2 * Theme.cardPadding
            }
        }
    }
}
