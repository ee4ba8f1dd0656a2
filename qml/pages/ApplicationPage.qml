pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One application: where it stands, its way until here, what comes next.
PageBase {
    id: page

    required property Shell shell
    readonly property ApplicationModel application: shell.application

    lead: application.nextStep
    spokenLead: Theme.sentences([application.stateText, application.nextStep, application.office])
    title: application.title

    above: StatusChip {
        silent: true
        text: page.application.stateText
        tone: page.application.stateKind === "finished" || page.application.stateKind === "accepted" ? "success" : page.application.stateKind === "attention" ? "attention" : page.application.stateKind === "saved" || page.application.stateKind === "draft" ? "warning" : "info"
    }

    ErrorPanel {
        code: page.application.error.code
        happened: page.application.error.happened
        next: page.application.error.next
        present: page.application.error.present
        safe: page.application.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Card {
        a11yDescription: page.application.office
        a11yName: qsTr("受付番号 %1").arg(page.application.reference)
        filled: true
        spacing: 4
        visible: page.application.reference !== ""

        BodyText {
            sub: true
            text: qsTr("受付番号")
        }
        BodyText {
            font.pixelSize: Theme.size(20)
            strong: true
            text: page.application.reference
        }
        BodyText {
            text: page.application.office
        }
    }
    Section {
        title: qsTr("これまでの経過")

        ProgressLine {
            model: page.application.history
        }
    }
    Section {
        title: qsTr("添付したファイル")
        visible: page.application.attachments.length > 0

        Repeater {
            model: page.application.attachments

            BodyText {
                required property string modelData

                text: modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    Section {
        title: qsTr("役所からのお知らせと書類")
        visible: page.application.letters.count > 0

        Repeater {
            model: page.application.letters

            LinkText {
                id: letter

                required property string noticeId
                required property string title
                required property string detail

                a11yDescription: detail
                maximumWidth: parent ? parent.width : 0
                text: title

                onTriggered: page.application.openLetter(letter.noticeId)
            }
        }
    }
    ConversationSection {
        model: page.shell.conversation
        shell: page.shell
    }
    ButtonRow {
        Button {
            iconName: "edit"
            kind: Button.Primary
            text: qsTr("内容を直す")
            visible: page.application.correctable

            onTriggered: page.application.correct()
        }
        Button {
            iconName: "document"
            kind: page.application.correctable ? Button.Secondary : Button.Primary
            text: qsTr("受付の控えを見る")
            visible: page.application.hasReceipt

            onTriggered: page.application.openReceipt()
        }
        Button {
            iconName: "document"
            text: qsTr("直した内容の控えを見る")
            visible: page.application.amendmentHasReceipt

            onTriggered: page.application.openAmendmentReceipt()
        }
        Button {
            busy: page.application.busy
            text: qsTr("取り下げる")
            visible: page.application.withdrawable

            onTriggered: sure.open()
        }
        Button {
            text: qsTr("提出をとりやめる")
            visible: page.application.cancellable

            onTriggered: giveUp.open()
        }
    }
    Dialog {
        id: giveUp

        buttons: [
            Button {
                kind: Button.Primary
                maximumWidth: giveUp.innerWidth
                text: qsTr("提出をとりやめる")

                onTriggered: {
                    giveUp.close();
                    page.application.cancel();
                }
            },
            Button {
                maximumWidth: giveUp.innerWidth
                text: qsTr("とりやめない")

                onTriggered: giveUp.close()
            }
        ]
        text: qsTr("とりやめると、このパソコンからはもう送られません。もう一度出すときは、はじめから入力します。")
        title: qsTr("「%1」の提出をとりやめますか").arg(page.application.title)
    }
    Dialog {
        id: sure

        buttons: [
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("取り下げる")

                onTriggered: {
                    sure.close();
                    page.application.withdraw();
                }
            },
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("取り下げない")

                onTriggered: sure.close()
            }
        ]
        text: qsTr("取り下げると、この手続は行われません。必要なときは、はじめから届け出ることになります。")
        title: qsTr("「%1」を取り下げますか").arg(page.application.title)
    }
}
