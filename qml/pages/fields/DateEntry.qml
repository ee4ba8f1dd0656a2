import QtQuick
import Madoguchi

// A date.
DateField {
    id: entry

    required property FormField field

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    understood: entry.field.value === "" ? "" : entry.field.display
    value: entry.field.value

    onEdited: text => entry.field.form.setValue(entry.field.fieldId, text)
}
