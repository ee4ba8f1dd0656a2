pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// The list of a HeaderMenu, below its button. Arrows, Home and End go through it, Enter takes, Escape closes.
T.Popup {
    id: popup

    required property HeaderMenu control

    function focusAt(index: int) {
        const item = options.itemAt(Math.max(0, Math.min(options.count - 1, index)));
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    height: Math.min(implicitHeight, popup.control.Window.height - 16)
    implicitHeight: list.height + topPadding + bottomPadding
    margins: 8
    padding: 8
    parent: control
    width: Math.min(list.wanted + leftPadding + rightPadding, popup.control.Window.width - 16)
    x: popup.control.width - width
    y: popup.control.height + 4

    background: Rectangle {
        border.color: Theme.colors.border
        border.width: Theme.borderWidth
        color: Theme.colors.surface
        radius: Theme.radius
    }
    contentItem: Flickable {
        id: scroller

        Accessible.name: popup.control.label
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
                text: popup.control.choices.reduce((most, choice) => choice.label.length > most.length ? choice.label : most, "")
            }
            Repeater {
                id: options

                model: popup.visible ? popup.control.choices : []

                T.AbstractButton {
                    id: option

                    required property int index
                    required property var modelData
                    readonly property bool taken: modelData.value === popup.control.current
                    readonly property int a11yRole: Accessible.RadioButton
                    readonly property string a11yName: qsTr("%1、%2件中%3件目").arg(modelData.name || modelData.label).arg(options.count).arg(index + 1)
                    readonly property string a11yDescription: popup.control.label
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
                            popup.focusAt(index + 1);
                            break;
                        case Qt.Key_Up:
                            popup.focusAt(index - 1);
                            break;
                        case Qt.Key_Home:
                            popup.focusAt(0);
                            break;
                        case Qt.Key_End:
                            popup.focusAt(options.count - 1);
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
                        popup.control.chosen(modelData.value);
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

    onClosed: popup.control.forceActiveFocus(Qt.PopupFocusReason)
    onOpened: popup.focusAt(Math.max(0, popup.control.choices.findIndex(choice => choice.value === popup.control.current)))
}
