pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// An error a person meets: what happened, what is safe, the one next step, and the code for support.
// In answer to what the person did it takes the focus, so that it is read; elsewhere it waits to be found.
FocusScope {
    id: panel

    property bool present: false
    property string code: ""
    property string happened: ""
    property string safe: ""
    property string next: ""
    property bool takesFocus: true
    default property alias actions: extra.data
    readonly property int a11yRole: Accessible.Grouping
    readonly property string a11yName: qsTr("エラー：%1").arg(happened)
    readonly property string a11yDescription: Theme.sentences([safe, next, code === "" ? "" : qsTr("エラーコード %1").arg(code)])
    readonly property bool a11yFocusable: true

    // The page opens the help at what belongs to the code.
    signal helpWanted(string code)

    function seek() {
        if (present && visible && takesFocus)
            forceActiveFocus(Qt.OtherFocusReason);
    }

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    Accessible.role: Accessible.Grouping
    activeFocusOnTab: true
    implicitHeight: column.height + 2 * Theme.cardPadding
    visible: present
    width: parent ? parent.width : implicitWidth

    // After the page has made room for it.
    onPresentChanged: soon.restart()

    Timer {
        id: soon

        interval: 0

        onTriggered: panel.seek()
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.colors.error
        border.width: 2
        color: Theme.colors.errorSoft
        radius: Theme.radiusLarge
    }
    Column {
        id: column

        spacing: 12
        width: parent.width - 2 * Theme.cardPadding
        x: Theme.cardPadding
        y: Theme.cardPadding

        Row {
            spacing: 12
            width: parent.width

            Icon {
                id: sign

                color: Theme.colors.error
                name: "error"
                size: Math.round(28 * Math.min(1.6, Theme.textScale))
            }
            BodyText {
                font.pixelSize: Theme.size(18)
                silent: true
                strong: true
                text: panel.happened
                width: parent.width - sign.width - 12
            }
        }
        Repeater {
            model: [
                {
                    label: qsTr("無事なもの"),
                    value: panel.safe
                },
                {
                    label: qsTr("次にすること"),
                    value: panel.next
                }
            ]

            Column {
                id: part

                required property var modelData

                spacing: 2
                visible: modelData.value !== ""
                width: parent ? parent.width : 0

                BodyText {
                    silent: true
                    strong: true
                    sub: true
                    text: part.modelData.label
                }
                BodyText {
                    silent: true
                    text: part.modelData.value
                }
            }
        }
        BodyText {
            silent: true
            sub: true
            text: panel.code === "" ? "" : qsTr("エラーコード：%1").arg(panel.code)
        }
        LinkText {
            a11yDescription: panel.happened
            maximumWidth: column.width
            text: qsTr("くわしく")
            visible: panel.code !== ""

            onTriggered: panel.helpWanted(panel.code)
        }
        Column {
            id: extra

            spacing: Theme.gapSmall
            width: parent.width
        }
    }
    FocusRing {
        radius: Theme.radiusLarge
        target: panel
    }
}
