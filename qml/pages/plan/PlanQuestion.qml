import QtQuick
import Madoguchi.ViewModels

// One question of a life event: its type picks the control.
FocusScope {
    id: question

    required property LifePlanModel model
    required property string questionId
    required property string type
    required property string label
    required property string help
    required property string value
    required property string display
    required property string error
    required property var choices
    required property string unit
    readonly property string entry: {
        switch (type) {
        case "date":
            return "Date";
        case "municipality":
            return "Municipality";
        case "choices":
            return "Choices";
        case "number":
            return "Number";
        default:
            return "Choice";
        }
    }

    implicitHeight: loader.height
    width: parent ? parent.width : implicitWidth

    Component.onCompleted: loader.setSource("Plan" + entry + ".qml", {
        question: question
    })

    Loader {
        id: loader

        focus: true
        width: parent.width
    }
}
