pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What is known of the card in the reader: certificates, tries left, dates of expiry.
PageBase {
    id: page

    required property Shell shell
    readonly property CardModel card: shell.card

    function certificateTone(state: string): string {
        return state === "valid" ? "success" : state === "expiring" ? "attention" : state === "" ? "neutral" : "error";
    }

    lead: card.stateText
    title: qsTr("カードの情報")

    ErrorPanel {
        code: page.card.error.code
        happened: page.card.error.happened
        next: page.card.error.next
        present: page.card.error.present
        safe: page.card.error.safe
        takesFocus: false

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gapSmall
        width: parent.width

        WorkingMark {
            text: qsTr("カードを読み取っています。カードを抜かないでください。")
            visible: page.card.busy
        }
        BodyText {
            text: page.card.readerName === "" ? "" : qsTr("カードリーダー：%1").arg(page.card.readerName)
        }
        BodyText {
            text: page.card.cardExpiry === "" ? "" : qsTr("カードの有効期限：%1").arg(page.card.cardExpiry)
        }
        Button {
            busy: page.card.busy
            text: qsTr("読み取り直す")

            onTriggered: page.card.refresh()
        }
    }
    Section {
        title: qsTr("電子証明書")
        visible: page.card.certificates.count > 0

        Repeater {
            model: page.card.certificates

            Card {
                id: certificate

                required property string purpose
                required property string subject
                required property string issuer
                required property string validUntil
                required property string daysLeftText
                required property string state

                a11yDescription: Theme.sentences([qsTr("有効期限：%1").arg(validUntil), daysLeftText, subject, issuer])
                a11yName: purpose
                spacing: 6

                Heading {
                    level: 3
                    text: certificate.purpose
                }
                StatusChip {
                    silent: true
                    text: certificate.daysLeftText
                    tone: page.certificateTone(certificate.state)
                }
                BodyText {
                    text: qsTr("有効期限：%1").arg(certificate.validUntil)
                }
                BodyText {
                    text: certificate.subject
                }
                BodyText {
                    sub: true
                    text: certificate.issuer === "" ? "" : qsTr("発行者：%1").arg(certificate.issuer)
                }
            }
        }
    }
    Section {
        title: qsTr("暗証番号とパスワード")
        visible: page.card.pins.count > 0

        Repeater {
            model: page.card.pins

            Card {
                id: pin

                required property string name
                required property string purpose
                required property string triesText
                required property string help

                a11yDescription: Theme.sentences([purpose, help])
                a11yName: Theme.list([name, triesText])
                spacing: 6

                Heading {
                    level: 3
                    text: pin.name
                }
                BodyText {
                    strong: true
                    text: pin.triesText
                }
                BodyText {
                    text: pin.purpose
                }
                BodyText {
                    sub: true
                    text: pin.help
                }
            }
        }
    }
}
