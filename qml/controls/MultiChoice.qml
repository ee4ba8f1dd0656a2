pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Several of a few (the members of a household who move); arrows go up and down, Space chooses.
FieldFrame {
    id: field

    // [{value, label, detail}]
    property var choices: []
    // The chosen values, joined by commas
    property string value: ""
    readonly property var chosenValues: value === "" ? [] : value.split(",")

    signal chosen(string value)

    function takeFocus() {
        const item = options.itemAt(0);
        if (item)
            item.forceActiveFocus(Qt.OtherFocusReason);
    }
    // In the order of the list, whatever the order of choosing.
    function setChosen(one: string, wished: bool) {
        chosen(choices.map(choice => choice.value).filter(other => other === one ? wished : chosenValues.includes(other)).join(","));
    }
    function focusAt(index: int) {
        const item = options.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        Accessible.description: field.spokenDescription
        Accessible.name: field.spokenName
        Accessible.role: Accessible.Grouping
        spacing: 12
        width: Math.min(parent.width, 560 * Math.max(1, Theme.textScale * 0.8))

        Repeater {
            id: options

            model: field.choices

            Checkbox {
                required property int index
                required property var modelData

                a11yDescription: Theme.sentences([modelData.detail || "", field.spokenName, field.spokenDescription])
                detail: modelData.detail || ""
                invalid: field.error !== ""
                text: modelData.label
                on: field.chosenValues.includes(modelData.value)

                Keys.onDownPressed: field.focusAt(index + 1)
                Keys.onUpPressed: field.focusAt(index - 1)
                onWished: wish => field.setChosen(modelData.value, wish)
            }
        }
    }
}
