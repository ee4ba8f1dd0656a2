pragma ComponentBehavior: Bound

// Nobody gives this control another look, so that its parts may have ids.
// qmllint disable deferred-property-id

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility

// The box into which one line is typed; fields put it inside a FieldFrame.
T.TextField {
    id: input

    property bool invalid: false
    property bool a11ySecret: false
    property string a11yName: ""
    property string a11yDescription: ""

    Accessible.description: a11yDescription
    Accessible.name: a11yName
    activeFocusOnTab: true
    bottomPadding: 10
    color: Theme.colors.text
    font.family: Theme.family
    font.letterSpacing: Theme.tracking
    font.pixelSize: Theme.textBody
    implicitHeight: Math.max(48, contentHeight + topPadding + bottomPadding)
    leftPadding: 16
    rightPadding: 16
    selectByMouse: true
    selectedTextColor: Theme.colors.keyText
    selectionColor: Theme.colors.key
    topPadding: 10
    verticalAlignment: TextInput.AlignVCenter

    background: Item {
        Rectangle {
            anchors.fill: parent
            border.color: input.invalid ? Theme.colors.error : Theme.colors.border
            border.width: input.invalid ? 2 : Theme.borderWidth
            color: Theme.colors.surface
            radius: Theme.radius
            visible: !input.readOnly
        }
        Canvas {
            id: dashes

            readonly property color line: Theme.colors.border

            anchors.fill: parent
            visible: input.readOnly

            onLineChanged: requestPaint()
            onPaint: {
                const context = getContext("2d");
                context.reset();
                context.strokeStyle = line;
                context.lineWidth = 2;
                context.setLineDash([4, 4]);
                context.strokeRect(1, 1, width - 2, height - 2);
            }
        }
    }

    TextEvents {
        target: input
        text: input.a11ySecret ? "" : input.text
    }
    FocusRing {
        always: true
        target: input
    }
    HoverHandler {
        cursorShape: Qt.IBeamCursor
    }
}
