import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The four digits with which the card proves who is here.
PageBase {
    id: page

    required property Shell shell
    readonly property SignInModel signIn: shell.signIn

    lead: qsTr("マイナンバーカードの利用者証明用電子証明書で、ご本人であることを確かめます。")
    spokenLead: Theme.sentences([lead, signIn.triesText])
    title: qsTr("暗証番号の入力")

    ErrorPanel {
        code: page.signIn.error.code
        happened: page.signIn.error.happened
        next: page.signIn.error.next
        present: page.signIn.error.present
        safe: page.signIn.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Card {
        PinPanel {
            action: qsTr("サインイン")
            atReader: page.signIn.atReader
            blocked: page.signIn.blocked
            blockedHelp: page.signIn.blockedHelp
            busy: page.signIn.busy
            consentNeeded: page.signIn.lastTryConsentNeeded
            digits: 4
            emptyWords: qsTr("4桁の数字を入力してください。")
            help: qsTr("数字4桁です。カードを受け取ったときに市区町村で設定したものです。")
            label: qsTr("利用者証明用の暗証番号")
            progressText: page.signIn.progressText
            triesLeft: page.signIn.triesLeft
            triesText: page.signIn.triesText

            onCancelled: page.signIn.cancel()
            onReaderWanted: page.signIn.submitAtReader()
            onReaderWantedLastTry: page.signIn.submitLastTryAtReader()
            onSubmitted: secret => page.signIn.submit(secret)
            onSubmittedLastTry: secret => page.signIn.submitLastTry(secret)
        }
    }
    Section {
        title: qsTr("暗証番号をお忘れのとき")

        BodyText {
            text: qsTr("住民票のある市区町村の窓口で再設定できます。3回続けてまちがえるとロックされますが、カードに記録された情報は失われません。")
        }
    }
}
