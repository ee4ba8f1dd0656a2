pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// Rows of one kind, few or many thousands: only those in sight exist. One Tab stop; arrows, Page, Home and End
// go through all rows. The delegate is a ListRow, which says its place: 「1000件中3件目」.
FocusScope {
    id: box

    property alias model: list.model
    property alias delegate: list.delegate
    property alias currentIndex: list.currentIndex
    readonly property alias count: list.count
    property string name: ""
    // A list that is longer than this scrolls by itself.
    property real mostHeight: Window.window ? Math.max(320, Window.window.height - 220) : 600

    // Gives the focus to a row; the row of a kept place that is no more, to the last.
    function focusAt(index: int) {
        if (count === 0)
            return;
        list.currentIndex = Math.max(0, Math.min(count - 1, index));
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        if (list.currentItem)
            list.currentItem.forceActiveFocus(Qt.TabFocusReason);
    }
    function takeFocus() {
        focusAt(Math.max(0, list.currentIndex));
    }
    // How many rows a page of the view holds; one stays in sight as a landmark.
    function pageRows(): int {
        const height = list.currentItem ? list.currentItem.height : 64;
        return Math.max(1, Math.floor(list.height / height) - 1);
    }

    implicitHeight: Math.min(list.contentHeight, mostHeight)
    width: parent ? parent.width : implicitWidth

    ListView {
        id: list

        readonly property int a11yRole: Accessible.List
        readonly property string a11yName: box.name === "" ? qsTr("%1件").arg(count) : qsTr("%1、%2件").arg(box.name).arg(count)
        readonly property bool a11yFocusable: false

        Accessible.name: a11yName
        Accessible.role: Accessible.List
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        // A long list costs no more than what is seen of it: rows ahead would be made with the first frame.
        cacheBuffer: 0
        clip: contentHeight > height + 1
        currentIndex: 0
        focus: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false

        T.ScrollBar.vertical: VerticalScrollBar {
        }

        Keys.onPressed: event => {
            let to = NaN;
            switch (event.key) {
            case Qt.Key_Down:
                to = currentIndex + 1;
                break;
            case Qt.Key_Up:
                to = currentIndex - 1;
                break;
            case Qt.Key_PageDown:
                to = currentIndex + box.pageRows();
                break;
            case Qt.Key_PageUp:
                to = currentIndex - box.pageRows();
                break;
            case Qt.Key_Home:
                to = 0;
                break;
            case Qt.Key_End:
                to = count - 1;
                break;
            }
            event.accepted = !isNaN(to);
            if (event.accepted)
                box.focusAt(to);
        }
    }
}
