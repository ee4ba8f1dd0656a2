pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels
import "help"

// One topic of the help: its answer, pages it leads to, related topics.
PageBase {
    id: page

    required property Shell shell
    readonly property HelpModel help: shell.help

    title: help.title

    // Another topic in the same place: its heading is where one begins to read.
    Connections {
        function onTopicChanged() {
            page.takeFocusSoon();
        }

        target: page.help
    }

    BodyText {
        sub: true
        text: page.help.otherLanguage
    }
    Column {
        id: article

        function focusAt(index: int) {
            const item = blocks.itemAt(Math.max(0, Math.min(blocks.count - 1, index)));
            if (item)
                item.forceActiveFocus(Qt.TabFocusReason);
        }

        Accessible.name: page.title
        Accessible.role: Accessible.List
        spacing: 14
        width: parent.width

        Repeater {
            id: blocks

            model: page.help.blocks

            HelpBlock {
                required property int index
                required property var modelData

                // One stop for the text; from there the arrows.
                activeFocusOnTab: index === 0 || activeFocus
                Keys.onDownPressed: article.focusAt(index + 1)
                Keys.onPressed: event => {
                    if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
                        return;
                    article.focusAt(event.key === Qt.Key_Home ? 0 : blocks.count - 1);
                    event.accepted = true;
                }
                Keys.onUpPressed: article.focusAt(index - 1)
                kind: modelData.kind
                number: modelData.number
                words: modelData.text
            }
        }
    }
    ButtonRow {
        visible: page.help.opens.length > 0

        Repeater {
            model: page.help.opens

            Button {
                required property var modelData

                text: modelData.label
                trailingIcon: "right"

                onTriggered: page.help.openPage(modelData.page)
            }
        }
    }
    Section {
        spacing: 0
        title: qsTr("関係のある項目")
        visible: page.help.related.length > 0

        TopicLinks {
            name: qsTr("関係のある項目")
            topics: page.help.related

            onChosen: topicId => page.help.openTopic(topicId)
        }
    }
    ButtonRow {
        Button {
            text: qsTr("もとの画面へ戻る")
            visible: page.shell.canGoBack

            onTriggered: page.shell.back()
        }
        Button {
            kind: Button.Quiet
            text: qsTr("ヘルプの一覧")

            onTriggered: page.help.openPage("help")
        }
    }
}
