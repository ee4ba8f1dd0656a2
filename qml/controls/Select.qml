pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// One of many: typing narrows the list below the box, arrows go through it, Enter takes, Escape closes.
// The list pushes the page down instead of covering it, so that it reflows at every text size.
FieldFrame {
    id: field

    // [{value, label, detail}]
    property var choices: []
    // Where the view model narrows, it sets choices in answer to asked.
    property bool asks: false
    property string value: ""
    property string display: ""
    property bool open: false
    property var matches: []
    readonly property int most: 8

    signal chosen(string value)
    signal asked(string text)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    function narrow(text: string) {
        if (asks)
            asked(text);
        const all = asks ? choices : choices.filter(choice => text === "" || choice.label.includes(text));
        matches = all;
        open = all.length > 0;
    }
    function take(choice: var) {
        open = false;
        box.text = choice.label;
        box.forceActiveFocus(Qt.OtherFocusReason);
        chosen(choice.value);
    }
    // Left without a choice, the box says again what is chosen.
    function close() {
        open = false;
        box.text = shownText();
    }
    function shownText(): string {
        const choice = choices.find(one => one.value === value);
        return display !== "" ? display : choice ? choice.label : value;
    }
    function focusAt(index: int) {
        if (index < 0)
            box.forceActiveFocus(Qt.TabFocusReason);
        else if (index < options.count)
            options.itemAt(index).forceActiveFocus(Qt.TabFocusReason);
    }

    onDisplayChanged: if (!open)
        box.text = shownText()
    onValueChanged: if (!open)
        box.text = shownText()

    FocusScope {
        height: box.height + (list.visible ? list.height + 8 : 0)
        width: Math.min(parent.width, 560 * Theme.textScale)

        onActiveFocusChanged: if (!activeFocus && field.open)
            field.close()

        InputBox {
            id: box

            readonly property int a11yRole: Accessible.ComboBox
            readonly property bool a11yExpanded: field.open

            // Orca does not say what stands in a combo box.
            a11yDescription: Theme.sentences([box.text, field.open ? qsTr("候補%1件。下矢印キーで選びます。").arg(field.matches.length) : qsTr("入力すると候補が出ます。"), field.spokenDescription])
            a11yName: field.spokenName
            focus: true
            invalid: field.error !== ""
            width: parent.width

            Component.onCompleted: text = field.shownText()
            Keys.onDownPressed: {
                if (!field.open)
                    field.narrow("");
                field.focusAt(0);
            }
            Keys.onEscapePressed: event => {
                event.accepted = field.open;
                if (field.open)
                    field.close();
            }
            onAccepted: if (field.open && field.matches.length === 1)
                field.take(field.matches[0])
            onTextEdited: field.narrow(text)
        }
        Rectangle {
            id: list

            Accessible.name: field.label
            Accessible.role: Accessible.List
            border.color: Theme.colors.border
            border.width: Theme.borderWidth
            color: Theme.colors.surface
            height: rows.height + 16
            radius: Theme.radius
            visible: field.open
            width: parent.width
            y: box.height + 8

            Column {
                id: rows

                width: parent.width - 16
                x: 8
                y: 8

                Repeater {
                    id: options

                    model: field.open ? field.matches.slice(0, field.most) : []

                    T.AbstractButton {
                        id: option

                        required property int index
                        required property var modelData
                        readonly property int a11yRole: Accessible.ListItem
                        readonly property string a11yName: qsTr("%1、%2件中%3件目").arg(modelData.label).arg(options.count).arg(index + 1)

                        focusPolicy: activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                        hoverEnabled: true
                        implicitHeight: Math.max(44, contentItem.implicitHeight + 16)
                        width: rows.width

                        background: Rectangle {
                            color: option.hovered || option.activeFocus ? Theme.colors.keySoft : "transparent"
                            radius: 4

                            FocusRing {
                                always: true
                                radius: 4
                                target: option
                            }
                        }
                        contentItem: Words {
                            Accessible.ignored: true
                            color: Theme.colors.text
                            font.letterSpacing: Theme.tracking
                            font.pixelSize: Theme.textBody
                            leftPadding: 8
                            text: option.modelData.label
                            textFormat: Text.PlainText
                            verticalAlignment: Text.AlignVCenter
                            wrapMode: Text.Wrap
                        }

                        Keys.onDownPressed: field.focusAt(index + 1)
                        Keys.onEnterPressed: field.take(modelData)
                        Keys.onEscapePressed: {
                            field.close();
                            field.focusAt(-1);
                        }
                        Keys.onReturnPressed: field.take(modelData)
                        Keys.onUpPressed: field.focusAt(index - 1)
                        onClicked: field.take(modelData)
                    }
                }
                BodyText {
                    leftPadding: 8
                    sub: true
                    text: field.matches.length > field.most ? qsTr("ほか%1件。続けて入力すると絞り込めます。").arg(field.matches.length - field.most) : ""
                }
            }
        }
    }
}
