pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One benefit: what is to be expected and every reason for it, what to bring where and until when, the law.
PageBase {
    id: page

    required property Shell shell
    readonly property BenefitModel model: shell.benefit

    function truthText(truth: string): string {
        switch (truth) {
        case "holds":
            return qsTr("当てはまる");
        case "fails":
            return qsTr("当てはまらない");
        case "office":
            return qsTr("役所に確認");
        default:
            return qsTr("まだ分からない");
        }
    }
    function truthTone(truth: string): string {
        switch (truth) {
        case "holds":
            return "success";
        case "fails":
            return "error";
        case "office":
            return "attention";
        default:
            return "info";
        }
    }

    lead: model.summary
    spokenLead: Theme.sentences([model.likelihoodText, model.summary])
    title: model.title

    Column {
        spacing: Theme.gap
        width: parent.width

        StatusChip {
            text: page.model.likelihoodText
            tone: page.model.tone
        }
        FactList {
            facts: page.model.facts
            name: page.model.title
        }
        BodyText {
            strong: true
            text: page.model.exclusive
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
        title: qsTr("なぜそう言えるか")

        Card {
            spacing: Theme.gap

            Repeater {
                id: reasons

                model: page.model.reasons

                FocusScope {
                    id: reason

                    required property int index
                    required property int level
                    required property string truth
                    required property string text
                    required property string law

                    function focusAt(index: int) {
                        const item = reasons.itemAt(index);
                        if (item)
                            item.forceActiveFocus(Qt.TabFocusReason);
                    }

                    Accessible.description: law
                    Accessible.name: Theme.list([page.truthText(truth), text, qsTr("%1件中%2件目").arg(reasons.count).arg(index + 1)])
                    Accessible.role: Accessible.ListItem
                    // One stop for the list; from there the arrows.
                    activeFocusOnTab: index === 0 || activeFocus
                    implicitHeight: words.height
                    width: parent ? parent.width : 0

                    Keys.onDownPressed: focusAt(index + 1)
                    Keys.onUpPressed: focusAt(index - 1)

                    FocusRing {
                        target: reason
                    }
                    Column {
                        id: words

                        spacing: 4
                        width: parent.width - x
                        x: reason.level * 24

                        StatusChip {
                            silent: true
                            text: page.truthText(reason.truth)
                            tone: page.truthTone(reason.truth)
                        }
                        BodyText {
                            silent: true
                            text: reason.text
                        }
                        BodyText {
                            silent: true
                            sub: true
                            text: reason.law
                        }
                    }
                }
            }
        }
        BodyText {
            text: page.model.furtherConditions === "" ? "" : qsTr("ほかに役所が確かめること：%1").arg(page.model.furtherConditions)
        }
    }
    Section {
        title: qsTr("答えると分かること")
        visible: questions.count > 0

        Repeater {
            id: questions

            model: page.model.questions

            LinkText {
                id: open

                required property int index
                required property string question

                a11yName: Theme.list([question, qsTr("%1件中%2件目").arg(questions.count).arg(index + 1)])
                text: question

                onTriggered: page.model.ask(open.index)
            }
        }
    }
    Section {
        title: qsTr("申請のしかた")

        BodyText {
            text: page.model.howToApply
        }
        BodyText {
            text: page.model.documents === "" ? "" : qsTr("必要なもの\n%1").arg(page.model.documents)
        }
        Button {
            kind: Button.Primary
            text: page.model.filedHere ? qsTr("ここから申請する") : qsTr("書類をここで書く")
            trailingIcon: "right"
            visible: page.model.procedure !== ""

            onTriggered: page.model.apply()
        }
        Checkbox {
            on: page.model.received
            text: qsTr("もう受けています")

            onWished: on => page.model.received = on
        }
    }
    BodyText {
        sub: true
        text: page.model.ground
    }
}
