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
    // For another day than the clock's
    property string today: ""
    // Where a date is far off (a birthday), a calendar only hinders.
    property bool calendarUseful: true
    readonly property string example: qsTr("例：2026年4月1日、令和8年4月1日、20260401")
    readonly property string iso: reading.iso
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
    function pick(day: string) {
        box.text = day;
        edited(day);
        close();
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
                const calendar = panel.item as DateCalendar;
                if (calendar)
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
    // Made when it is wished for: its days are most of what a form with dates consists of.
    Loader {
        id: panel

        active: field.open
        visible: active

        Component.onCompleted: setSource("DateCalendar.qml", {
            field: field
        })
    }
}
