import QtQuick
import Madoguchi

// Several lines of text.
TextArea {
    id: entry

    required property FormField field

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    lines: entry.field.lines
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onEdited: text => entry.field.form.setValue(entry.field.fieldId, text)
}
