import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The old PIN, the new one and the new one again. What can not be sent is said at its field, and the others keep
// what was typed; the last try of the old one is asked for; a locked one says where it is reset.
Column {
    id: panel

    required property PinChangeModel change
    // True from the first press on: from then on an empty field is told so.
    property bool pressed: false
    readonly property string emptyWords: change.digits > 0 ? qsTr("4桁の数字を入力してください。") : qsTr("パスワードを入力してください。")

    function missing(field: SecretField): bool {
        return field.digits > 0 ? field.length < field.digits : field.empty;
    }
    function press() {
        if (change.busy || change.blocked)
            return;
        pressed = true;
        if (missing(current) || missing(next) || missing(repeated)) {
            (missing(current) ? current : missing(next) ? next : repeated).takeFocus();
            return;
        }
        if (!change.check(current.peek(), next.peek(), repeated.peek())) {
            const refused = change.currentRefusal !== "" ? current : change.nextRefusal !== "" ? next : repeated;
            refused.takeFocus();
        } else if (change.lastTryConsentNeeded) {
            lastTry.open();
        } else {
            pressed = false;
            change.submit(current.take(), next.take(), repeated.take());
        }
    }

    spacing: Theme.gapMedium
    width: parent ? parent.width : implicitWidth

    Banner {
        text: panel.change.blockedHelp
        title: qsTr("%1はロックされています").arg(panel.change.name)
        tone: "error"
        visible: panel.change.blocked
    }
    Banner {
        text: lastTry.text
        title: panel.change.triesText
        tone: "warning"
        visible: panel.change.lastTryConsentNeeded && !panel.change.blocked
    }
    SecretField {
        id: current

        digits: panel.change.digits
        error: panel.change.currentRefusal !== "" ? panel.change.currentRefusal : panel.pressed && panel.missing(current) ? panel.emptyWords : ""
        help: panel.change.triesText
        label: qsTr("いまの%1").arg(panel.change.name)
        required: true
        visible: !panel.change.blocked

        onAccepted: panel.press()
    }
    SecretField {
        id: next

        digits: panel.change.digits
        error: panel.change.nextRefusal !== "" ? panel.change.nextRefusal : panel.pressed && panel.missing(next) ? panel.emptyWords : ""
        help: panel.change.formHelp
        label: qsTr("新しい%1").arg(panel.change.name)
        required: true
        visible: !panel.change.blocked

        onAccepted: panel.press()
    }
    SecretField {
        id: repeated

        digits: panel.change.digits
        error: panel.change.repeatRefusal !== "" ? panel.change.repeatRefusal : panel.pressed && panel.missing(repeated) ? panel.emptyWords : ""
        help: qsTr("打ちまちがいがないか確かめるため、新しいものをもう一度入力してください。")
        label: qsTr("新しい%1（確認のため、もう一度）").arg(panel.change.name)
        required: true
        visible: !panel.change.blocked

        onAccepted: panel.press()
    }
    WorkingMark {
        text: qsTr("カードの中の番号を変えています。終わるまで、カードを動かさないでください。")
        visible: panel.change.busy
    }
    ButtonRow {
        Button {
            busy: panel.change.busy
            kind: Button.Primary
            large: true
            text: qsTr("変更する")
            visible: !panel.change.blocked

            onTriggered: panel.press()
        }
        Button {
            large: true
            text: panel.change.blocked ? qsTr("カードの情報に戻る") : qsTr("変更せずに戻る")
            visible: !panel.change.busy

            onTriggered: panel.change.leave()
        }
    }
    LastTryDialog {
        id: lastTry

        pinName: panel.change.name

        onAgreed: {
            panel.pressed = false;
            panel.change.submitLastTry(current.take(), next.take(), repeated.take());
        }
    }
}
