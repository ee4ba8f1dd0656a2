import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The window's head: whose window this is, the language at hand, text size, settings, signing out.
FocusScope {
    id: header

    required property Shell shell
    readonly property real margin: Theme.compact ? 16 : 32

    signal shortcutsWanted

    // The head has room for two besides the one at hand; the settings have all.
    function languageChoices(languages: var, current: string): var {
        return languages.filter(language => ["ja", "en", current].includes(language.code)).map(language => ({
                    value: language.code,
                    label: language.name
                }));
    }
    function takeFocus() {
        languages.takeFocus();
    }

    Accessible.name: qsTr("窓口の共通メニュー")
    Accessible.role: Accessible.ToolBar
    implicitHeight: flow.height + (Theme.compact ? 16 : 24)

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.surface
    }
    Flow {
        id: flow

        // What is left between the name and the menu, where both fit one line
        readonly property real slack: width - brand.implicitWidth - menu.oneLine

        spacing: 8
        width: parent.width - 2 * header.margin
        x: header.margin
        y: Theme.compact ? 8 : 12

        Item {
            id: brand

            height: Math.max(44, mark.height, names.height)
            implicitWidth: mark.width + 12 + names.width
            width: flow.slack > 8 ? flow.width - menu.oneLine - 8 : flow.width

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
                    width: Math.min(implicitWidth, flow.width - mark.width - 12)
                    wrapMode: Text.Wrap
                }
            }
        }
        Flow {
            id: menu

            readonly property real oneLine: languages.width + sizes.width + settings.width + (who.visible ? who.width + 8 : 0) + (leave.visible ? leave.width + 8 : 0) + 16

            height: childrenRect.height
            spacing: 8
            width: Math.min(oneLine, flow.width)

            Row {
                id: who

                height: 44
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
                    Accessible.name: qsTr("サインイン中：%1さん").arg(header.shell.personName)
                    Accessible.role: Accessible.StaticText
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.colors.text
                    elide: Text.ElideRight
                    font.pixelSize: Theme.textBody
                    text: qsTr("%1 さん").arg(header.shell.personName)
                    textFormat: Text.PlainText
                    width: Math.min(implicitWidth, 220 * Theme.textScale, flow.width - 40)
                }
            }
            SegmentedSwitch {
                id: languages

                choices: header.languageChoices(header.shell.settings.languages, header.shell.settings.language)
                label: qsTr("表示する言語")
                current: header.shell.settings.language

                onChosen: value => header.shell.settings.language = value
            }
            SegmentedSwitch {
                id: sizes

                choices: [
                    {
                        value: 1,
                        label: qsTr("標準"),
                        name: qsTr("文字サイズ 標準")
                    },
                    {
                        value: 1.5,
                        label: qsTr("大"),
                        name: qsTr("文字サイズ 大 150パーセント")
                    },
                    {
                        value: 2,
                        label: qsTr("特大"),
                        name: qsTr("文字サイズ 特大 200パーセント")
                    }
                ]
                label: qsTr("文字サイズ")
                current: header.shell.settings.textScale

                onChosen: value => header.shell.settings.textScale = value
            }
            Button {
                id: settings

                height: Math.max(44, implicitHeight)
                iconName: "gear"
                kind: Button.Quiet
                small: true
                text: qsTr("設定")

                onTriggered: header.shell.goSettings()
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
