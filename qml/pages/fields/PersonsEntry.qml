import QtQuick
import Madoguchi

// Several of those that are there: members of the household, choices.
MultiChoice {
    id: entry

    required property FormField field

    choices: entry.field.choices
    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    value: entry.field.value

    onChosen: value => entry.field.form.setValue(entry.field.fieldId, value)
}
