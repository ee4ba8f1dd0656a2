pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// One of two or three, side by side (the language, the text size): one Tab stop, arrows choose. Where they do not
// fit side by side they stand in rows.
Item {
    id: control

    // [{value, label, name}]; name is spoken where the label is short
    property var choices: []
    property var current
    property string label: ""
    property real maximumWidth: Theme.contentWidth
    // As wide as all of them beside each other
    readonly property real oneLine: {
        let sum = 1;
        for (let i = 0; i < options.count; ++i) {
            const item = options.itemAt(i);
            sum += item ? item.implicitWidth - 1 : 0;
        }
        return sum;
    }

    signal chosen(var value)

    function takeFocus() {
        const item = options.itemAt(Math.max(0, choices.findIndex(choice => choice.value === current)));
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    function move(from: int, by: int) {
        const index = Math.max(0, Math.min(options.count - 1, from + by));
        chosen(choices[index].value);
        options.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    implicitHeight: flow.height
    implicitWidth: oneLine
    width: Math.min(oneLine, maximumWidth)

    Flow {
        id: flow

        spacing: -1
        width: parent.width + 1

        Repeater {
            id: options

            model: control.choices

            T.AbstractButton {
                id: option

                required property int index
                required property var modelData
                readonly property bool chosen: modelData.value === control.current
                readonly property bool first: index === 0 && !control.choices.some(choice => choice.value === control.current)
                readonly property int a11yRole: Accessible.RadioButton
                readonly property string a11yName: modelData.name || modelData.label
                readonly property string a11yDescription: control.label
                readonly property alias a11yChecked: state.checked

                Accessible.name: a11yName
                focusPolicy: chosen || first || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                implicitHeight: Math.max(44, contentItem.implicitHeight + 8)
                implicitWidth: Math.max(44, contentItem.implicitWidth + 24)
                z: activeFocus ? 2 : chosen ? 1 : 0

                background: Rectangle {
                    border.color: option.chosen ? Theme.colors.key : Theme.colors.border
                    border.width: option.chosen ? 2 : Theme.borderWidth
                    color: option.chosen || option.hovered ? Theme.colors.keySoft : Theme.colors.surface
                    radius: 6

                    FocusRing {
                        radius: 6
                        target: option
                    }
                }
                contentItem: Words {
                    Accessible.ignored: true
                    color: option.chosen ? Theme.colors.key : Theme.colors.text
                    font.bold: option.chosen
                    font.pixelSize: option.modelData.pixelSize || Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                    text: option.modelData.label
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                }

                Keys.onDownPressed: control.move(index, 1)
                Keys.onLeftPressed: control.move(index, -1)
                Keys.onRightPressed: control.move(index, 1)
                Keys.onUpPressed: control.move(index, -1)
                onClicked: control.chosen(modelData.value)

                CheckState {
                    id: state

                    checked: option.chosen
                    target: option
                }
            }
        }
    }
}
