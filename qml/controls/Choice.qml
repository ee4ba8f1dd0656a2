pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// One of a few: a list of radio buttons, one Tab stop, arrows move and choose. The caller holds the value.
FieldFrame {
    id: field

    // [{value, label, detail}]
    property var choices: []
    property string value: ""

    signal chosen(string value)

    function takeFocus() {
        const index = Math.max(0, choices.findIndex(choice => choice.value === value));
        const item = options.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.OtherFocusReason);
    }
    function move(from: int, by: int) {
        const index = (from + by + options.count) % options.count;
        chosen(choices[index].value);
        options.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
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

            T.AbstractButton {
                id: option

                required property int index
                required property var modelData
                readonly property bool chosen: modelData.value === field.value
                readonly property bool first: index === 0 && !field.choices.some(choice => choice.value === field.value)
                readonly property int a11yRole: Accessible.RadioButton
                // The question itself is heard at the place where the list is entered.
                readonly property string a11yName: modelData.label
                readonly property string a11yDescription: Theme.sentences([modelData.detail || "", field.spokenName, field.spokenDescription])
                readonly property alias a11yChecked: state.checked

                Accessible.name: a11yName
                focusPolicy: chosen || first || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                implicitHeight: contentItem.implicitHeight
                width: parent ? parent.width : 0

                contentItem: CheckMark {
                    checked: option.chosen
                    detail: option.modelData.detail || ""
                    invalid: field.error !== ""
                    label: option.modelData.label
                    lit: option.hovered
                    round: true

                    FocusRing {
                        target: option
                    }
                }

                Keys.onDownPressed: field.move(index, 1)
                Keys.onEnterPressed: clicked()
                Keys.onLeftPressed: field.move(index, -1)
                Keys.onReturnPressed: clicked()
                Keys.onRightPressed: field.move(index, 1)
                Keys.onUpPressed: field.move(index, -1)
                onClicked: field.chosen(modelData.value)

                CheckState {
                    id: state

                    checked: option.chosen
                    target: option
                }
            }
        }
    }
}
