pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// The drawing of the first page: a My Number card on its way into a reader, drawn in the theme's colours.
Item {
    id: drawing

    property bool inserted: false
    property bool trouble: false
    readonly property real unit: width / 320

    Accessible.name: inserted ? qsTr("絵：カードリーダーに、ICチップを奥にしてマイナンバーカードが差し込まれている。") : qsTr("絵：カードリーダーの差し込み口に、ICチップを奥にしてマイナンバーカードを差し込む。")
    Accessible.role: Accessible.Graphic
    implicitHeight: width * 0.8
    implicitWidth: 320

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.keySoft
        radius: 24 * drawing.unit
    }
    // The card
    Rectangle {
        id: card

        border.color: Theme.colors.key
        border.width: Math.max(1.5, 2.5 * drawing.unit)
        color: Theme.colors.surface
        height: 104 * drawing.unit
        radius: 10 * drawing.unit
        width: 164 * drawing.unit
        x: 78 * drawing.unit
        y: (drawing.inserted ? 66 : 26) * drawing.unit

        Behavior on y {
            NumberAnimation {
                duration: Theme.reducedMotion ? 0 : 300
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            border.color: Theme.colors.divider
            border.width: 1
            color: Theme.colors.keySoft
            height: 42 * drawing.unit
            radius: 3 * drawing.unit
            width: 34 * drawing.unit
            x: 14 * drawing.unit
            y: 16 * drawing.unit

            Rectangle {
                color: Theme.colors.key
                height: width
                opacity: 0.55
                radius: width / 2
                width: 13 * drawing.unit
                x: 10.5 * drawing.unit
                y: 8 * drawing.unit
            }
            Rectangle {
                color: Theme.colors.key
                height: 13 * drawing.unit
                opacity: 0.55
                radius: 6 * drawing.unit
                width: 24 * drawing.unit
                x: 5 * drawing.unit
                y: 26 * drawing.unit
            }
        }
        Repeater {
            model: [74, 58, 66]

            Rectangle {
                required property int index
                required property int modelData

                color: index === 0 ? Theme.colors.key : Theme.colors.border
                height: (index === 0 ? 7 : 5) * drawing.unit
                opacity: index === 0 ? 0.9 : 0.45
                radius: height / 2
                width: modelData * drawing.unit
                x: 62 * drawing.unit
                y: (18 + index * 16) * drawing.unit
            }
        }
    }
    // The reader in front of the card
    Rectangle {
        border.color: Theme.colors.key
        border.width: Math.max(1.5, 2.5 * drawing.unit)
        color: Theme.colors.surface
        height: 84 * drawing.unit
        radius: 16 * drawing.unit
        width: 216 * drawing.unit
        x: 52 * drawing.unit
        y: 134 * drawing.unit

        Rectangle {
            color: Theme.colors.key
            height: 8 * drawing.unit
            radius: height / 2
            width: 180 * drawing.unit
            x: 18 * drawing.unit
            y: 14 * drawing.unit
        }
        Rectangle {
            border.color: drawing.inserted ? Theme.colors.success : drawing.trouble ? Theme.colors.attention : Theme.colors.border
            border.width: Math.max(1, 2 * drawing.unit)
            color: drawing.inserted ? Theme.colors.success : drawing.trouble ? Theme.colors.attention : Theme.colors.surface
            height: width
            radius: width / 2
            width: 14 * drawing.unit
            x: 101 * drawing.unit
            y: 48 * drawing.unit
        }
    }
    // Which way
    Icon {
        color: Theme.colors.key
        name: "arrowDown"
        size: 44 * drawing.unit
        visible: !drawing.inserted
        x: 258 * drawing.unit
        y: 56 * drawing.unit
    }
    Rectangle {
        border.color: Theme.colors.surface
        border.width: 3 * drawing.unit
        color: Theme.colors.success
        height: width
        radius: width / 2
        visible: drawing.inserted
        width: 48 * drawing.unit
        x: 246 * drawing.unit
        y: 112 * drawing.unit

        Icon {
            anchors.centerIn: parent
            color: Theme.colors.page
            name: "check"
            size: 32 * drawing.unit
        }
    }
}
