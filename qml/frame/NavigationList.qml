pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The pages one can go to: links, the present one marked by a bar, weight and word, a count in words beside them.
FocusScope {
    id: list

    required property Shell shell

    signal followed

    function takeFocus() {
        for (let i = 0; i < entries.count; ++i) {
            const entry = entries.itemAt(i) as NavigationEntry;
            if (entry && entry.current) {
                entry.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
        focusAt(0);
    }
    function focusAt(index: int) {
        const entry = entries.itemAt(Math.max(0, index));
        if (entry && index < entries.count)
            entry.forceActiveFocus(Qt.TabFocusReason);
        else
            keys.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("メインメニュー")
    Accessible.role: Accessible.List
    implicitHeight: column.height

    Column {
        id: column

        spacing: 4
        width: parent.width

        Repeater {
            id: entries

            model: list.shell.navigation

            NavigationEntry {
                id: entry

                required property int index
                required property string page
                required property bool startsGroup
                required property string title

                current: list.shell.section === page
                divided: startsGroup
                text: title

                onMoved: by => list.focusAt(index + by)
                onMovedToEnd: end => list.focusAt(end ? entries.count : 0)
                onTriggered: {
                    list.followed();
                    list.shell.open(page);
                }
            }
        }
        NavigationEntry {
            id: keys

            countText: ""
            iconName: "keyboard"
            link: false
            text: qsTr("キーボードの使い方")

            onMoved: by => list.focusAt(by < 0 ? entries.count - 1 : entries.count)
            onMovedToEnd: end => list.focusAt(end ? entries.count : 0)
            onTriggered: {
                list.followed();
                list.shell.shortcutsWanted();
            }
        }
    }
}
