import QtQuick
import Madoguchi

// What every page is: one first heading (which takes the focus when the page appears), its lead, its parts.
FocusScope {
    id: page

    property string title: ""
    property string lead: ""
    // Read with the heading where the lead is not all that must be known.
    property string spokenLead: lead
    default property alias content: body.data
    property alias above: top.data

    function takeFocus() {
        heading.forceActiveFocus(Qt.OtherFocusReason);
    }

    // Once what changed with it is in place.
    function takeFocusSoon() {
        soon.restart();
    }

    implicitHeight: column.height

    Timer {
        id: soon

        interval: 0

        onTriggered: page.takeFocus()
    }

    Column {
        id: column

        spacing: Theme.gapMedium
        width: parent.width

        Column {
            id: top

            spacing: Theme.gap
            visible: children.length > 0
            width: parent.width
        }
        Column {
            spacing: 12
            width: parent.width

            Heading {
                id: heading

                a11yDescription: page.spokenLead
                focus: true
                level: 1
                text: page.title
            }
            BodyText {
                lead: true
                text: page.lead
            }
        }
        Column {
            id: body

            spacing: Theme.gapLarge
            width: parent.width
        }
    }
}
