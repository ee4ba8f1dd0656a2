import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// For who has a new card: the code on paper brings back what was kept here with the card before.
PageBase {
    id: page

    required property Shell shell
    readonly property RecoveryModel recovery: shell.recovery
    readonly property StoreKeysModel keys: shell.storeKeys
    readonly property StoreFileModel file: shell.storeFile

    lead: qsTr("カードが新しくなったときは、紙に控えた復旧コードなどで、前のカードで保存した届出の控えや書きかけの入力が、このカードで開けるようになります。")
    title: qsTr("前のカードの内容を引き継ぐ")

    ErrorPanel {
        code: page.recovery.error.code
        happened: page.recovery.error.happened
        next: page.recovery.error.next
        present: page.recovery.error.present
        safe: page.recovery.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    ErrorPanel {
        code: page.keys.error.code
        happened: page.keys.error.happened
        next: page.keys.error.next
        present: page.keys.error.present
        safe: page.keys.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    ErrorPanel {
        code: page.file.error.code
        happened: page.file.error.happened
        next: page.file.error.next
        present: page.file.error.present
        safe: page.file.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    TextField {
        id: field

        property string entered: ""

        boxWidth: 560
        help: qsTr("4文字ずつ9組です。小文字でも、間の「-」がなくてもかまいません。QRコードの読み取り機でも入れられます。")
        inputHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase | Qt.ImhLatinOnly
        label: qsTr("復旧コード")
        required: true

        onAccepted: page.recovery.takeOver(entered)
        onEdited: text => entered = text
    }
    Banner {
        text: qsTr("引き継ぐと、前のカードではこの内容を開けなくなります。役所に出した届出は、引き継がなくても受け付けられたままです。")
        title: qsTr("前のカードについて")
    }
    ButtonRow {
        Button {
            kind: Button.Primary
            text: qsTr("引き継ぐ")

            onTriggered: {
                page.recovery.takeOver(field.entered);
                if (page.recovery.error.present)
                    field.takeFocus();
            }
        }
        Button {
            text: qsTr("引き継がずに戻る")

            onTriggered: page.shell.back()
        }
    }
    Section {
        title: qsTr("パスフレーズで引き継ぐ")
        visible: page.keys.opensByPassphrase

        SecretField {
            id: phrase

            property bool missing: false

            error: phrase.missing && phrase.empty ? qsTr("パスフレーズを入れてください。") : ""
            label: qsTr("前のカードで決めたパスフレーズ")

            onAccepted: phraseButton.press()
        }
        WorkingMark {
            text: qsTr("パスフレーズを確かめています。数秒かかることがあります。")
            visible: page.keys.busy
        }
        Button {
            id: phraseButton

            function press() {
                phrase.missing = phrase.empty;
                if (phrase.empty)
                    phrase.takeFocus();
                else
                    page.keys.takeOverByPassphrase(phrase.take());
            }

            busy: page.keys.busy
            text: qsTr("パスフレーズで引き継ぐ")

            onTriggered: press()
        }
    }
    Section {
        help: qsTr("前のカードで、キーリングでも開けるようにしてあります。")
        title: qsTr("このパソコンのキーリングで引き継ぐ")
        visible: page.keys.opensByKeyring

        Button {
            busy: page.keys.busy
            text: qsTr("キーリングで引き継ぐ")

            onTriggered: page.keys.takeOverByKeyring()
        }
    }
    StoreFileImport {
        model: page.file
    }
}
