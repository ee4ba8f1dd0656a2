pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Links to topics, as one stop of the keyboard: arrows, Home and End go through them.
Column {
    id: list

    // [{topicId, title}]
    property var topics: []
    property string name: ""
    property int current: 0

    signal chosen(string topicId)

    function go(index: int) {
        const to = Math.max(0, Math.min(links.count - 1, index));
        const item = links.itemAt(to);
        if (item) {
            current = to;
            item.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Accessible.name: name
    Accessible.role: Accessible.List
    width: parent ? parent.width : implicitWidth

    Keys.onDownPressed: go(current + 1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        go(event.key === Qt.Key_Home ? 0 : links.count - 1);
        event.accepted = true;
    }
    Keys.onUpPressed: go(current - 1)

    Repeater {
        id: links

        model: list.topics

        LinkText {
            required property int index
            required property var modelData

            a11yName: qsTr("%1、%2件中%3件目").arg(modelData.title).arg(links.count).arg(index + 1)
            activeFocusOnTab: index === list.current || activeFocus
            maximumWidth: list.width
            text: modelData.title

            onActiveFocusChanged: if (activeFocus)
                list.current = index
            onTriggered: list.chosen(modelData.topicId)
        }
    }
}
