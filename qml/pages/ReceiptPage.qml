pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What became of the submission. Arrived, saved here, and unknown are three different things and look so.
PageBase {
    id: page

    required property Shell shell
    readonly property ReceiptModel receipt: shell.receipt
    readonly property string outcome: receipt.outcome
    readonly property string tone: {
        switch (receipt.outcome) {
        case "arrived":
            return "success";
        case "saved":
            return "warning";
        case "unknown":
            return "attention";
        case "rejected":
            return "error";
        case "held":
            return "attention";
        default:
            return "info";
        }
    }
    readonly property string outcomeText: {
        switch (receipt.outcome) {
        case "arrived":
            return qsTr("届きました");
        case "saved":
            return qsTr("未提出・このパソコンに保存");
        case "unknown":
            return qsTr("届いたか確認中");
        case "rejected":
            return qsTr("受け付けられませんでした");
        case "held":
            return qsTr("役所への確認が必要です");
        default:
            return qsTr("送信中");
        }
    }
    readonly property string sign: {
        switch (receipt.outcome) {
        case "arrived":
            return "check";
        case "saved":
            return "pc";
        case "unknown":
            return "question";
        case "rejected":
            return "cross";
        case "held":
            return "warning";
        default:
            return "send";
        }
    }

    lead: receipt.explanation
    spokenLead: Theme.sentences([receipt.explanation, receipt.reference === "" ? "" : qsTr("受付番号 %1").arg(receipt.reference)])
    title: receipt.headline

    // The headline changes while one waits (sending, then arrived): it is read again.
    onOutcomeChanged: takeFocusSoon()

    above: Item {
        implicitHeight: Math.max(disc.height, chip.height)
        width: parent ? parent.width : 0

        // Filled: it stands at the office. An outline: it does not, or nobody knows.
        Rectangle {
            id: disc

            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.tone(page.tone)
            border.width: 4
            color: page.receipt.outcome === "arrived" ? Theme.tone(page.tone) : Theme.toneSoft(page.tone)
            height: width
            radius: page.receipt.outcome === "saved" ? 16 : width / 2
            width: 72

            Icon {
                anchors.centerIn: parent
                color: page.receipt.outcome === "arrived" ? Theme.colors.page : Theme.tone(page.tone)
                name: page.sign
                size: 44
            }
        }
        StatusChip {
            id: chip

            anchors.left: disc.right
            anchors.leftMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            iconName: page.sign
            maximumWidth: parent.width - disc.width - 16
            silent: true
            text: page.outcomeText
            tone: page.tone
        }
    }

    WorkingMark {
        text: qsTr("送っています。この画面を閉じても、内容はこのパソコンに保存されています。")
        visible: page.receipt.outcome === "sending"
    }
    ErrorPanel {
        code: page.receipt.error.code
        happened: page.receipt.error.happened
        next: page.receipt.error.next
        present: page.receipt.error.present
        safe: page.receipt.error.safe
        takesFocus: false

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Card {
        a11yDescription: Theme.sentences([page.receipt.arrivedAt, page.receipt.office])
        a11yName: qsTr("受付番号 %1").arg(page.receipt.reference)
        tone: page.tone
        visible: page.receipt.reference !== ""

        BodyText {
            sub: true
            text: qsTr("受付番号")
        }
        BodyText {
            font.letterSpacing: 1.5
            font.pixelSize: Theme.headingSize(26)
            strong: true
            text: page.receipt.reference
        }
        BodyText {
            text: page.receipt.arrivedAt === "" ? "" : qsTr("届いた日時：%1").arg(page.receipt.arrivedAt)
        }
        BodyText {
            text: page.receipt.office === "" ? "" : qsTr("受付：%1").arg(page.receipt.office)
        }
        BodyText {
            sub: true
            text: page.receipt.sha256 === "" ? "" : qsTr("届いた書類の指紋（SHA-256）：%1").arg(page.receipt.sha256)
        }
    }
    Section {
        title: qsTr("添付したファイル")
        visible: page.receipt.attachments.length > 0

        Repeater {
            model: page.receipt.attachments

            BodyText {
                required property string modelData

                text: modelData
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
    }
    Section {
        title: qsTr("次にすること")
        visible: page.receipt.nextSteps.count > 0

        Repeater {
            model: page.receipt.nextSteps

            Card {
                id: step

                required property string text
                required property string due

                a11yDescription: due
                a11yName: text
                spacing: 4

                BodyText {
                    strong: true
                    text: step.text
                }
                BodyText {
                    sub: true
                    text: step.due === "" ? "" : qsTr("期限：%1").arg(step.due)
                }
            }
        }
    }
    PaperSection {
        help: qsTr("受付の内容を、A4の紙にまとめます。受付票（役所の電子署名つき）と届出の電子データも残すときは、「控えを保存する」を選んでください。")
        printing: page.receipt.printing
        shell: page.shell
        visible: page.receipt.canSave
    }
    Banner {
        text: page.receipt.savedTo
        title: qsTr("控えを保存しました")
        tone: "success"
        visible: page.receipt.savedTo !== ""
    }
    ButtonRow {
        Button {
            kind: Button.Primary
            large: true
            text: page.receipt.outcome === "rejected" ? qsTr("直して届け出る") : qsTr("ホームへ戻る")

            onTriggered: page.receipt.done()
        }
        Button {
            iconName: "send"
            large: true
            text: page.receipt.outcome === "unknown" ? qsTr("届いたかを確かめる") : qsTr("いますぐ送り直す")
            visible: page.receipt.outcome === "saved" || page.receipt.outcome === "unknown" || page.receipt.error.code === "MDG-A118"

            onTriggered: page.receipt.retryNow()
        }
        Button {
            iconName: "document"
            large: true
            text: qsTr("控えを保存する")
            visible: page.receipt.canSave

            onTriggered: page.receipt.saveCopy()
        }
    }
}
