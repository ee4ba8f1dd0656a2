import QtQuick
import Madoguchi

// Where a step begins, when all questions stand on one page.
FieldFrame {
    id: entry

    required property FormField field

    function takeFocus() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    Heading {
        id: heading

        text: entry.field.label
    }
}
