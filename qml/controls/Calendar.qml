pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Madoguchi
import Madoguchi.Accessibility
import Madoguchi.Input

// A month to pick a day from: arrows by day and week, Page by month, with Shift by year, Home and End in the
// week, Enter takes, Escape leaves. Every day says its whole date with both years.
FocusScope {
    id: calendar

    // 2026-11-22; empty for none yet
    property string value: ""
    property string today: new Date().toLocaleDateString(Qt.locale("C"), "yyyy-MM-dd")
    // The first and the last day that can be picked; empty for no bound
    property string earliest: ""
    property string latest: ""
    // The day the arrows have come to
    property string place: value !== "" ? value : today
    readonly property var shownDays: month.days
    readonly property int cell: Math.floor(Math.min(width, 7 * Math.max(48, 40 * Theme.textScale)) / 7)
    readonly property int digitSize: Math.min(Theme.textBody, Math.floor(cell * 0.5))

    signal picked(string day)
    signal dismissed

    function takeFocus() {
        place = Qt.binding(() => value !== "" ? value : today);
        settle();
    }
    function allowed(day: string): bool {
        return (earliest === "" || day >= earliest) && (latest === "" || day <= latest);
    }
    function move(days: int, months: int) {
        place = month.moved(place, days, months);
        settle();
    }
    // Puts the focus on the place. Where another day comes under the same cell, nothing but an announcement tells.
    function settle() {
        month.day = place;
        const item = cells.itemAt(shownDays.findIndex(day => day.iso === place)) as T.AbstractButton;
        if (!item)
            return;
        if (item.activeFocus)
            announcer.announce(item.Accessible.name);
        item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: month.title
    Accessible.role: Accessible.Grouping
    implicitHeight: column.height
    implicitWidth: 7 * cell

    Keys.onEscapePressed: dismissed()

    CalendarMonth {
        id: month

        day: calendar.place
        language: Theme.language
    }
    Announcer {
        id: announcer
    }
    Column {
        id: column

        spacing: 4

        Item {
            height: Math.max(48, title.height)
            width: 7 * calendar.cell

            Button {
                id: before

                a11yName: qsTr("前の月")
                anchors.verticalCenter: parent.verticalCenter
                iconName: "left"
                kind: Button.Quiet

                onTriggered: {
                    calendar.place = month.moved(calendar.place, 0, -1);
                    month.day = calendar.place;
                    announcer.announce(month.title);
                }
            }
            BodyText {
                id: title

                anchors.left: before.right
                anchors.right: after.left
                anchors.verticalCenter: parent.verticalCenter
                horizontalAlignment: Text.AlignHCenter
                strong: true
                text: month.title
            }
            Button {
                id: after

                a11yName: qsTr("次の月")
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                iconName: "right"
                kind: Button.Quiet

                onTriggered: {
                    calendar.place = month.moved(calendar.place, 0, 1);
                    month.day = calendar.place;
                    announcer.announce(month.title);
                }
            }
        }
        Row {
            Repeater {
                model: month.weekdays

                BodyText {
                    required property int index
                    required property string modelData

                    color: index === 0 ? Theme.colors.error : index === 6 ? Theme.colors.key : Theme.colors.subText
                    font.pixelSize: Math.min(Theme.textSmall, Math.floor(calendar.cell * 0.36))
                    horizontalAlignment: Text.AlignHCenter
                    // Each day says its own.
                    silent: true
                    text: modelData
                    width: calendar.cell
                    wrapMode: Text.NoWrap
                }
            }
        }
        Grid {
            columns: 7

            Repeater {
                id: cells

                model: calendar.shownDays.length

                T.AbstractButton {
                    id: cell

                    required property int index
                    readonly property var day: calendar.shownDays[index]
                    readonly property bool chosen: day.iso === calendar.value
                    readonly property bool isToday: day.iso === calendar.today
                    readonly property bool open: calendar.allowed(day.iso)
                    readonly property int a11yRole: Accessible.Button
                    readonly property bool a11ySelected: chosen
                    readonly property string a11yName: Theme.list([day.spoken, isToday ? qsTr("今日") : "", chosen ? qsTr("選んでいる日") : "", open ? "" : qsTr("選べません")])

                    Accessible.name: a11yName
                    focusPolicy: day.iso === calendar.place || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    height: Math.max(44, Math.round(calendar.digitSize * 1.6))
                    hoverEnabled: true
                    width: calendar.cell
                    z: activeFocus ? 1 : 0

                    background: Rectangle {
                        border.color: cell.isToday ? Theme.colors.key : Theme.colors.border
                        border.width: cell.isToday && !cell.chosen ? 2 : 0
                        color: cell.chosen ? Theme.colors.key : cell.hovered && cell.open ? Theme.colors.keySoft : "transparent"
                        radius: 6

                        FocusRing {
                            always: true
                            anchors.margins: 6
                            radius: 0
                            target: cell
                        }
                    }
                    contentItem: Text {
                        Accessible.ignored: true
                        color: cell.chosen ? Theme.colors.keyText : !cell.open || !cell.day.inMonth ? Theme.colors.subText : cell.day.weekday === 0 ? Theme.colors.error : cell.day.weekday === 6 ? Theme.colors.key : Theme.colors.text
                        font.bold: cell.chosen || cell.isToday
                        font.pixelSize: cell.day.inMonth ? calendar.digitSize : Math.round(calendar.digitSize * 0.88)
                        font.strikeout: !cell.open
                        horizontalAlignment: Text.AlignHCenter
                        text: cell.day.number
                        textFormat: Text.PlainText
                        verticalAlignment: Text.AlignVCenter
                    }

                    Keys.onEnterPressed: clicked()
                    Keys.onPressed: event => {
                        const many = event.modifiers & Qt.ShiftModifier ? 12 : 1;
                        event.accepted = true;
                        switch (event.key) {
                        case Qt.Key_Left:
                            return calendar.move(-1, 0);
                        case Qt.Key_Right:
                            return calendar.move(1, 0);
                        case Qt.Key_Up:
                            return calendar.move(-7, 0);
                        case Qt.Key_Down:
                            return calendar.move(7, 0);
                        case Qt.Key_PageUp:
                            return calendar.move(0, -many);
                        case Qt.Key_PageDown:
                            return calendar.move(0, many);
                        case Qt.Key_Home:
                            return calendar.move(-day.weekday, 0);
                        case Qt.Key_End:
                            return calendar.move(6 - day.weekday, 0);
                        }
                        event.accepted = false;
                    }
                    Keys.onReturnPressed: clicked()
                    onClicked: {
                        calendar.place = day.iso;
                        if (open)
                            calendar.picked(day.iso);
                        else
                            announcer.announce(qsTr("この日は選べません。"));
                    }
                }
            }
        }
    }
}
