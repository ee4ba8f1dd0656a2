import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The signature: what is signed, and the password of the signing certificate.
PageBase {
    id: page

    required property Shell shell
    readonly property SignModel sign: shell.sign

    lead: sign.statement
    spokenLead: Theme.sentences([sign.statement, sign.triesText])
    title: qsTr("電子署名")

    ErrorPanel {
        code: page.sign.error.code
        happened: page.sign.error.happened
        next: page.sign.error.next
        present: page.sign.error.present
        safe: page.sign.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Card {
        filled: true

        Row {
            spacing: 12
            width: parent.width

            Icon {
                id: paper

                color: Theme.colors.key
                name: "document"
                size: Math.round(28 * Math.min(1.6, Theme.textScale))
            }
            Column {
                spacing: 4
                width: parent.width - paper.width - 12

                BodyText {
                    sub: true
                    text: qsTr("署名するもの")
                }
                BodyText {
                    strong: true
                    text: page.sign.title
                }
            }
        }
    }
    Card {
        PinPanel {
            action: qsTr("署名して提出する")
            blocked: page.sign.blocked
            blockedHelp: page.sign.blockedHelp
            busy: page.sign.busy
            cancelText: qsTr("署名せずに戻る")
            consentNeeded: page.sign.lastTryConsentNeeded
            emptyWords: qsTr("パスワードを入力してください。")
            help: qsTr("英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。")
            label: qsTr("署名用のパスワード")
            progressText: page.sign.progressText
            triesLeft: page.sign.triesLeft
            triesText: page.sign.triesText

            onCancelled: page.sign.cancel()
            onSubmitted: secret => page.sign.submit(secret)
            onSubmittedLastTry: secret => page.sign.submitLastTry(secret)
        }
    }
}
