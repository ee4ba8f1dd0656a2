import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One PIN is changed: the old one, the new one twice; then what became of it.
PageBase {
    id: page

    required property Shell shell
    readonly property PinChangeModel change: shell.pinChange
    readonly property string stage: change.stage

    lead: stage === "entry" ? change.purpose : ""
    spokenLead: outcome.visible ? Theme.sentences([outcome.title, outcome.text]) : Theme.sentences([lead, change.triesText])
    title: qsTr("%1の変更").arg(change.name)

    // What was read is gone with the entry: the heading says what there is now.
    onStageChanged: page.takeFocusSoon()

    ErrorPanel {
        code: page.change.error.code
        happened: page.change.error.happened
        next: page.change.error.next
        present: page.change.error.present
        safe: page.change.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Card {
        visible: page.stage === "entry"

        PinChangePanel {
            change: page.change
        }
    }
    Card {
        visible: page.stage === "unknown"

        PinPanel {
            action: qsTr("確かめる")
            blocked: page.change.blocked
            blockedHelp: page.change.blockedHelp
            busy: page.change.busy
            cancelText: qsTr("カードの情報に戻る")
            consentNeeded: page.change.lastTryConsentNeeded
            digits: page.change.digits
            emptyWords: page.change.digits > 0 ? qsTr("4桁の数字を入力してください。") : qsTr("パスワードを入力してください。")
            help: qsTr("新しいほうを入力してください。違うと表示されたら、変更はされていません。いままでのほうが使えます。")
            label: qsTr("新しい%1").arg(page.change.name)
            progressText: page.change.progressText
            triesLeft: page.change.triesLeft
            triesText: page.change.triesText

            onCancelled: page.change.leave()
            onSubmitted: secret => page.change.tryOut(secret)
            onSubmittedLastTry: secret => page.change.tryOutLastTry(secret)
        }
    }
    Banner {
        id: outcome

        text: page.stage === "confirmed" ? qsTr("変更は終わっていました。次からは、新しいほうを使います。") : qsTr("次からは、新しいほうを使います。ほかの暗証番号は変わっていません。")
        title: page.stage === "confirmed" ? qsTr("新しい%1が使えます").arg(page.change.name) : qsTr("%1を変更しました").arg(page.change.name)
        tone: "success"
        visible: page.stage === "changed" || page.stage === "confirmed"

        Button {
            maximumWidth: parent ? parent.width : 0
            text: qsTr("カードの情報に戻る")

            onTriggered: page.change.leave()
        }
    }
    Section {
        title: qsTr("いまのものをお忘れのとき")
        visible: page.stage === "entry" && !page.change.blocked

        BodyText {
            text: qsTr("この画面では変更できません。マイナンバーカードと、本人確認書類（運転免許証など）を持って、住民票のある市区町村の窓口で再設定してください。")
        }
        BodyText {
            text: page.change.digits > 0 ? "" : qsTr("スマートフォンがあれば、コンビニエンスストアの端末で再設定できる場合もあります。")
        }
    }
}
