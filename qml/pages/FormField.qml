import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One field of a form: the description of the field picks the control.
FocusScope {
    id: field

    required property FormModel form
    required property string fieldId
    required property string type
    required property string label
    required property string help
    required property bool required
    required property string value
    required property string display
    required property string source
    required property string error
    required property var choices
    required property string context
    required property string unit
    required property real least
    required property real most
    required property int lines
    readonly property string entry: {
        switch (type) {
        case "readOnly":
            return "Given";
        case "date":
            return "Date";
        case "time":
            return "Time";
        case "persons":
        case "choices":
            return "Persons";
        case "number":
        case "yen":
            return "Number";
        case "bankAccount":
            return "BankAccount";
        case "attachment":
            return "Attachment";
        case "group":
            return "Group";
        case "groupItem":
            return "GroupItem";
        case "heading":
            return "Heading";
        case "text":
            return lines > 1 ? "LongText" : "Text";
        case "municipality":
            return "Select";
        case "choice":
            return choices.length > 7 ? "Select" : "Choice";
        case "yesNo":
            return "Choice";
        case "postalCode":
            return "PostalCode";
        default:
            return "Text";
        }
    }

    function takeFocus() {
        const control = loader.item as FieldFrame;
        if (control)
            control.takeFocus();
    }

    implicitHeight: loader.height
    width: parent ? parent.width : implicitWidth

    // What was left once is checked from then on, while it is typed.
    onActiveFocusChanged: if (!activeFocus)
        form.leave(fieldId)
    Component.onCompleted: loader.setSource("fields/" + entry + "Entry.qml", {
        field: field
    })

    Loader {
        id: loader

        focus: true
        width: parent.width
    }
}
