import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// A file and what is made of it; then the password; then where the new file is.
Column {
    id: part

    required property Shell shell
    readonly property DocumentSigningModel signing: shell.documentSigning

    function offer(file: url): bool {
        return signing.stage === "choosing" && picker.offer(file);
    }

    spacing: Theme.gapLarge
    width: parent ? parent.width : implicitWidth

    ErrorPanel {
        code: part.signing.error.code
        happened: part.signing.error.happened
        next: part.signing.error.next
        present: part.signing.error.present
        safe: part.signing.error.safe

        onHelpWanted: code => part.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gapMedium
        visible: part.signing.stage === "choosing"
        width: parent.width

        FilePicker {
            id: picker

            help: qsTr("元のファイルは変えません。同じ場所に、署名の入った新しいファイルを作ります。")
            label: qsTr("署名するファイル")
            mostBytes: part.signing.mostBytes
            required: true
            value: part.signing.file

            onChosen: file => part.signing.choose(file)
            onRemoved: part.signing.removeFile()
        }
        WorkingMark {
            text: qsTr("ファイルを読んでいます。")
            visible: part.signing.reading
        }
        Column {
            spacing: Theme.gapMedium
            visible: part.signing.chosen
            width: parent.width

            Choice {
                choices: part.signing.forms
                label: qsTr("作り方")
                required: true
                value: part.signing.form

                onChosen: value => part.signing.chooseForm(value)
            }
            Column {
                spacing: Theme.gap
                visible: part.signing.canShowMark
                width: parent.width

                Checkbox {
                    detail: qsTr("署名したことと日時を書いた小さな枠を、ページの右下に入れます。")
                    on: part.signing.showsMark
                    text: qsTr("ページに署名の枠を入れる")

                    onWished: on => part.signing.showMark(on)
                }
                NumberField {
                    error: part.signing.pageError
                    from: 1
                    help: qsTr("全部で%1ページあります。").arg(part.signing.pages)
                    label: qsTr("枠を入れるページ")
                    to: part.signing.pages
                    value: part.signing.page
                    visible: part.signing.showsMark

                    onEdited: value => part.signing.choosePage(value)
                }
                Checkbox {
                    detail: qsTr("電子証明書にある氏名です。入れないときは、電子証明書の番号を書きます。")
                    on: part.signing.showsName
                    text: qsTr("枠に氏名を入れる")
                    visible: part.signing.showsMark

                    onWished: on => part.signing.showName(on)
                }
            }
        }
    }
    Section {
        title: qsTr("署名するもの")
        visible: part.signing.chosen && part.signing.stage !== "done"

        DescriptionList {
            model: part.signing.facts
            name: qsTr("署名するもの")
        }
        Banner {
            text: part.signing.disclosure
            title: qsTr("個人のことが入ります")
            tone: "warning"
        }
        Button {
            kind: Button.Primary
            large: true
            text: qsTr("パスワードの入力へ進む")
            visible: part.signing.stage === "choosing"
            whyNot: part.signing.pageError

            onRefused: part.shell.announced(whyNot)
            onTriggered: {
                part.signing.proceed();
                password.takeFocus();
            }
        }
    }
    Card {
        visible: part.signing.stage === "signing"

        PinPanel {
            id: password

            action: qsTr("署名する")
            blocked: part.signing.blocked
            blockedHelp: part.signing.blockedHelp
            busy: part.signing.busy
            cancelText: qsTr("署名せずに戻る")
            consentNeeded: part.signing.lastTryConsentNeeded
            emptyWords: qsTr("パスワードを入力してください。")
            help: qsTr("英数字6〜16文字です。英字は大文字です。4桁の暗証番号とは別のものです。")
            label: qsTr("署名用のパスワード")
            progressText: part.signing.progressText
            triesLeft: part.signing.triesLeft
            triesText: part.signing.triesText

            onCancelled: part.signing.cancel()
            onSubmitted: secret => part.signing.submit(secret)
            onSubmittedLastTry: secret => part.signing.submitLastTry(secret)
        }
    }
    Banner {
        id: done

        text: part.signing.savedTo
        title: qsTr("署名しました")
        tone: "success"
        visible: part.signing.stage === "done"

        onVisibleChanged: if (visible)
            forceActiveFocus(Qt.OtherFocusReason)

        ButtonRow {
            Button {
                kind: Button.Primary
                maximumWidth: parent ? parent.width : 0
                text: qsTr("保存したフォルダーを開く")

                onTriggered: part.signing.openFolder()
            }
            Button {
                maximumWidth: parent ? parent.width : 0
                text: qsTr("別の書類に署名する")

                onTriggered: part.signing.again()
            }
        }
    }
}
