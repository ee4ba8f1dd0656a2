pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Who looked at what about this person: by day, in plain words, with the legal ground beneath.
PageBase {
    id: page

    required property Shell shell
    readonly property AccessLogModel log: shell.accessLog

    lead: qsTr("役所どうしが、あなたの情報をやり取りした記録と、あなたがここで役所から受け取った記録です。新しいものから並べています。")
    spokenLead: Theme.sentences([lead, log.freshness])
    title: qsTr("だれが見たか")

    Column {
        spacing: Theme.gap
        width: parent.width

        FreshnessRow {
            busy: page.log.busy
            offline: page.log.offline
            text: page.log.freshness

            onRefreshWanted: page.log.refresh()
        }
        ErrorPanel {
            code: page.log.error.code
            happened: page.log.error.happened
            next: page.log.error.next
            present: page.log.error.present
            safe: page.log.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    WorkingMark {
        text: qsTr("記録を受け取っています。")
        visible: page.log.busy && !page.log.fetched
    }
    EmptyState {
        iconName: "eye"
        text: page.log.fetched ? qsTr("やり取りの記録はありません。") : qsTr("まだ受け取っていません。つながったら、「最新にする」を押してください。")
        visible: entries.count === 0 && !page.log.busy
    }
    Column {
        spacing: 12
        visible: entries.count > 0
        width: parent.width

        Repeater {
            id: entries

            model: page.log.entries

            Column {
                id: entry

                required property int index
                required property string day
                required property string time
                required property string sentence
                required property string purpose
                required property string ground
                required property string outcome
                required property string outcomeText
                required property string reference
                readonly property string spokenPlace: qsTr("%1件中%2件目").arg(entries.count).arg(index + 1)

                spacing: 12
                width: parent ? parent.width : 0

                Heading {
                    font.pixelSize: Theme.headingSize(20)
                    level: 2
                    text: entry.day
                    topPadding: entry.index > 0 ? Theme.gap : 0
                    visible: text !== ""
                }
                Card {
                    a11yDescription: Theme.sentences([entry.purpose, entry.outcomeText, entry.ground])
                    a11yName: Theme.list([entry.day, entry.time, entry.sentence, entry.spokenPlace])
                    spacing: 8

                    Flow {
                        spacing: 12
                        width: parent.width

                        BodyText {
                            silent: true
                            strong: true
                            text: entry.time
                            topPadding: 3
                            width: Math.min(naturalWidth, parent ? parent.width : 0)
                        }
                        StatusChip {
                            iconName: entry.outcome === "provided" ? "check" : entry.outcome === "refused" ? "stop" : "info"
                            maximumWidth: parent ? parent.width : 0
                            silent: true
                            text: entry.outcomeText
                            tone: "neutral"
                        }
                    }
                    BodyText {
                        silent: true
                        strong: true
                        text: entry.sentence
                    }
                    BodyText {
                        silent: true
                        text: entry.purpose
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: entry.ground
                    }
                    LinkText {
                        a11yName: qsTr("受付番号 %1 の手続の状況を見る").arg(entry.reference)
                        text: qsTr("あなたの手続（受付番号 %1）のためです").arg(entry.reference)
                        visible: entry.reference !== ""

                        onTriggered: page.log.openApplication(entry.reference)
                    }
                }
            }
        }
        Button {
            text: qsTr("続きを表示する（残り%1件）").arg(page.log.hiddenCount)
            visible: page.log.hiddenCount > 0

            onTriggered: page.log.showMore()
        }
    }
    Section {
        title: qsTr("心当たりがないとき")

        BodyText {
            text: qsTr("役所が情報を見るのは、法律に書かれた事務のためだけです。多くは、あなたやご家族が出した申請や、毎年の税や保険料の計算のためです。")
        }
        BodyText {
            text: qsTr("それでも分からないときは、情報を見た役所の窓口に「いつの、どの情報か」を伝えてお尋ねください。納得できないときは、マイナンバー総合フリーダイヤル（0120-95-0178）に相談できます。")
        }
    }
}
