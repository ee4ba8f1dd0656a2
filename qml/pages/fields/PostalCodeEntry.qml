import QtQuick
import Madoguchi

// A postal code, which can fill in the address.
TextField {
    id: entry

    required property FormField field

    boxWidth: 220
    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    inputHints: Qt.ImhPreferNumbers
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onEdited: text => entry.field.form.setValue(entry.field.fieldId, text)

    Button {
        text: qsTr("郵便番号から住所を入れる")

        onTriggered: entry.field.form.lookUpPostalCode(entry.field.fieldId)
    }
}
