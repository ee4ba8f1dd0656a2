pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi

// Parts of one thing, one shown at a time: one Tab stop, arrows choose, Home and End go to the ends. The row
// breaks where it does not fit, so that no tab is hidden. The caller holds the value and shows the part.
Item {
    id: tabs

    // [{value, label, count}]; count is optional
    property var choices: []
    property var current
    // What the tabs are of, for those who do not see them side by side
    property string label: ""

    signal chosen(var value)

    function takeFocus() {
        focusAt(Math.max(0, choices.findIndex(choice => choice.value === current)));
    }
    function focusAt(index: int) {
        const item = buttons.itemAt(index);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    function choose(index: int) {
        const wanted = (index + choices.length) % choices.length;
        chosen(choices[wanted].value);
        focusAt(wanted);
    }

    Accessible.name: label
    Accessible.role: Accessible.PageTabList
    implicitHeight: flow.height + 2
    width: parent ? parent.width : implicitWidth

    Rectangle {
        color: Theme.colors.divider
        height: 1
        width: parent.width
        y: parent.height - 1
    }
    Flow {
        id: flow

        spacing: 4
        width: parent.width

        Repeater {
            id: buttons

            model: tabs.choices

            T.AbstractButton {
                id: tab

                required property int index
                required property var modelData
                readonly property bool chosen: modelData.value === tabs.current
                readonly property bool first: index === 0 && !tabs.choices.some(choice => choice.value === tabs.current)
                readonly property string shown: modelData.count === undefined ? modelData.label : qsTr("%1（%2）").arg(modelData.label).arg(modelData.count)
                readonly property int a11yRole: Accessible.PageTab
                readonly property bool a11ySelected: chosen
                readonly property string a11yName: modelData.count === undefined ? modelData.label : qsTr("%1、%2件").arg(modelData.label).arg(modelData.count)
                readonly property string a11yDescription: Theme.list([tabs.label, qsTr("%1個中%2個目のタブ").arg(buttons.count).arg(index + 1)])

                Accessible.name: a11yName
                focusPolicy: chosen || first || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                implicitHeight: Math.max(48, words.implicitHeight + 20)
                implicitWidth: Math.max(80, words.naturalWidth)
                width: Math.min(implicitWidth, flow.width)
                z: activeFocus ? 1 : 0

                background: Rectangle {
                    color: tab.hovered && !tab.chosen ? Theme.colors.keySoft : "transparent"
                    radius: 4

                    Rectangle {
                        color: Theme.colors.key
                        height: 4
                        visible: tab.chosen
                        width: parent.width
                        y: parent.height - 4
                    }
                    FocusRing {
                        radius: 4
                        target: tab
                    }
                }
                contentItem: Words {
                    id: words

                    Accessible.ignored: true
                    color: tab.chosen ? Theme.colors.key : Theme.colors.text
                    font.bold: tab.chosen
                    font.letterSpacing: Theme.tracking
                    font.pixelSize: Theme.textBody
                    horizontalAlignment: Text.AlignHCenter
                    leftPadding: 16
                    rightPadding: 16
                    text: tab.shown
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                }

                Keys.onPressed: event => {
                    const to = event.key === Qt.Key_Left || event.key === Qt.Key_Up ? index - 1 : event.key === Qt.Key_Right || event.key === Qt.Key_Down ? index + 1 : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? buttons.count - 1 : NaN;
                    event.accepted = !isNaN(to);
                    if (event.accepted)
                        tabs.choose(to);
                }
                onClicked: tabs.chosen(modelData.value)
            }
        }
    }
}
