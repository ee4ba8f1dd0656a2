import QtQuick
import Madoguchi

// One line of text with its label, help and error. The caller holds the value: edited tells each change.
FieldFrame {
    id: field

    property string value: ""
    property bool readOnly: false
    property int inputHints: Qt.ImhNone
    property real boxWidth: 480

    signal edited(string text)
    signal accepted

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    onValueChanged: if (box.text !== value)
        box.text = value

    InputBox {
        id: box

        a11yDescription: field.spokenDescription
        a11yName: field.spokenName
        inputMethodHints: field.inputHints
        invalid: field.error !== ""
        readOnly: field.readOnly
        text: ""
        width: Math.min(parent.width, field.boxWidth * Theme.textScale)

        Component.onCompleted: text = field.value
        onAccepted: field.accepted()
        onTextEdited: field.edited(text)
    }
}
