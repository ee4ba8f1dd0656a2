pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Subsidies for businesses, looked up in jGrants' public list when the person asks for it.
PageBase {
    id: page

    required property Shell shell
    readonly property SubsidiesModel model: shell.subsidies

    lead: qsTr("会社や個人事業主のための補助金を、デジタル庁の「Jグランツ」の公開された一覧からさがします。")
    title: qsTr("事業者の補助金")

    Banner {
        text: page.model.available ? qsTr("送るのは、下で入れた言葉と選んだ条件だけです。氏名・住所・答えたことは送りません。「さがす」を押すまで、何も送りません。送り先：%1").arg(page.model.host) : qsTr("デモや、つなぎ先の設定がないときは、外の一覧をさがせません。")
        title: page.model.available ? qsTr("ここだけは、外へ問い合わせます") : qsTr("ここではさがせません")
        tone: page.model.available ? "warning" : "info"
    }
    Column {
        spacing: Theme.gapMedium
        visible: page.model.available
        width: parent.width

        TextField {
            error: page.model.problem
            help: qsTr("例：省エネ、設備、創業、IT導入")
            label: qsTr("さがす言葉")
            value: page.model.keyword

            onAccepted: page.model.search()
            onEdited: text => page.model.setKeyword(text)
        }
        TextField {
            boxWidth: 280
            help: qsTr("都道府県名。空けておくと、どこでも。例：東京都")
            label: qsTr("対象の地域")
            value: page.model.area

            onAccepted: page.model.search()
            onEdited: text => page.model.setArea(text)
        }
        Choice {
            choices: page.model.orders
            label: qsTr("並べ方")
            value: page.model.order

            onChosen: value => page.model.setOrder(value)
        }
        Checkbox {
            on: page.model.onlyOpen
            text: qsTr("いま申請できるものだけ")

            onWished: on => page.model.setOnlyOpen(on)
        }
        Button {
            busy: page.model.busy
            iconName: "search"
            kind: Button.Primary
            text: page.model.busy ? qsTr("さがしています") : qsTr("さがす")

            onTriggered: page.model.search()
        }
        ErrorPanel {
            code: page.model.error.code
            happened: page.model.error.happened
            next: page.model.error.next
            present: page.model.error.present
            safe: page.model.error.safe

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    Section {
        help: page.model.asOf
        title: qsTr("見つかった補助金")
        visible: page.model.searched

        Repeater {
            id: list

            model: page.model.subsidies

            Card {
                id: subsidy

                required property int index
                required property string subsidyId
                required property string title
                required property string area
                required property string yen
                required property string period

                spacing: 8

                LinkText {
                    a11yDescription: subsidy.area
                    a11yName: Theme.list([subsidy.title, subsidy.yen, subsidy.period, qsTr("%1件中%2件目").arg(page.model.total).arg(subsidy.index + 1)])
                    font.bold: true
                    font.pixelSize: Theme.size(18)
                    maximumWidth: subsidy.width - 2 * Theme.cardPadding
                    text: subsidy.title

                    onTriggered: page.model.openSubsidy(subsidy.subsidyId)
                }
                BodyText {
                    silent: true
                    strong: true
                    text: subsidy.yen
                }
                BodyText {
                    silent: true
                    text: subsidy.period
                }
                BodyText {
                    silent: true
                    sub: true
                    text: subsidy.area
                }
            }
        }
        EmptyState {
            iconName: "search"
            text: qsTr("見つかりませんでした。別の言葉か、条件をゆるめてさがしてください。")
            visible: list.count === 0
        }
        MoreButton {
            shown: list.count
            step: 20
            total: page.model.total
            visible: total > 0

            onAsked: page.model.showMore()
        }
        BodyText {
            sub: true
            text: qsTr("Jグランツからの出典")
        }
    }
}
