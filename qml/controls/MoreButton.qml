import QtQuick
import Madoguchi

// The rest of a long list, a part at a time: says how many are shown of how many. Pages turn nothing away.
Column {
    id: more

    property int shown: 0
    property int total: 0
    property int step: 50

    signal asked

    function takeFocus() {
        button.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapSmall
    width: parent ? parent.width : implicitWidth

    BodyText {
        sub: true
        text: more.total === 0 ? "" : more.shown < more.total ? qsTr("全%1件中、%2件を表示しています。").arg(more.total).arg(more.shown) : qsTr("全%1件を表示しています。").arg(more.total)
    }
    Button {
        id: button

        iconName: "down"
        text: qsTr("さらに%1件を表示する").arg(Math.min(more.step, more.total - more.shown))
        visible: more.shown < more.total

        onTriggered: more.asked()
    }
}
