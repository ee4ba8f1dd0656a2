pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One field of a form: the description of the field picks the control.
Item {
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
    readonly property bool many: choices.length > 7

    function takeFocus() {
        const control = loader.item as FieldFrame;
        if (control)
            control.takeFocus();
    }

    implicitHeight: loader.height
    width: parent ? parent.width : implicitWidth

    Loader {
        id: loader

        sourceComponent: {
            switch (field.type) {
            case "readOnly":
                return given;
            case "date":
                return date;
            case "persons":
                return persons;
            case "municipality":
                return select;
            case "choice":
                return field.many ? select : choice;
            case "yesNo":
                return choice;
            case "postalCode":
                return postalCode;
            default:
                return text;
            }
        }
        width: parent.width
    }
    Component {
        id: text

        TextField {
            boxWidth: field.type === "phone" ? 320 : field.type === "address" ? 720 : 480
            error: field.error
            help: field.help
            inputHints: field.type === "phone" ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
            label: field.label
            required: field.required
            source: field.source
            value: field.value

            onEdited: text => field.form.setValue(field.fieldId, text)
        }
    }
    Component {
        id: given

        TextField {
            error: field.error
            help: field.help
            label: field.label
            readOnly: true
            source: field.source
            value: field.display === "" ? field.value : field.display
        }
    }
    Component {
        id: postalCode

        TextField {
            boxWidth: 220
            error: field.error
            help: field.help
            inputHints: Qt.ImhPreferNumbers
            label: field.label
            required: field.required
            source: field.source
            value: field.value

            onEdited: text => field.form.setValue(field.fieldId, text)

            Button {
                text: qsTr("郵便番号から住所を入れる")

                onTriggered: field.form.lookUpPostalCode(field.fieldId)
            }
        }
    }
    Component {
        id: date

        DateField {
            error: field.error
            help: field.help
            label: field.label
            required: field.required
            source: field.source
            understood: field.display
            value: field.value

            onEdited: text => field.form.setValue(field.fieldId, text)
        }
    }
    Component {
        id: choice

        Choice {
            choices: field.choices
            error: field.error
            help: field.help
            label: field.label
            required: field.required
            source: field.source
            value: field.value

            onChosen: value => field.form.setValue(field.fieldId, value)
        }
    }
    Component {
        id: select

        Select {
            choices: field.choices
            display: field.display
            error: field.error
            help: field.help
            label: field.label
            provider: field.type === "municipality" ? (text => field.form.suggestions(field.fieldId, text)) : null
            required: field.required
            source: field.source
            value: field.value

            onChosen: value => field.form.setValue(field.fieldId, value)
        }
    }
    Component {
        id: persons

        MultiChoice {
            choices: field.choices
            error: field.error
            help: field.help
            label: field.label
            required: field.required
            source: field.source
            value: field.value

            onChosen: value => field.form.setValue(field.fieldId, value)
        }
    }
}
