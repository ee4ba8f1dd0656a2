import QtQuick
import Madoguchi
import Madoguchi.Accessibility

// A PIN or password. Its text is in no accessible tree and no event, revealed or not; paste is allowed and it
// can be shown on the screen (accessible authentication, WCAG 2.2, 3.3.8). take() hands it over and forgets it.
FieldFrame {
    id: field

    // Digits only, this many; 0 for a password.
    property int digits: 0
    readonly property int length: box.length
    readonly property bool empty: length === 0

    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    function take(): string {
        const secret = box.text;
        box.clear();
        reveal.shown = false;
        return secret;
    }
    // For a check before it is taken; the field keeps it.
    function peek(): string {
        return box.text;
    }
    function clear() {
        box.clear();
        reveal.shown = false;
    }

    Flow {
        spacing: 12
        width: parent.width

        InputBox {
            id: box

            a11yDescription: field.spokenDescription
            a11yName: field.spokenName
            a11ySecret: true
            echoMode: reveal.shown ? TextInput.Normal : TextInput.Password
            font.letterSpacing: field.digits > 0 ? 8 * Theme.textScale : Theme.textScale
            font.pixelSize: Theme.size(20)
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhHiddenText | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | (field.digits > 0 ? Qt.ImhPreferNumbers : Qt.ImhNone)
            invalid: field.error !== ""
            maximumLength: field.digits > 0 ? field.digits : 64
            passwordCharacter: "●"
            width: Math.min(parent.width, (field.digits > 0 ? 200 : 360) * Theme.textScale)

            onAccepted: field.accepted()
        }
        Button {
            id: reveal

            property bool shown: false
            // A switch to those who hear it: the change of its state is spoken, a change of its name would not be.
            readonly property alias a11yChecked: state.checked

            a11yName: qsTr("%1を画面に表示する").arg(field.label)
            a11yRole: Accessible.CheckBox
            kind: Button.Quiet
            text: shown ? qsTr("隠す") : qsTr("表示する")

            onTriggered: shown = !shown

            CheckState {
                id: state

                checked: reveal.shown
                target: reveal
            }
        }
    }
}
