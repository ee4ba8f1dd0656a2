import QtQuick
import Madoguchi
import Madoguchi.Input

// A date typed in the western calendar or by era, or picked from a calendar below the box; what was understood
// is shown with both years. The calendar pushes the page down, so that it reflows at every text size.
FieldFrame {
    id: field

    property string value: ""
    // What the view model made of it; without one the field reads it itself.
    property string understood: ""
    // Days that can be picked from the calendar; what is typed is judged by the view model
    property string earliest: ""
    property string latest: ""
    property bool open: false
    property alias today: calendar.today
    // Where a date is far off (a birthday), a calendar only hinders.
    property bool calendarUseful: true
    readonly property string example: qsTr("例：2026年4月1日、令和8年4月1日、20260401")
    readonly property string meaningText: understood !== "" ? understood : reading.words

    signal edited(string text)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }
    // What is being typed is the person's; the value comes back into the box when they have left it.
    function showValue() {
        if (!box.activeFocus && value !== "" && box.text !== value)
            box.text = value;
    }
    function close() {
        open = false;
        opener.forceActiveFocus(Qt.OtherFocusReason);
    }

    onValueChanged: showValue()

    DateReading {
        id: reading

        language: Theme.language
        text: box.text
    }
    BodyText {
        silent: true
        sub: true
        text: field.example
    }
    Flow {
        spacing: 12
        width: parent.width

        InputBox {
            id: box

            a11yDescription: Theme.sentences([field.spokenDescription, field.example, field.meaningText])
            a11yName: field.spokenName
            inputMethodHints: Qt.ImhPreferNumbers
            invalid: field.error !== ""
            width: Math.min(parent.width, 280 * Theme.textScale)

            Component.onCompleted: field.showValue()
            onActiveFocusChanged: field.showValue()
            onTextEdited: field.edited(text)
        }
        Button {
            id: opener

            readonly property bool a11yExpanded: field.open

            a11yName: qsTr("%1をカレンダーから選ぶ").arg(field.label)
            iconName: "calendar"
            text: field.open ? qsTr("カレンダーを閉じる") : qsTr("カレンダー")
            visible: field.calendarUseful

            onTriggered: {
                field.open = !field.open;
                if (field.open)
                    calendar.takeFocus();
            }
        }
    }
    Row {
        spacing: 6
        visible: field.meaningText !== ""
        width: parent.width

        Icon {
            id: tick

            color: Theme.colors.success
            name: "check"
            size: Math.round(Theme.textBody * 1.25)
        }
        BodyText {
            silent: true
            text: field.meaningText
            width: parent.width - tick.width - 6
        }
    }
    Rectangle {
        border.color: Theme.colors.border
        border.width: Theme.borderWidth
        color: Theme.colors.surface
        height: calendar.height + 16
        radius: Theme.radius
        visible: field.open
        width: calendar.implicitWidth + 16

        Calendar {
            id: calendar

            earliest: field.earliest
            latest: field.latest
            value: reading.iso
            width: field.width - 16
            x: 8
            y: 8

            onDismissed: field.close()
            onPicked: day => {
                box.text = day;
                field.edited(day);
                field.close();
            }
        }
    }
}
