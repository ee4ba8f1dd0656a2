import QtQuick
import Madoguchi

// A new passphrase, typed twice; what is refused is said at its field, and the fields keep what was typed.
Column {
    id: entry

    // Checks and takes it: StoreKeysModel or StoreFileModel
    required property var keys
    property string acceptText: qsTr("このパスフレーズにする")

    function takeFocus() {
        first.takeFocus();
    }
    function press() {
        if (keys.busy)
            return;
        if (keys.check(first.peek(), second.peek()))
            keys.keepPassphrase(first.take(), second.take());
        else
            (keys.refusal !== "" ? first : second).takeFocus();
    }

    spacing: Theme.gapMedium
    width: parent ? parent.width : implicitWidth

    onVisibleChanged: {
        first.clear();
        second.clear();
    }

    SecretField {
        id: first

        error: entry.keys.refusal
        help: qsTr("関係のない言葉を4つ以上、12文字以上で決めてください。ひらがなも使えます。全角と半角は区別しません。")
        label: qsTr("新しいパスフレーズ")
        required: true

        onAccepted: entry.press()
    }
    SecretField {
        id: second

        error: entry.keys.repeatRefusal
        label: qsTr("新しいパスフレーズ（確認のため、もう一度）")
        required: true

        onAccepted: entry.press()
    }
    WorkingMark {
        text: qsTr("人に当てられないように、時間をかけて計算しています。途中ではやめられません。")
        visible: entry.keys.busy
    }
    ButtonRow {
        Button {
            busy: entry.keys.busy
            kind: Button.Primary
            text: entry.acceptText

            onTriggered: entry.press()
        }
        Button {
            text: qsTr("やめる")
            visible: !entry.keys.busy

            onTriggered: entry.keys.cancelPassphrase()
        }
    }
}
