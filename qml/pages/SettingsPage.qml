import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// How the interface looks and speaks; each choice acts at once and is kept.
PageBase {
    id: page

    required property Shell shell
    readonly property Settings settings: shell.settings
    readonly property var sizes: [1, 1.25, 1.5, 2, 2.5, 3]

    function languageChoices(languages: var): var {
        return languages.map(language => ({
                    value: language.code,
                    label: language.name
                }));
    }

    lead: qsTr("選ぶとすぐに変わり、次に開いたときも同じです。")
    title: qsTr("設定")

    Section {
        spacing: Theme.gapMedium
        title: qsTr("ことばと文字")

        Choice {
            choices: page.languageChoices(page.settings.languages)
            label: qsTr("表示する言語")
            value: page.settings.language

            onChosen: value => page.settings.language = value
        }
        Checkbox {
            detail: qsTr("漢字の上に、小さなひらがなで読みかたを書きます。")
            on: page.settings.readings
            text: qsTr("漢字にふりがなをつける")
            visible: page.settings.readingsOffered
            width: Math.min(parent.width, 560 * Math.max(1, Theme.textScale * 0.8))

            onWished: value => page.settings.readings = value
        }
        Choice {
            choices: page.sizes.map(factor => ({
                        value: String(factor),
                        label: qsTr("%1%").arg(factor * 100)
                    }))
            help: qsTr("Ctrlキーを押しながら ＋ または − でも変えられます。")
            label: qsTr("文字サイズ")
            value: String(page.settings.textScale)

            onChosen: value => page.settings.textScale = Number(value)
        }
    }
    Section {
        spacing: Theme.gapMedium
        title: qsTr("色と動き")

        Choice {
            choices: [
                {
                    value: "system",
                    label: qsTr("パソコンの設定に合わせる")
                },
                {
                    value: "light",
                    label: qsTr("明るい")
                },
                {
                    value: "dark",
                    label: qsTr("暗い")
                },
                {
                    value: "contrast",
                    label: qsTr("ハイコントラスト"),
                    detail: qsTr("黒い地に白と黄色の文字です。")
                }
            ]
            label: qsTr("画面の色")
            value: page.settings.theme

            onChosen: value => page.settings.theme = value
        }
        Choice {
            choices: [
                {
                    value: "system",
                    label: qsTr("パソコンの設定に合わせる")
                },
                {
                    value: "reduced",
                    label: qsTr("動きを減らす"),
                    detail: qsTr("画面の動きをなくします。")
                },
                {
                    value: "full",
                    label: qsTr("動きをつける")
                }
            ]
            label: qsTr("画面の動き")
            value: page.settings.motion

            onChosen: value => page.settings.motion = value
        }
    }
    DesktopSettings {
        shell: page.shell
    }
    RegisterSettings {
        shell: page.shell
        visible: page.shell.registerUse.offered
    }
    StoreSettings {
        shell: page.shell
        visible: page.shell.signedIn
    }
    Button {
        text: qsTr("もとの画面へ戻る")
        visible: page.shell.canGoBack

        onTriggered: page.shell.back()
    }
}
