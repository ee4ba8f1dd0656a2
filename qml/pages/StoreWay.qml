import QtQuick
import Madoguchi

// One way to open what is kept here: what it is, whether it is there, what can be done with it.
Card {
    id: way

    property string title: ""
    property string text: ""
    property bool kept: false
    property string addText: ""
    property string changeText: ""
    property string removeText: ""
    property bool busy: false

    signal addWanted
    signal changeWanted
    signal removeWanted

    Heading {
        level: 2
        text: way.title
    }
    BodyText {
        text: way.text
    }
    StatusChip {
        iconName: way.kept ? "checkCircle" : "clock"
        maximumWidth: parent.width
        text: way.kept ? qsTr("使えます") : qsTr("まだありません")
        tone: way.kept ? "success" : "neutral"
    }
    ButtonRow {
        // Not by what its buttons say: in a row that is hidden none of them is visible.
        visible: (way.kept ? way.changeText + way.removeText : way.addText) !== ""

        Button {
            id: add

            // Whoever goes by Tab hears what it is, and who else could open it, before they choose.
            a11yDescription: way.text
            busy: way.busy
            text: way.addText
            visible: !way.kept && text !== ""

            onTriggered: way.addWanted()
        }
        Button {
            id: change

            a11yDescription: way.text
            busy: way.busy
            text: way.changeText
            visible: way.kept && text !== ""

            onTriggered: way.changeWanted()
        }
        Button {
            id: remove

            busy: way.busy
            kind: Button.Quiet
            text: way.removeText
            visible: way.kept && text !== ""

            onTriggered: way.removeWanted()
        }
    }
}
