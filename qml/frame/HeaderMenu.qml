import QtQuick
import Madoguchi

// A choice in the head (language, text size): a button that says what is chosen and opens the list of choices.
Button {
    id: control

    // [{value, label, name}]; name is spoken where the label is short
    property var choices: []
    property var current
    property string label: ""
    readonly property bool a11yExpanded: popup.opened

    signal chosen(var value)

    a11yName: qsTr("%1：%2").arg(label).arg(text)
    a11yRole: Accessible.ButtonMenu
    height: Math.max(44, implicitHeight)
    kind: Button.Quiet
    small: true
    trailingIcon: "down"

    Keys.onDownPressed: popup.open()
    onTriggered: popup.opened ? popup.close() : popup.open()

    LazyPopup {
        id: popup

        given: ({
                control: control
            })
        popup: Qt.resolvedUrl("HeaderMenuList.qml")
    }
}
