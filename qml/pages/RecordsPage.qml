pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Which records there are of this person. What is in them is fetched when one is opened.
PageBase {
    id: page

    required property Shell shell
    readonly property RecordsModel records: shell.records

    lead: qsTr("役所などが持っている、あなたについての記録です。開いたものは、このパソコンに暗号化して保管します。つながらないときも読めます。")
    spokenLead: Theme.sentences([lead, records.freshness])
    title: qsTr("わたしの記録")

    Column {
        spacing: Theme.gap
        width: parent.width

        FreshnessRow {
            busy: page.records.busy
            offline: page.records.offline
            text: page.records.freshness

            onRefreshWanted: page.records.refresh()
        }
        ErrorPanel {
            code: page.records.error.code
            happened: page.records.error.happened
            next: page.records.error.next
            present: page.records.error.present
            safe: page.records.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    Flow {
        id: shelf

        readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.9)

        spacing: Theme.gap
        visible: kinds.count > 0
        width: parent.width

        Repeater {
            id: kinds

            model: page.records.kinds

            Card {
                id: kindCard

                required property int index
                required property string kind
                required property string title
                required property string about
                required property string source
                required property string asOf
                required property string count

                // Two beside each other are as high as the higher one.
                height: shelf.wide ? Math.max(implicitHeight, neighbourHeight()) : implicitHeight
                spacing: 8
                width: shelf.wide ? (shelf.width - shelf.spacing) / 2 : shelf.width

                function neighbourHeight(): real {
                    const item = kinds.count > 0 ? kinds.itemAt(index % 2 === 0 ? index + 1 : index - 1) : null;
                    return item ? item.implicitHeight : 0;
                }

                LinkText {
                    a11yDescription: Theme.sentences([kindCard.about, kindCard.source, kindCard.asOf])
                    a11yName: Theme.list([kindCard.title, kindCard.count, qsTr("%1件中%2件目").arg(kinds.count).arg(kindCard.index + 1)])
                    font.bold: true
                    font.pixelSize: Theme.size(20)
                    iconName: page.iconOf(kindCard.kind)
                    maximumWidth: kindCard.width - 2 * Theme.cardPadding
                    text: kindCard.title

                    onTriggered: page.records.openKind(kindCard.kind)
                }
                BodyText {
                    text: kindCard.about
                }
                BodyText {
                    sub: true
                    text: kindCard.source
                }
                BodyText {
                    sub: true
                    text: qsTr("%1、%2").arg(kindCard.asOf).arg(kindCard.count)
                }
            }
        }
    }
    WorkingMark {
        text: qsTr("どの記録があるかを確かめています。")
        visible: page.records.busy && !page.records.fetched
    }
    EmptyState {
        iconName: "document"
        text: page.records.fetched ? qsTr("あなたについての記録は、まだありません。") : qsTr("まだ受け取っていません。つながったら、「最新にする」を押してください。")
        visible: kinds.count === 0 && !page.records.busy
    }
    Section {
        title: qsTr("あなたの情報を見た役所")

        Card {
            spacing: 8

            LinkText {
                a11yDescription: explanation.text
                font.bold: true
                font.pixelSize: Theme.size(20)
                iconName: "eye"
                text: qsTr("だれが見たか")

                onTriggered: page.records.openAccessLog()
            }
            BodyText {
                id: explanation

                text: qsTr("役所どうしが、あなたの情報をいつ、何のためにやり取りしたかの記録です。")
            }
        }
    }

    function iconOf(kind: string): string {
        switch (kind) {
        case "health-insurance":
            return "card";
        case "checkups":
        case "vaccinations":
            return "health";
        case "child-checkups":
            return "person";
        default:
            return "document";
        }
    }
}
