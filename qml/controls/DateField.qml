import QtQuick
import Madoguchi

// A date typed in the western calendar or by era; what was understood is shown with both years.
FieldFrame {
    id: field

    property string value: ""
    property string understood: ""
    readonly property string example: qsTr("例：2026年4月1日、令和8年4月1日、20260401")

    signal edited(string text)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    // What is being typed is the person's; the value comes back into the box when they have left it.
    function showValue() {
        if (!box.activeFocus && value !== "" && box.text !== value)
            box.text = value;
    }

    onValueChanged: showValue()

    BodyText {
        silent: true
        sub: true
        text: field.example
    }
    Flow {
        spacing: 16
        width: parent.width

        InputBox {
            id: box

            a11yDescription: Theme.sentences([field.spokenDescription, field.example, field.understood])
            a11yName: field.spokenName
            inputMethodHints: Qt.ImhPreferNumbers
            invalid: field.error !== ""
            width: Math.min(parent.width, 280 * Theme.textScale)

            Component.onCompleted: field.showValue()
            onActiveFocusChanged: field.showValue()
            onTextEdited: field.edited(text)
        }
        Row {
            height: Math.max(box.height, meaning.implicitHeight)
            spacing: 6
            visible: field.understood !== ""
            width: Math.min(implicitWidth, parent.width)

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.colors.success
                name: "check"
                size: Math.round(Theme.textBody * 1.25)
            }
            Words {
                id: meaning

                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.colors.text
                font.letterSpacing: Theme.tracking
                font.pixelSize: Theme.textBody
                text: field.understood
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, field.width - 40)
                wrapMode: Text.Wrap
            }
        }
    }
}
