import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What one certificate says, in words; the signing certificate only on the person's wish and with its password.
PageBase {
    id: page

    required property Shell shell
    readonly property CertificateModel certificate: shell.certificate
    readonly property bool known: certificate.known

    lead: certificate.purpose
    spokenLead: Theme.sentences([lead, certificate.wished && !known ? certificate.triesText : ""])
    title: certificate.title

    // The panel with the password is gone: the heading is where what it opened begins.
    onKnownChanged: if (known && certificate.signing)
        page.takeFocusSoon()

    ErrorPanel {
        code: page.certificate.error.code
        happened: page.certificate.error.happened
        next: page.certificate.error.next
        present: page.certificate.error.present
        safe: page.certificate.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    WorkingMark {
        text: qsTr("カードを読み取っています。カードを抜かないでください。")
        visible: page.certificate.busy && !page.certificate.wished
    }
    Card {
        visible: page.certificate.signing && !page.known && !page.certificate.wished

        BodyText {
            text: qsTr("内容を見るには、署名用のパスワード（英数字6〜16文字）の入力が必要です。見るだけで、署名はしません。")
        }
        Button {
            maximumWidth: parent ? parent.width : 0
            text: qsTr("パスワードを入力して内容を見る")

            onTriggered: {
                page.certificate.wish();
                password.takeFocus();
            }
        }
    }
    Card {
        visible: page.certificate.signing && !page.known && page.certificate.wished

        PinPanel {
            id: password

            action: qsTr("内容を見る")
            blocked: page.certificate.blocked
            blockedHelp: page.certificate.blockedHelp
            busy: page.certificate.busy
            consentNeeded: page.certificate.lastTryConsentNeeded
            emptyWords: qsTr("パスワードを入力してください。")
            help: qsTr("英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。")
            label: qsTr("署名用のパスワード")
            progressText: page.certificate.progressText
            triesLeft: page.certificate.triesLeft
            triesText: page.certificate.triesText

            onCancelled: {
                page.certificate.cancel();
                page.takeFocusSoon();
            }
            onSubmitted: secret => page.certificate.submit(secret)
            onSubmittedLastTry: secret => page.certificate.submitLastTry(secret)
        }
    }
    Card {
        spacing: 4
        visible: page.known

        FactList {
            facts: page.certificate.facts
            name: qsTr("%1の内容").arg(page.certificate.title)
        }
    }
    Section {
        help: page.certificate.signing ? qsTr("氏名・住所・生年月日・性別が、暗号化されずにファイルに入ります。人に渡すときは、相手をよく確かめてください。カードの中の秘密の鍵は、ファイルには入りません。") : qsTr("カードの中の秘密の鍵は、ファイルには入りません。ファイルだけでは、サインインも署名もできません。")
        title: qsTr("ファイルに保存する")
        visible: page.known

        ButtonRow {
            Button {
                iconName: "arrowDown"
                text: qsTr("PEM形式で保存する")

                onTriggered: page.certificate.save("pem")
            }
            Button {
                iconName: "arrowDown"
                text: qsTr("DER形式で保存する")

                onTriggered: page.certificate.save("der")
            }
        }
        Banner {
            text: page.certificate.savedTo
            title: qsTr("電子証明書を保存しました")
            tone: "success"
            visible: page.certificate.savedTo !== ""

            Button {
                maximumWidth: parent ? parent.width : 0
                text: qsTr("保存したフォルダーを開く")

                onTriggered: page.certificate.openFolder()
            }
        }
    }
}
