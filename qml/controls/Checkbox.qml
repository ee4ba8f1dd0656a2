pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// A yes to one sentence. The caller holds the value: wished tells what was wished.
T.AbstractButton {
    id: box

    property bool on: false
    property bool invalid: false
    property string detail: ""
    readonly property int a11yRole: Accessible.CheckBox
    property string a11yName: text
    property string a11yDescription: detail
    readonly property alias a11yChecked: state.checked

    signal wished(bool on)

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitHeight: contentItem.implicitHeight
    width: parent ? parent.width : implicitWidth

    contentItem: CheckMark {
        checked: box.on
        detail: box.detail
        invalid: box.invalid
        label: box.text
        lit: box.hovered

        FocusRing {
            target: box
        }
    }

    onClicked: wished(!on)

    CheckState {
        id: state

        checked: box.on
        target: box
    }
}
