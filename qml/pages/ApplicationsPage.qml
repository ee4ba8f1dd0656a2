pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Everything that was filed: found by words, by what it asks of the person, a part of it at a time.
PageBase {
    id: page

    required property Shell shell
    readonly property ApplicationsModel model: shell.applications

    lead: qsTr("あなたが出した手続を、新しいものから並べています。")
    title: qsTr("手続の一覧")

    SearchField {
        found: page.model.foundText
        help: qsTr("例：転出届、R-2026-004821、みなみ市、2026年11月")
        label: qsTr("手続の名前・受付番号・役所・日付でさがす")
        value: page.model.query
        visible: !page.model.empty

        onSearched: text => page.model.search(text)
    }
    SegmentedSwitch {
        choices: [
            {
                value: "all",
                label: qsTr("すべて")
            },
            {
                value: "underWay",
                //: Of applications: they go on by themselves.
                label: qsTr("進行中")
            },
            {
                value: "needsPerson",
                //: Of applications: the person has to do something.
                label: qsTr("対応が必要")
            },
            {
                value: "ended",
                //: Of applications: finished, declined, withdrawn or given up.
                label: qsTr("終わったもの")
            }
        ]
        current: page.model.group
        //: What is shown of the applications: all, under way, …
        label: qsTr("しぼりこみ")
        maximumWidth: parent.width
        visible: !page.model.empty

        onChosen: value => page.model.setGroup(value)
    }
    Column {
        spacing: 12
        visible: list.count > 0
        width: parent.width

        Repeater {
            id: list

            model: page.model.applications

            ApplicationCard {
                required property int index
                required property string reference

                count: page.model.foundCount
                place: index + 1

                onTriggered: page.model.openApplication(reference)
            }
        }
    }
    EmptyState {
        iconName: page.model.empty ? "document" : "search"
        text: page.model.empty ? qsTr("出した手続は、まだありません。") : qsTr("あてはまる手続はありません。短い言葉でさがすか、しぼりこみを「すべて」にしてください。")
        visible: list.count === 0
    }
    MoreButton {
        shown: list.count
        step: 20
        total: page.model.foundCount
        visible: total > 0

        onAsked: page.model.showMore()
    }
}
