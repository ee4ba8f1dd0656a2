import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The window's head: whose window this is, who is signed in, language, text size, signing out.
FocusScope {
    id: header

    required property Shell shell
    // The navigation has no room beside the page: a button opens it.
    property bool menuButton: false
    readonly property real margin: Theme.compact ? 16 : 24
    readonly property var sizes: [1, 1.25, 1.5, 2, 2.5, 3]
    readonly property Settings settings: shell.settings

    signal menuWanted

    function languageChoices(languages: var): var {
        return languages.map(language => ({
                    value: language.code,
                    label: language.name
                }));
    }
    function takeFocus() {
        if (menuButton)
            opener.forceActiveFocus(Qt.TabFocusReason);
        else
            languages.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("窓口の共通操作")
    Accessible.role: Accessible.ToolBar
    implicitHeight: flow.height + (Theme.compact ? 16 : 24)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
    }
    Flow {
        id: flow

        // What is left between the name and the menu, where both fit one line
        readonly property real slack: brand.beside - brand.implicitWidth - menu.oneLine

        spacing: 8
        width: parent.width - 2 * header.margin
        x: header.margin
        y: Theme.compact ? 8 : 12

        Item {
            height: Math.max(opener.height, brand.height)
            visible: header.menuButton
            width: opener.width + 4

            Button {
                id: opener

                anchors.verticalCenter: parent.verticalCenter
                height: Math.max(44, implicitHeight)
                iconName: "menu"
                small: true
                text: qsTr("メニュー")

                onTriggered: header.menuWanted()
            }
        }
        Item {
            id: brand

            readonly property real beside: flow.width - (header.menuButton ? opener.width + 20 : 0)

            height: Math.max(44, mark.height, names.height)
            implicitWidth: mark.width + 12 + names.width
            width: flow.slack > 8 ? beside - menu.oneLine - 8 : implicitWidth <= beside ? beside : flow.width

            Rectangle {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.colors.text
                border.width: Theme.forced ? 2 : 0
                color: Theme.forced ? Theme.colors.page : Theme.colors.key
                height: 40
                radius: 10
                width: 40

                // A window with a counter's sill
                Rectangle {
                    border.color: Theme.forced ? Theme.colors.text : Theme.colors.keyText
                    border.width: 2.5
                    color: "transparent"
                    height: 15
                    radius: 3
                    width: 20
                    x: 10
                    y: 8
                }
                Rectangle {
                    color: Theme.forced ? Theme.colors.text : Theme.colors.keyText
                    height: 3
                    radius: 1.5
                    width: 28
                    x: 6
                    y: 27
                }
            }
            Column {
                id: names

                anchors.left: mark.right
                anchors.leftMargin: 12
                anchors.verticalCenter: parent.verticalCenter

                Words {
                    Accessible.name: qsTr("窓口")
                    Accessible.role: Accessible.StaticText
                    color: Theme.colors.text
                    font.bold: true
                    font.letterSpacing: 2
                    font.pixelSize: Theme.headingSize(22)
                    text: qsTr("窓口")
                    textFormat: Text.PlainText
                }
                Words {
                    Accessible.name: text
                    Accessible.role: Accessible.StaticText
                    color: Theme.colors.subText
                    font.pixelSize: Theme.textSmall
                    text: header.shell.agencyName
                    textFormat: Text.PlainText
                    visible: text !== ""
                    width: Math.min(naturalWidth, flow.width - mark.width - 12)
                    wrapMode: Text.Wrap
                }
            }
        }
        Flow {
            id: menu

            readonly property real oneLine: languages.width + sizes.width + 8 + (who.visible ? who.width + 8 : 0) + (leave.visible ? leave.width + 8 : 0)

            height: childrenRect.height
            spacing: 8
            width: Math.min(oneLine, flow.width)

            // On one line with the name it stands at the same height.
            transform: Translate {
                y: flow.slack > 8 ? Math.max(0, (brand.height - menu.height) / 2) : 0
            }

            Row {
                id: who

                height: Math.max(44, person.height)
                rightPadding: 12
                spacing: 6
                visible: header.shell.signedIn && header.shell.personName !== ""

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.colors.subText
                    name: "person"
                    size: Math.round(Theme.textBody * 1.3)
                }
                Words {
                    id: person

                    Accessible.name: qsTr("サインイン中：%1さん").arg(header.shell.personName)
                    Accessible.role: Accessible.StaticText
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.colors.text
                    elide: Text.ElideRight
                    font.pixelSize: Theme.textBody
                    text: qsTr("%1 さん").arg(header.shell.personName)
                    textFormat: Text.PlainText
                    width: Math.min(naturalWidth, 220 * Theme.textScale, flow.width - 40)
                }
            }
            HeaderMenu {
                id: languages

                choices: header.languageChoices(header.settings.languages)
                current: header.settings.language
                iconName: "globe"
                //: Name of the choice of language in the head. The English word stays, for who reads no Japanese.
                label: qsTr("表示する言語 Language")
                text: (choices.find(choice => choice.value === current) || choices[0]).label

                onChosen: value => header.settings.language = value
            }
            HeaderMenu {
                id: sizes

                choices: header.sizes.map(factor => ({
                            value: factor,
                            label: qsTr("%1%").arg(factor * 100),
                            name: qsTr("%1パーセント").arg(factor * 100)
                        }))
                current: header.settings.textScale
                label: qsTr("文字サイズ")
                //: Button in the head, short: the text size, e.g. 「文字 150%」.
                text: qsTr("文字 %1%").arg(Math.round(header.settings.textScale * 100))

                onChosen: value => header.settings.textScale = value
            }
            Button {
                id: leave

                height: Math.max(44, implicitHeight)
                iconName: "exit"
                kind: Button.Quiet
                small: true
                text: qsTr("サインアウト")
                visible: header.shell.signedIn

                onTriggered: header.shell.signOut()
            }
        }
    }
    Rectangle {
        color: Theme.colors.divider
        height: 1
        width: parent.width
        y: parent.height - 1
    }
}
