pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What the household may be entitled to: one question, then everything as it stands now.
PageBase {
    id: page

    required property Shell shell
    readonly property BenefitsModel model: shell.benefits
    readonly property BenefitQuestionModel question: shell.benefitQuestion

    lead: qsTr("分かっていることだけから、このパソコンの中で調べています。質問に答えるほど、はっきりします。どこにも送りません。")
    spokenLead: Theme.sentences([lead, qsTr("利用できる見込みのものは%1件です。").arg(model.likely)])
    title: qsTr("受けられる給付・制度")

    Connections {
        function onAsked() {
            if (page.question.present)
                asking.takeFocus();
            else
                page.takeFocus();
        }

        target: page.question
    }
    ErrorPanel {
        code: page.model.error.code
        happened: page.model.error.happened
        next: page.model.error.next
        present: page.model.error.present
        safe: page.model.error.safe
        takesFocus: false

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Section {
        help: page.model.kept ? qsTr("答えは、このパソコンに暗号化して保存します。いつでも変えたり消したりできます。") : qsTr("サインインしていないので、答えは保存しません。サインインするか、終わると消えます。")
        title: page.question.changing ? qsTr("答えを変える") : qsTr("次の質問")

        BenefitQuestion {
            id: asking

            model: page.question
            shell: page.shell
            visible: page.question.present
        }
        EmptyState {
            text: qsTr("いま、お聞きすることはありません。")
            visible: !page.question.present
        }
        ButtonRow {
            Button {
                iconName: "edit"
                text: qsTr("答えたことを見る・変える")

                onTriggered: page.model.openAnswers()
            }
            Button {
                iconName: "question"
                text: qsTr("もしも、を試す")

                onTriggered: page.model.openWhatIf()
            }
        }
    }
    Section {
        title: qsTr("給付・制度の一覧")

        SearchField {
            found: page.model.foundText
            help: qsTr("例：子ども、医療費、失業、家賃")
            label: qsTr("言葉で探す")
            value: page.model.query

            onSearched: text => page.model.search(text)
        }
        Tabs {
            choices: page.model.filters
            current: page.model.filter
            label: qsTr("一覧の絞り込み")

            onChosen: value => page.model.show(value)
        }
        Repeater {
            id: list

            model: page.model.benefits

            Column {
                id: row

                required property int index
                required property string benefitId
                required property string group
                required property string title
                required property string likelihoodText
                required property string likelihoodTone
                required property string amount
                required property string kindText
                required property string reason
                required property string deadline

                spacing: Theme.gap
                width: parent ? parent.width : 0

                Heading {
                    level: 3
                    text: row.group
                    topPadding: row.index === 0 ? 0 : Theme.gap
                    visible: text !== ""
                }
                BenefitCard {
                    amount: row.amount
                    deadline: row.deadline
                    kindText: row.kindText
                    likelihoodText: row.likelihoodText
                    likelihoodTone: row.likelihoodTone
                    place: qsTr("%1件中%2件目").arg(page.model.total).arg(row.index + 1)
                    reason: row.reason
                    title: row.title

                    onTriggered: page.model.openBenefit(row.benefitId)
                }
            }
        }
        EmptyState {
            iconName: "search"
            text: qsTr("当てはまる給付・制度はありません。別の言葉で探すか、絞り込みを「すべて」にしてください。")
            visible: list.count === 0
        }
        MoreButton {
            shown: list.count
            step: 20
            total: page.model.total
            visible: total > 0

            onAsked: page.model.showMore()
        }
    }
    Section {
        help: qsTr("会社や個人で事業をしている方には、国や自治体の補助金もあります。")
        title: qsTr("事業をしている方へ")

        Checkbox {
            on: page.model.runsBusiness
            text: qsTr("事業をしています（会社・個人事業主）")

            onWished: on => page.model.runsBusiness = on
        }
        Button {
            text: qsTr("事業者の補助金をさがす")
            trailingIcon: "right"
            visible: page.model.runsBusiness

            onTriggered: page.model.openSubsidies()
        }
    }
    PaperSection {
        printing: page.model.printing
        shell: page.shell
        title: qsTr("一覧を紙で残す")
    }
    BodyText {
        sub: true
        text: qsTr("見込みであって、約束ではありません。決めるのは役所です。お住まいの市区町村だけの制度は、窓口で聞いてください。")
    }
}
