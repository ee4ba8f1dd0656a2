pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What is known of the card in the reader: whose it is, certificates, tries left, dates of expiry; from here a PIN is
// changed, a certificate read, another reader chosen.
PageBase {
    id: page

    required property Shell shell
    readonly property CardModel card: shell.card

    function validityTone(state: string): string {
        return state === "valid" ? "success" : state === "ending" ? "attention" : state === "" ? "neutral" : "error";
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
            strong: true
            text: page.card.owner === "" ? "" : qsTr("カードの持ち主：%1").arg(page.card.owner)
        }
        BodyText {
            sub: true
            text: page.card.owner === "" && page.card.pins.count > 0 ? qsTr("持ち主の氏名は、このカードでサインインすると表示します。") : ""
        }
        BodyText {
            text: page.card.cardExpiry === "" ? "" : qsTr("カードの有効期限：%1").arg(Theme.list([page.card.cardExpiry, page.card.cardDaysLeft]))
        }
        StatusChip {
            silent: true
            text: page.card.cardState === "valid" ? "" : page.card.cardDaysLeft
            tone: page.validityTone(page.card.cardState)
        }
        BodyText {
            text: page.card.readerName === "" ? "" : qsTr("カードリーダー：%1").arg(page.card.readerName)
        }
        BodyText {
            sub: true
            text: page.card.ready ? page.card.attributesNote : ""
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

                required property string which
                required property string name
                required property string purpose
                required property string subject
                required property string issuer
                required property string validUntil
                required property string daysLeftText
                required property string state
                required property bool present
                readonly property string validity: validUntil !== "" ? qsTr("有効期限：%1").arg(validUntil) : present ? qsTr("有効期限は、署名用のパスワードを入力すると表示できます。") : ""

                readonly property string holder: subject === "" ? "" : qsTr("持ち主を表す記号：%1").arg(subject)
                readonly property string authority: issuer === "" ? "" : qsTr("発行者：%1").arg(issuer)

                a11yDescription: Theme.sentences([purpose, validity, daysLeftText, holder, authority])
                a11yName: name
                spacing: 6

                Heading {
                    level: 3
                    text: certificate.name
                }
                BodyText {
                    silent: true
                    text: certificate.purpose
                }
                StatusChip {
                    silent: true
                    text: certificate.daysLeftText
                    tone: page.validityTone(certificate.state)
                }
                BodyText {
                    silent: true
                    text: certificate.validity
                }
                BodyText {
                    silent: true
                    sub: true
                    text: certificate.holder
                }
                BodyText {
                    silent: true
                    sub: true
                    text: certificate.authority
                }
                LinkText {
                    a11yName: qsTr("%1の内容を見る・保存する").arg(certificate.name)
                    maximumWidth: parent ? parent.width : 0
                    text: qsTr("内容を見る・保存する")
                    visible: certificate.present

                    onTriggered: page.card.showCertificate(certificate.which)
                }
            }
        }
    }
    Section {
        help: qsTr("番号はそれぞれ別のものです。まちがえた回数も、別々に数えます。")
        title: qsTr("暗証番号とパスワード")
        visible: page.card.pins.count > 0

        Repeater {
            model: page.card.pins

            Card {
                id: pin

                required property string pin
                required property string name
                required property string purpose
                required property string triesText
                required property string state
                required property string help

                a11yDescription: Theme.sentences([purpose, help])
                a11yName: Theme.list([name, triesText])
                spacing: 6

                Heading {
                    level: 3
                    text: pin.name
                }
                BodyText {
                    silent: true
                    text: pin.purpose
                }
                StatusChip {
                    silent: true
                    text: pin.triesText
                    tone: pin.state === "fine" ? "success" : pin.state === "last" ? "attention" : "error"
                }
                BodyText {
                    silent: true
                    text: pin.help
                }
                LinkText {
                    a11yName: qsTr("%1を変更する").arg(pin.name)
                    maximumWidth: parent ? parent.width : 0
                    text: qsTr("変更する")
                    visible: pin.state !== "blocked"

                    onTriggered: page.card.changePin(pin.pin)
                }
            }
        }
    }
    Section {
        title: qsTr("カードリーダー")
        visible: page.card.readerChoices.length > 0

        Choice {
            choices: page.card.readerChoices
            label: qsTr("使うカードリーダー")
            value: page.card.chosenReader

            onChosen: value => page.card.chooseReader(value)
        }
    }
}
