import QtQuick
import Madoguchi

// What stands in the form and is not for changing.
TextField {
    id: entry

    required property FormField field

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    readOnly: true
    source: entry.field.source
    value: entry.field.display === "" ? entry.field.value : entry.field.display
}
