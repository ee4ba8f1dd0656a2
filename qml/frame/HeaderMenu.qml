pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// A choice in the head (language, text size): a button that says what is chosen and opens the list of choices.
// Arrows, Home and End go through the list, Enter takes, Escape closes.
Button {
    id: control

    // [{value, label, name}]; name is spoken where the label is short
    property var choices: []
    property var current
    property string label: ""
    property alias opened: popup.opened
    readonly property bool a11yExpanded: popup.opened

    signal chosen(var value)

    function focusAt(index: int) {
        const item = options.itemAt(Math.max(0, Math.min(options.count - 1, index)));
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    a11yName: qsTr("%1：%2").arg(label).arg(text)
    a11yRole: Accessible.ButtonMenu
    height: Math.max(44, implicitHeight)
    kind: Button.Quiet
    small: true
    trailingIcon: "down"

    Keys.onDownPressed: popup.open()
    onTriggered: popup.opened ? popup.close() : popup.open()

    T.Popup {
        id: popup

        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        focus: true
        height: Math.min(implicitHeight, control.Window.height - 16)
        implicitHeight: list.height + topPadding + bottomPadding
        margins: 8
        padding: 8
        width: Math.min(list.wanted + leftPadding + rightPadding, control.Window.width - 16)
        x: control.width - width
        y: control.height + 4

        background: Rectangle {
            border.color: Theme.colors.border
            border.width: Theme.borderWidth
            color: Theme.colors.surface
            radius: Theme.radius
        }
        contentItem: Flickable {
            id: scroller

            Accessible.name: control.label
            Accessible.role: Accessible.PopupMenu
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: list.height
            contentWidth: width
            focus: true

            T.ScrollBar.vertical: VerticalScrollBar {
            }

            Column {
                id: list

                readonly property real wanted: Math.max(220, longest.width + 92)

                width: scroller.width

                TextMetrics {
                    id: longest

                    font.bold: true
                    font.letterSpacing: Theme.tracking
                    font.pixelSize: Theme.textBody
                    text: control.choices.reduce((most, choice) => choice.label.length > most.length ? choice.label : most, "")
                }
                Repeater {
                    id: options

                    model: popup.visible ? control.choices : []

                    T.AbstractButton {
                        id: option

                        required property int index
                        required property var modelData
                        readonly property bool taken: modelData.value === control.current
                        readonly property int a11yRole: Accessible.RadioButton
                        readonly property string a11yName: qsTr("%1、%2件中%3件目").arg(modelData.name || modelData.label).arg(options.count).arg(index + 1)
                        readonly property string a11yDescription: control.label
                        readonly property alias a11yChecked: state.checked

                        Accessible.name: a11yName
                        focusPolicy: activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                        hoverEnabled: true
                        implicitHeight: Math.max(44, words.height + 16)
                        width: list.width

                        background: Rectangle {
                            color: option.hovered || option.activeFocus ? Theme.colors.keySoft : "transparent"
                            radius: 4

                            // Inside, so that the list does not cut it
                            Rectangle {
                                anchors.fill: parent
                                border.color: Theme.colors.focusLine
                                border.width: 3
                                color: "transparent"
                                radius: 4
                                visible: option.activeFocus
                            }
                        }
                        contentItem: Item {
                            Icon {
                                color: Theme.colors.key
                                name: "check"
                                size: Math.round(Theme.textBody * 1.2)
                                visible: option.taken
                                x: 10
                                y: (parent.height - height) / 2
                            }
                            Words {
                                id: words

                                Accessible.ignored: true
                                color: Theme.colors.text
                                font.bold: option.taken
                                font.letterSpacing: Theme.tracking
                                font.pixelSize: Theme.textBody
                                text: option.modelData.label
                                textFormat: Text.PlainText
                                width: parent.width - x - 12
                                wrapMode: Text.Wrap
                                x: 18 + Math.round(Theme.textBody * 1.2)
                                y: (parent.height - height) / 2
                            }
                        }

                        Keys.onPressed: event => {
                            switch (event.key) {
                            case Qt.Key_Down:
                                control.focusAt(index + 1);
                                break;
                            case Qt.Key_Up:
                                control.focusAt(index - 1);
                                break;
                            case Qt.Key_Home:
                                control.focusAt(0);
                                break;
                            case Qt.Key_End:
                                control.focusAt(options.count - 1);
                                break;
                            case Qt.Key_Return:
                            case Qt.Key_Enter:
                                option.clicked();
                                break;
                            case Qt.Key_Tab:
                            case Qt.Key_Backtab:
                                popup.close();
                                break;
                            default:
                                return;
                            }
                            event.accepted = true;
                        }
                        onActiveFocusChanged: if (activeFocus)
                            scroller.contentY = Math.max(0, Math.min(y, Math.max(scroller.contentY, y + height - scroller.height)))
                        onClicked: {
                            popup.close();
                            control.chosen(modelData.value);
                        }

                        CheckState {
                            id: state

                            checked: option.taken
                            target: option
                        }
                    }
                }
            }
        }

        onClosed: control.forceActiveFocus(Qt.PopupFocusReason)
        onOpened: control.focusAt(Math.max(0, control.choices.findIndex(choice => choice.value === control.current)))
    }
}
