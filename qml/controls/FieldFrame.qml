import QtQuick
import Madoguchi

// What every field shows round its input: label, 「※必須」, help, the input, the error, where the value is from.
// The parts are silent; spokenName and spokenDescription say them as the input's own words.
Column {
    id: frame

    property string label: ""
    property string help: ""
    // What the field belongs to, said before its label: the eye sees a heading above it
    property string context: ""
    property string error: ""
    property string source: ""
    property bool required: false
    default property alias content: holder.data
    // NVDA under Windows drops descriptions: what must be known to answer stands in the name.
    readonly property string whole: context === "" ? label : qsTr("%1、%2").arg(context).arg(label)
    readonly property string spokenName: required ? qsTr("%1、必須").arg(whole) : whole
    readonly property string spokenDescription: Theme.sentences([error === "" ? "" : qsTr("エラー。%1").arg(error), help, source])

    // Each field gives the focus to its own input.
    function takeFocus() {
        forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Theme.gapSmall
    width: parent ? parent.width : implicitWidth

    Flow {
        spacing: 12
        visible: frame.label !== ""
        width: parent.width

        Words {
            Accessible.ignored: true
            color: Theme.colors.text
            font.bold: true
            font.letterSpacing: Theme.tracking
            font.pixelSize: Theme.size(17)
            text: frame.label
            textFormat: Text.PlainText
            width: Math.min(naturalWidth, frame.width)
            wrapMode: Text.Wrap
        }
        Words {
            Accessible.ignored: true
            color: Theme.colors.error
            font.letterSpacing: Theme.tracking
            font.pixelSize: Theme.size(16)
            text: qsTr("※必須")
            textFormat: Text.PlainText
            visible: frame.required
        }
    }
    BodyText {
        color: Theme.colors.subText
        silent: true
        text: frame.help
    }
    Column {
        id: holder

        spacing: Theme.gapSmall
        width: parent.width
    }
    Row {
        spacing: Theme.gapSmall
        visible: frame.error !== ""
        width: parent.width

        BodyText {
            color: Theme.colors.error
            silent: true
            strong: true
            text: frame.error === "" ? "" : "＊" + frame.error
        }
    }
    Row {
        spacing: 6
        visible: frame.source !== ""
        width: parent.width

        Icon {
            id: mark

            color: Theme.colors.success
            name: "card"
            size: Math.round(Theme.textSmall * 1.3)
        }
        BodyText {
            silent: true
            sub: true
            text: frame.source
            width: parent.width - mark.width - 6
        }
    }
}
