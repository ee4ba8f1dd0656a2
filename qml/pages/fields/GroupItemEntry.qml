import QtQuick
import Madoguchi

// Where the questions about one person or thing of a group begin; it can be taken out again.
FieldFrame {
    id: entry

    required property FormField field

    function takeFocus() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Heading {
        id: heading

        level: 3
        text: entry.field.label
    }
    Button {
        kind: Button.Quiet
        small: true
        text: qsTr("「%1」を取り除く").arg(entry.field.label)

        onTriggered: entry.field.form.removeItem(entry.field.fieldId)
    }
}
