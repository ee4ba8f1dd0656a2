pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// People or things that are asked for one by one: what can be added to them. Each stands below under its own
// heading. Whoever is known already is offered by name.
FieldFrame {
    id: entry

    required property FormField field
    readonly property bool full: Number(entry.field.value) >= entry.field.most
    readonly property string whyFull: full ? qsTr("%1件まで追加できます。").arg(entry.field.most) : ""

    function takeFocus() {
        add.forceActiveFocus(Qt.OtherFocusReason);
    }

    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required

    Repeater {
        model: entry.field.choices

        Button {
            required property var modelData

            a11yDescription: Theme.sentences([modelData.detail, entry.spokenName, whyNot])
            text: qsTr("%1を追加する").arg(modelData.label)
            whyNot: entry.whyFull

            onTriggered: entry.field.form.addItem(entry.field.fieldId, modelData.value)
        }
    }
    Button {
        id: add

        a11yDescription: Theme.sentences([entry.spokenDescription, whyNot])
        text: entry.field.choices.length > 0 ? qsTr("ほかの人を追加する") : qsTr("「%1」を追加する").arg(entry.field.label)
        whyNot: entry.whyFull

        onTriggered: entry.field.form.addItem(entry.field.fieldId, "")
    }
}
