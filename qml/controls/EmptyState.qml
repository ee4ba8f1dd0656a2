import QtQuick
import Madoguchi

// Says calmly that there is nothing here, and why that is so.
Rectangle {
    id: empty

    property string text: ""
    property string iconName: "checkCircle"

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: Theme.colors.soft
    implicitHeight: Math.max(64, words.height + 32)
    radius: Theme.radius
    width: parent ? parent.width : implicitWidth

    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.subText
        name: empty.iconName
        size: Math.round(24 * Math.min(1.6, Theme.textScale))
        x: 16
    }
    BodyText {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colors.subText
        silent: true
        text: empty.text
    }
}
