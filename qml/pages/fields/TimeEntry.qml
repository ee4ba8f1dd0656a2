import QtQuick
import Madoguchi

// A time of day, typed in one of several ways; what was understood is shown in words below.
FieldFrame {
    id: entry

    required property FormField field
    //: Below the label of a time of day: ways to type it.
    readonly property string example: qsTr("例：午後2時30分、14:30")
    readonly property string meaning: entry.field.display !== entry.field.value && entry.field.value !== "" ? entry.field.display : ""

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    // What is being typed is the person's; the value comes back into the box when they have left it.
    function showValue() {
        if (!box.activeFocus && box.text !== entry.field.value)
            box.text = entry.field.value;
    }

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source

    Connections {
        function onValueChanged() {
            entry.showValue();
        }

        target: entry.field
    }
    BodyText {
        silent: true
        sub: true
        text: entry.example
    }
    InputBox {
        id: box

        a11yDescription: Theme.sentences([entry.spokenDescription, entry.example, entry.meaning])
        a11yName: entry.spokenName
        inputMethodHints: Qt.ImhPreferNumbers
        invalid: entry.error !== ""
        width: Math.min(parent.width, 220 * Theme.textScale)

        Component.onCompleted: entry.showValue()
        onActiveFocusChanged: entry.showValue()
        onTextEdited: entry.field.form.setValue(entry.field.fieldId, text)
    }
    Row {
        spacing: 6
        visible: entry.meaning !== ""
        width: parent.width

        Icon {
            id: tick

            color: Theme.colors.success
            name: "check"
            size: Math.round(Theme.textBody * 1.25)
        }
        BodyText {
            silent: true
            text: entry.meaning
            width: parent.width - tick.width - 6
        }
    }
}
