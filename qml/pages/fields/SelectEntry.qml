import QtQuick
import Madoguchi

// One of many.
Select {
    id: entry

    required property FormField field

    asks: entry.field.type === "municipality"
    choices: entry.field.choices
    display: entry.field.display
    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onAsked: text => entry.choices = entry.field.form.suggestions(entry.field.fieldId, text)
    onChosen: value => entry.field.form.setValue(entry.field.fieldId, value)
}
