import QtQuick
import Madoguchi

// A notice across the page: information, success, warning, error or emergency (a disaster, a stop of service:
// filled, above everything else); never by colour alone.
FocusScope {
    id: banner

    property string tone: "info"
    property string title: ""
    property string text: ""
    default property alias actions: extra.data
    readonly property string toneName: tone === "emergency" ? qsTr("緊急のお知らせ") : tone === "success" ? qsTr("完了") : tone === "warning" ? qsTr("注意") : tone === "error" ? qsTr("エラー") : qsTr("お知らせ")
    readonly property bool emergency: tone === "emergency"
    readonly property color ink: emergency ? Theme.colors.page : Theme.colors.text
    readonly property int a11yRole: Accessible.Grouping
    readonly property string a11yName: qsTr("%1：%2").arg(toneName).arg(title)
    readonly property string a11yDescription: text
    readonly property bool a11yFocusable: true

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    Accessible.role: Accessible.Grouping
    activeFocusOnTab: true
    implicitHeight: column.height + 2 * 16
    width: parent ? parent.width : implicitWidth

    Rectangle {
        anchors.fill: parent
        border.color: Theme.tone(banner.tone)
        border.width: 2
        color: banner.emergency ? Theme.colors.error : Theme.toneSoft(banner.tone)
        radius: Theme.radius

        Rectangle {
            color: Theme.tone(banner.tone)
            height: parent.height - 16
            radius: 3
            visible: !banner.emergency
            width: 6
            x: 8
            y: 8
        }
    }
    Icon {
        id: sign

        color: banner.emergency ? banner.ink : Theme.tone(banner.tone)
        name: Theme.toneIcon(banner.tone)
        size: Math.round(26 * Math.min(1.6, Theme.textScale))
        x: 26
        y: 16
    }
    Column {
        id: column

        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 16
        spacing: 6
        y: 16

        BodyText {
            silent: true
            strong: true
            sub: true
            color: banner.ink
            text: banner.emergency ? banner.toneName : ""
        }
        BodyText {
            color: banner.ink
            font.pixelSize: Theme.size(banner.emergency ? 20 : 17)
            silent: true
            strong: true
            text: banner.title
        }
        BodyText {
            color: banner.ink
            silent: true
            text: banner.text
        }
        Column {
            id: extra

            spacing: Theme.gapSmall
            width: parent.width
        }
    }
    FocusRing {
        target: banner
    }
}
