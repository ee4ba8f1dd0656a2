import QtQuick
import Madoguchi

// A whole number, or an amount of money.
NumberField {
    id: entry

    required property FormField field

    boxWidth: entry.field.type === "yen" ? 220 : 160
    context: entry.field.context
    error: entry.field.error
    from: entry.field.least
    grouped: entry.field.type === "yen"
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required
    source: entry.field.source
    to: entry.field.most
    unit: entry.field.type === "yen" ? qsTr("円") : entry.field.unit
    value: entry.field.value

    onEdited: value => entry.field.form.setValue(entry.field.fieldId, value)
}
