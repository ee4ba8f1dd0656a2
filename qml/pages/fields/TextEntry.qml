import QtQuick
import Madoguchi

// A line of text: a name, an address, a telephone number.
TextField {
    id: entry

    required property FormField field

    boxWidth: entry.field.type === "phone" ? 320 : entry.field.type === "email" ? 400 : entry.field.type === "address" ? 720 : 480
    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    inputHints: entry.field.type === "phone" ? Qt.ImhDialableCharactersOnly : entry.field.type === "email" ? Qt.ImhEmailCharactersOnly : Qt.ImhNone
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onEdited: text => entry.field.form.setValue(entry.field.fieldId, text)
}
