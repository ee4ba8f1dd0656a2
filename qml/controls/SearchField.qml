import QtQuick
import Madoguchi
import Madoguchi.Accessibility

// Words to look for. searched comes when the typing has paused, and at once on Enter; how many were found
// (found) is shown below and said without moving the focus.
FieldFrame {
    id: field

    property string value: ""
    // 「12件見つかりました」; empty while nothing was looked for
    property string found: ""
    property int pause: 250
    readonly property alias text: box.text

    signal searched(string text)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    function clear() {
        box.clear();
        searchNow();
        takeFocus();
    }
    function searchNow() {
        later.stop();
        searched(box.text.trim());
    }

    label: qsTr("検索")

    onFoundChanged: if (box.activeFocus)
        announcer.announce(found)
    onValueChanged: if (box.text !== value)
        box.text = value

    Item {
        height: box.height
        width: Math.min(parent.width, 560 * Theme.textScale)

        InputBox {
            id: box

            a11yDescription: Theme.sentences([field.spokenDescription, field.found])
            a11yName: field.spokenName
            leftPadding: 24 + sign.width
            rightPadding: clearer.visible ? clearer.width + 8 : 16
            width: parent.width

            Component.onCompleted: text = field.value
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                if (event.accepted)
                    field.clear();
            }
            onAccepted: field.searchNow()
            onTextEdited: later.restart()
        }
        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.colors.subText
            name: "search"
            size: Math.round(22 * Math.min(1.6, Theme.textScale))
            x: 14
        }
        Button {
            id: clearer

            a11yName: qsTr("検索の言葉を消す")
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            height: Math.min(44, box.height - 4)
            iconName: "cross"
            kind: Button.Quiet
            visible: box.text !== ""

            onTriggered: field.clear()
        }
    }
    BodyText {
        silent: true
        sub: true
        text: field.found
    }
    Timer {
        id: later

        interval: field.pause

        onTriggered: field.searchNow()
    }
    Announcer {
        id: announcer
    }
}
