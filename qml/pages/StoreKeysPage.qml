import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What opens what is kept on this PC: seen, added, changed, ended. Also the question before the first thing is kept.
PageBase {
    id: page

    required property Shell shell
    readonly property StoreKeysModel keys: shell.storeKeys
    readonly property StoreFileModel file: shell.storeFile

    lead: keys.asked ? qsTr("これから入力する内容は、暗号化してこのパソコンに保存します。いまは、あなたのカードでだけ開けます。カードをなくしたときや、新しくしたときにも開けるように、もう一つ決めておけます。") : qsTr("ここにある開け方のどれか一つがあれば、カードが新しくなっても、保存した内容を引き継げます。中身を見るには、どの場合も、ご本人のカードでサインインします。")
    title: keys.asked ? qsTr("カードのほかの開け方を決めますか") : qsTr("保存した内容の開け方")

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
    StatusChip {
        iconName: page.keys.alone ? "clock" : "checkCircle"
        maximumWidth: parent.width
        text: page.keys.alone ? qsTr("いまはカードだけで開けます") : qsTr("カードのほかにも開け方があります")
        tone: page.keys.alone ? "warning" : "success"
    }
    StoreWay {
        kept: true
        text: qsTr("保存したときのカードと、その暗証番号で開きます。新しいカードでは開きません。")
        title: qsTr("マイナンバーカード")
        visible: !page.keys.asked
    }
    StoreWay {
        addText: qsTr("復旧コードを作る")
        busy: page.keys.busy
        changeText: qsTr("復旧コードを替える・やめる")
        kept: page.keys.codeKept
        text: qsTr("紙に印刷するか書き写して、しまっておきます。覚えておくことはありません。")
        title: qsTr("紙に控えた復旧コード")

        onAddWanted: page.shell.open("recoveryCode")
        onChangeWanted: page.shell.open("recoveryCode")
    }
    StoreWay {
        id: passphrase

        addText: page.keys.entering ? "" : qsTr("パスフレーズを決める")
        busy: page.keys.busy
        changeText: page.keys.entering ? "" : qsTr("パスフレーズを替える")
        kept: page.keys.passphraseKept
        removeText: page.keys.entering ? "" : qsTr("パスフレーズをやめる")
        text: qsTr("あなただけが覚えておく、長い合言葉です。忘れると使えません。")
        title: qsTr("パスフレーズ")

        onAddWanted: {
            page.keys.enterPassphrase();
            entry.takeFocus();
        }
        onChangeWanted: {
            page.keys.enterPassphrase();
            entry.takeFocus();
        }
        onRemoveWanted: {
            sure.ofKeyring = false;
            sure.open();
        }

        PassphraseEntry {
            id: entry

            keys: page.keys
            visible: page.keys.entering
        }
    }
    StoreWay {
        addText: qsTr("キーリングでも開けるようにする")
        busy: page.keys.busy
        kept: page.keys.keyringKept
        removeText: qsTr("キーリングをやめる")
        text: qsTr("パソコンの中の、パスワードの保管場所です。このパソコンのあなたのアカウントを使える人は、鍵を取り出せます。家族などと同じアカウントを使っているときは、選ばないでください。")
        title: qsTr("このパソコンのキーリング")
        visible: page.keys.keyringOffered

        onAddWanted: page.keys.keepKeyring()
        onRemoveWanted: {
            sure.ofKeyring = true;
            sure.open();
        }
    }
    Section {
        help: qsTr("紙やパスフレーズを人に見られたかもしれないときに使います。保存した内容を、新しい鍵で暗号化しなおします。復旧コードとパスフレーズは使えなくなるので、作りなおしてください。")
        title: qsTr("鍵を新しくする")
        visible: !page.keys.asked

        Button {
            busy: page.keys.busy
            text: qsTr("鍵を新しくする")

            onTriggered: renewal.open()
        }
    }
    StoreFileExport {
        model: page.file
        visible: !page.keys.asked
    }
    // Before the first thing is kept is the last moment for it.
    StoreFileImport {
        model: page.file
        visible: !page.keys.asked || page.file.unused
    }
    StoreErasure {
        model: page.file
        visible: !page.keys.asked
    }
    Banner {
        text: qsTr("カードをなくしたときや新しくしたときに、書きかけの内容と控えを開けなくなります。役所に出した手続は、そのまま受け付けられています。あとで設定からも決められます。")
        title: qsTr("カードだけで進むときは")
        tone: "warning"
        visible: page.keys.asked && page.keys.alone
    }
    ButtonRow {
        visible: page.keys.asked

        Button {
            kind: Button.Primary
            text: qsTr("入力へ進む")
            visible: !page.keys.alone

            onTriggered: page.keys.proceed()
        }
        Button {
            text: qsTr("いまはカードだけで進む")
            visible: page.keys.alone

            onTriggered: page.keys.proceedWithCard()
        }
    }
    Button {
        kind: Button.Quiet
        text: qsTr("もとの画面へ戻る")
        visible: page.shell.canGoBack

        onTriggered: page.shell.back()
    }
    Dialog {
        id: sure

        readonly property string name: ofKeyring ? qsTr("このパソコンのキーリング") : qsTr("パスフレーズ")
        property bool ofKeyring: false

        buttons: [
            Button {
                maximumWidth: sure.innerWidth
                //: %1: a way to open what is kept, e.g. パスフレーズ.
                text: qsTr("「%1」をやめる").arg(sure.name)

                onTriggered: {
                    sure.close();
                    if (sure.ofKeyring)
                        page.keys.removeKeyring();
                    else
                        page.keys.removePassphrase();
                }
            },
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("このまま使う")

                onTriggered: sure.close()
            }
        ]
        text: page.keys.count > 1 ? qsTr("ほかの開け方は、そのまま使えます。") : qsTr("やめると、カードだけで開くようになります。カードをなくしたときや新しくしたときに、保存した内容を開けなくなります。")
        //: %1: a way to open what is kept, e.g. パスフレーズ.
        title: qsTr("「%1」をやめますか").arg(name)
    }
    Dialog {
        id: renewal

        buttons: [
            Button {
                maximumWidth: renewal.innerWidth
                text: qsTr("鍵を新しくする")

                onTriggered: {
                    renewal.close();
                    page.keys.renew();
                }
            },
            Button {
                kind: Button.Primary
                maximumWidth: renewal.innerWidth
                text: qsTr("このまま使う")

                onTriggered: renewal.close()
            }
        ]
        text: qsTr("いまの復旧コードとパスフレーズは使えなくなります。保存した内容は残ります。")
        title: qsTr("鍵を新しくしますか")
    }
}
