pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels
import "help"

// The help: a search, and all topics by group. It needs no network.
PageBase {
    id: page

    required property Shell shell
    readonly property HelpModel help: shell.help
    readonly property bool searching: help.query !== ""

    lead: qsTr("知りたいことを短い言葉で探すか、下の一覧から選んでください。インターネットがなくても読めます。")
    title: qsTr("ヘルプ")

    ErrorPanel {
        code: page.help.error.code
        happened: page.help.error.happened
        next: page.help.error.next
        present: page.help.error.present
        safe: page.help.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    SearchField {
        found: page.help.foundText
        help: qsTr("例：転出、暗証番号、カードが読めない、MDG-C103")
        label: qsTr("ヘルプを検索")
        value: page.help.query

        onSearched: text => page.help.search(text)
    }
    Column {
        spacing: Theme.gapSmall
        visible: page.searching && page.help.results.count > 0
        width: parent.width

        Repeater {
            model: page.help.results

            Column {
                id: result

                required property int index
                required property string topicId
                required property string title
                required property string snippet

                width: parent ? parent.width : 0

                LinkText {
                    a11yDescription: result.snippet
                    a11yName: qsTr("%1、%2件中%3件目").arg(result.title).arg(page.help.results.count).arg(result.index + 1)
                    font.pixelSize: Theme.size(18)
                    text: result.title

                    onTriggered: page.help.openTopic(result.topicId)
                }
                BodyText {
                    color: Theme.colors.subText
                    silent: true
                    text: result.snippet
                }
            }
        }
    }
    // Two columns where two fit.
    Flow {
        id: groups

        readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.95)

        spacing: Theme.gapMedium
        visible: !page.searching
        width: parent.width

        Repeater {
            model: page.help.groups

            Section {
                id: group

                required property string heading
                required property var topics

                spacing: 0
                title: heading
                width: groups.wide ? (groups.width - groups.spacing) / 2 : groups.width

                TopicLinks {
                    name: group.heading
                    topics: group.topics

                    onChosen: topicId => page.help.openTopic(topicId)
                }
            }
        }
    }
    Section {
        title: qsTr("それでも困っているとき")

        ButtonRow {
            Button {
                text: qsTr("診断する")

                onTriggered: page.help.openPage("diagnosis")
            }
            Button {
                text: qsTr("意見を送る")

                onTriggered: page.help.openPage("feedback")
            }
            Button {
                kind: Button.Quiet
                text: qsTr("キーボードの使い方")

                onTriggered: page.shell.shortcutsWanted()
            }
        }
    }
}
