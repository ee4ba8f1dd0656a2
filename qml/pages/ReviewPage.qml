pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What goes to whom and why, all of it, before anything leaves this PC.
PageBase {
    id: page

    required property Shell shell
    readonly property ReviewModel review: shell.review
    readonly property bool filedHere: review.where === "online"

    lead: filedHere ? qsTr("次の内容を送ります。まちがいがないか確かめてください。まだ何も送っていません。") : qsTr("次の内容を印刷します。まちがいがないか確かめてください。まだ届け出ていません。")
    spokenLead: Theme.sentences([lead, qsTr("宛先：%1").arg(review.recipient), review.purpose])
    title: qsTr("内容の確認")

    above: BodyText {
        strong: true
        text: page.review.title
    }

    Card {
        a11yDescription: Theme.sentences([page.review.purpose, page.review.legalGround, page.review.deliveryNote])
        a11yName: qsTr("宛先：%1").arg(page.review.recipient)
        filled: true

        Repeater {
            model: [
                {
                    label: qsTr("宛先"),
                    value: page.review.recipient
                },
                {
                    label: qsTr("使いみち"),
                    value: page.review.purpose
                },
                {
                    label: qsTr("根拠"),
                    value: page.review.legalGround
                }
            ]

            Column {
                id: fact

                required property var modelData

                spacing: 2
                visible: modelData.value !== ""
                width: parent ? parent.width : 0

                BodyText {
                    sub: true
                    text: fact.modelData.label
                }
                BodyText {
                    strong: true
                    text: fact.modelData.value
                }
            }
        }
    }
    Section {
        title: qsTr("前に出した内容から変わるところ")
        visible: page.review.changes.count > 0

        DescriptionList {
            editable: true
            model: page.review.changes
            name: qsTr("前に出した内容から変わるところ")

            onEditRequested: fieldId => page.review.edit(fieldId)
        }
    }
    Section {
        title: page.filedHere ? qsTr("送る内容") : qsTr("印刷する内容")

        DescriptionList {
            editable: true
            model: page.review.rows
            name: page.filedHere ? qsTr("送る内容") : qsTr("印刷する内容")

            onEditRequested: fieldId => page.review.edit(fieldId)
        }
    }
    Section {
        title: qsTr("送らないもの")
        visible: page.filedHere && page.review.whatIsNotSent !== ""

        BodyText {
            text: page.review.whatIsNotSent
        }
    }
    Section {
        spacing: 8
        title: qsTr("届け出ると、こうなります")
        visible: page.review.consequences.count > 0

        Repeater {
            model: page.review.consequences

            Row {
                id: consequence

                required property string text

                spacing: 12
                width: parent ? parent.width : 0

                Icon {
                    id: arrow

                    color: Theme.colors.key
                    name: "right"
                    size: Math.round(Theme.textBody * 1.4)
                }
                BodyText {
                    text: consequence.text
                    width: consequence.width - arrow.width - 12
                }
            }
        }
    }
    Section {
        spacing: 8
        title: page.filedHere ? qsTr("手もとに用意するもの") : qsTr("持って行くもの")
        visible: page.review.bring.count > 0

        Repeater {
            model: page.review.bring

            BodyText {
                required property string text
            }
        }
    }
    PreEntrySection {
        model: page.shell.preEntry
        shell: page.shell
    }
    // What is handed in at a counter or by post ends here, on paper.
    PaperSection {
        help: page.filedHere ? qsTr("家族と確かめるときなどに。紙に出しても、届け出たことにはなりません。") : page.review.deliveryNote
        printing: page.review.printing
        shell: page.shell
        title: page.filedHere ? qsTr("紙で確かめる") : qsTr("紙に印刷する")
    }
    Banner {
        text: page.review.withdrawalNote
        title: page.review.deliveryNote
        tone: page.review.online ? "info" : "warning"
        visible: page.review.deliveryNote !== "" || page.review.withdrawalNote !== ""
    }
    ButtonRow {
        Button {
            a11yDescription: page.review.deliveryNote
            kind: Button.Primary
            large: true
            text: qsTr("確認して署名へ進む")
            trailingIcon: "right"
            visible: page.filedHere

            onTriggered: page.review.confirm()
        }
        Button {
            large: true
            text: qsTr("入力に戻る")

            onTriggered: page.shell.back()
        }
    }
}
