import QtQuick
import Madoguchi

// One of many.
Select {
    id: entry

    required property FormField field

    choices: entry.field.choices
    display: entry.field.display
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    provider: entry.field.type === "municipality" ? (text => entry.field.form.suggestions(entry.field.fieldId, text)) : null
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onChosen: value => entry.field.form.setValue(entry.field.fieldId, value)
}
