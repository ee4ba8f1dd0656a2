import QtQuick
import Madoguchi

// A part of a page under its own heading; a screen reader says its name when the focus enters it.
Item {
    id: section

    property string title: ""
    property string help: ""
    default property alias content: body.data
    property real spacing: Theme.gap

    Accessible.name: title
    Accessible.role: Accessible.Grouping
    implicitHeight: column.height
    width: parent ? parent.width : implicitWidth

    Column {
        id: column

        spacing: Theme.gap
        width: parent.width

        Column {
            spacing: Theme.gapTiny
            width: parent.width

            Heading {
                level: 2
                text: section.title
                visible: text !== ""
            }
            BodyText {
                color: Theme.colors.subText
                text: section.help
            }
        }
        Column {
            id: body

            spacing: section.spacing
            width: parent.width
        }
    }
}
