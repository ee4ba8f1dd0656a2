pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// The kit's show: every component in every state, in every theme, text size and language. A window of its own,
// loaded only when asked for; needs no session. Its samples are data, not words of the program.
Window {
    id: window

    // [{code, name}], set by the program with what it has
    property var languages: [
        {
            code: "ja",
            name: "日本語"
        }
    ]
    readonly property var languageChoices: languages.map(one => ({
                value: one.code,
                label: one.name
            }))
    property string language: "ja"
    property string mode: "light"
    property real textScale: 1
    property string section: "text"
    readonly property var scales: [1, 1.5, 2, 3]
    readonly property var sections: [
        {
            value: "text",
            label: say("文字と見出し", "Text")
        },
        {
            value: "buttons",
            label: say("ボタン", "Buttons")
        },
        {
            value: "fields",
            label: say("入力欄", "Fields")
        },
        {
            value: "choices",
            label: say("選択", "Choices")
        },
        {
            value: "dates",
            label: say("日付とファイル", "Dates, files")
        },
        {
            value: "notices",
            label: say("お知らせ", "Notices")
        },
        {
            value: "lists",
            label: say("一覧と表", "Lists, tables")
        },
        {
            value: "progress",
            label: say("進み具合", "Progress")
        },
        {
            value: "colours",
            label: say("色", "Colours")
        }
    ]

    signal languageWished(string language)

    function say(ja: string, en: string): string {
        return language.startsWith("ja") ? ja : en;
    }

    color: Theme.colors.page
    height: 860
    minimumHeight: 600
    minimumWidth: 400
    title: say("窓口の部品", "Madoguchi: components")
    visible: true
    width: 1180

    Binding {
        property: "mode"
        target: Theme
        value: window.mode
    }
    Binding {
        property: "textScale"
        target: Theme
        value: window.textScale
    }
    Binding {
        property: "language"
        target: Theme
        value: window.language
    }
    Binding {
        property: "readings"
        target: Theme
        value: false
    }
    Binding {
        property: "compact"
        target: Theme
        value: window.width < 700
    }
    Binding {
        property: "contentWidth"
        target: Theme
        value: page.width - 2 * Theme.cardPadding
    }
    Binding {
        property: "keyboardUsed"
        target: Theme
        value: care.keyboardUsed
    }
    FocusCare {
        id: care

        window: window
    }
    Flickable {
        id: scroller

        function reveal() {
            const item = window.activeFocusItem;
            let up = item;
            while (up && up !== contentItem)
                up = up.parent;
            if (!up)
                return;
            const top = item.mapToItem(contentItem, 0, 0).y - 24;
            const bottom = top + item.height + 48;
            if (top < contentY)
                contentY = Math.max(0, top);
            else if (bottom > contentY + height)
                contentY = Math.max(0, Math.min(contentHeight - height, bottom - height));
        }

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: page.height + 96
        contentWidth: width

        T.ScrollBar.vertical: VerticalScrollBar {
        }

        Connections {
            function onActiveFocusItemChanged() {
                scroller.reveal();
            }

            target: window
        }
        Column {
            id: page

            spacing: Theme.gapLarge
            width: Math.min(Theme.pageWidth, scroller.width - (Theme.compact ? 48 : 80))
            x: Math.round(Math.max(16, (scroller.width - width) / 2))
            y: Theme.compact ? 16 : 32

            Column {
                spacing: Theme.gap
                width: parent.width

                Heading {
                    id: heading

                    focus: true
                    level: 1
                    text: window.title
                }
                Flow {
                    spacing: Theme.gap
                    width: parent.width

                    SegmentedSwitch {
                        choices: [
                            {
                                value: "light",
                                label: window.say("明るい", "Light")
                            },
                            {
                                value: "dark",
                                label: window.say("暗い", "Dark")
                            },
                            {
                                value: "contrast",
                                label: window.say("高コントラスト", "Contrast")
                            }
                        ]
                        current: window.mode
                        label: window.say("見た目", "Appearance")

                        onChosen: value => window.mode = value
                    }
                    SegmentedSwitch {
                        choices: window.scales.map(scale => ({
                                    value: scale,
                                    label: Math.round(scale * 100) + "%"
                                }))
                        current: window.textScale
                        label: window.say("文字サイズ", "Text size")

                        onChosen: value => window.textScale = value
                    }
                    SegmentedSwitch {
                        choices: window.languageChoices
                        current: window.language
                        label: window.say("言語", "Language")
                        visible: window.languages.length < 4

                        onChosen: value => window.languageWished(value)
                    }
                }
                Select {
                    choices: window.languageChoices
                    label: window.say("言語", "Language")
                    value: window.language
                    visible: window.languages.length >= 4

                    onChosen: value => window.languageWished(value)
                }
            }
            Tabs {
                choices: window.sections
                current: window.section
                label: window.say("部品の種類", "Kinds of components")

                onChosen: value => window.section = value
            }
            Loader {
                id: loader

                readonly property string file: "Gallery" + window.section.charAt(0).toUpperCase() + window.section.slice(1) + ".qml"

                function show() {
                    setSource(file, {
                        gallery: window
                    });
                }

                width: parent.width

                Component.onCompleted: show()
                onFileChanged: if (status !== Loader.Null)
                    show()
            }
        }
    }

    Component.onCompleted: heading.forceActiveFocus(Qt.OtherFocusReason)
}
