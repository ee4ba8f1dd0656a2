pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The records of one kind: what, as of when, from whom; numbers covered until the person asks to see them.
PageBase {
    id: page

    required property Shell shell
    readonly property RecordModel record: shell.record

    lead: record.about
    spokenLead: Theme.sentences([record.about, record.source === "" ? "" : qsTr("%1、%2 時点").arg(record.source).arg(record.asOf), record.freshness])
    title: record.title

    Column {
        spacing: Theme.gap
        width: parent.width

        FreshnessRow {
            busy: page.record.busy
            offline: page.record.offline
            text: page.record.freshness

            onRefreshWanted: page.record.refresh()
        }
        ErrorPanel {
            code: page.record.error.code
            happened: page.record.error.happened
            next: page.record.error.next
            present: page.record.error.present
            safe: page.record.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
        BodyText {
            sub: true
            text: page.record.source === "" ? "" : qsTr("記録しているところ：%1（%2 時点）").arg(page.record.source).arg(page.record.asOf)
        }
        Button {
            iconName: "eye"
            text: page.record.uncovered ? qsTr("記号・番号をかくす") : qsTr("記号・番号を表示する")
            visible: page.record.hasCovered

            onTriggered: page.record.uncover(!page.record.uncovered)
        }
    }
    WorkingMark {
        text: qsTr("記録を受け取っています。")
        visible: page.record.busy && !page.record.fetched
    }
    EmptyState {
        iconName: "document"
        text: page.record.fetched ? qsTr("記録はありません。") : qsTr("まだ受け取っていません。つながったら、「最新にする」を押してください。")
        visible: records.count === 0 && !page.record.busy
    }
    Column {
        spacing: Theme.gap
        visible: records.count > 0
        width: parent.width

        Repeater {
            id: records

            model: page.record.records

            Card {
                id: one

                required property int index
                required property string title
                required property string subtitle
                required property var facts
                required property var items

                spacing: 4

                Heading {
                    level: 2
                    font.pixelSize: Theme.headingSize(20)
                    text: one.title
                }
                BodyText {
                    sub: true
                    text: one.subtitle
                }
                FactList {
                    facts: one.facts
                    name: one.title
                    visible: one.facts.length > 0
                }
                FactList {
                    facts: one.items
                    name: qsTr("%1の内訳").arg(one.title)
                    visible: one.items.length > 0
                }
            }
        }
    }
    Banner {
        text: page.record.help
        title: qsTr("この記録について")
        visible: page.record.help !== "" && records.count > 0
    }
    Section {
        help: qsTr("この記録を、紙に印刷するか、ファイルとしてこのパソコンに残せます。かくしている番号も入ります。")
        title: qsTr("控えを残す")
        visible: records.count > 0

        ButtonRow {
            Button {
                busy: page.record.printing.busy
                iconName: "print"
                text: qsTr("印刷する")

                onTriggered: page.record.printing.printSheet()
            }
            Button {
                busy: page.record.printing.busy
                iconName: "arrowDown"
                text: qsTr("ファイルに保存する")

                onTriggered: sure.open()
            }
        }
        PrintOutcome {
            printing: page.record.printing
            shell: page.shell
        }
        Banner {
            text: page.record.savedTo
            title: qsTr("記録を保存しました")
            tone: "success"
            visible: page.record.savedTo !== ""

            Button {
                maximumWidth: parent ? parent.width : 0
                text: qsTr("保存したフォルダーを開く")

                onTriggered: page.record.openFolder()
            }
        }
    }
    Dialog {
        id: sure

        function save(format: string) {
            close();
            page.record.save(format);
        }

        buttons: [
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("PDFで保存する")

                onTriggered: {
                    sure.close();
                    page.record.printing.savePdf();
                }
            },
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("表計算用（CSV）で保存する")

                onTriggered: sure.save("csv")
            },
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("データ（JSON）で保存する")

                onTriggered: sure.save("json")
            },
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("やめる")

                onTriggered: sure.close()
            }
        ]
        text: qsTr("保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。")
        title: qsTr("記録をファイルに保存しますか")
    }
}
