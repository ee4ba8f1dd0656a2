pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

// Facts in columns. Each row is read whole, every value with its column's name; where the window is narrow or
// the text large, rows become cards with the names beside the values. One Tab stop, arrows, Home and End.
Column {
    id: table

    // What the table shows, above it and as its name
    property string title: ""
    // [{key, title, weight, right}]: the model's role, the column's name, its share of the width, aligned right
    property var columns: []
    property alias model: rows.model
    readonly property alias count: rows.count
    readonly property bool stacked: width < columns.length * 150 * Theme.textScale
    readonly property real weights: columns.reduce((sum, column) => sum + (column.weight || 1), 0)
    readonly property real cellPadding: 12

    function cellWidth(column: var): real {
        return Math.floor(width * (column.weight || 1) / weights);
    }
    function text(column: var, row: var): string {
        const value = row[column.key];
        return value === undefined ? "" : String(value);
    }
    function spoken(column: var, row: var): string {
        const value = text(column, row);
        return value === "" ? "" : qsTr("%1：%2").arg(column.title).arg(value);
    }
    function focusAt(index: int) {
        const item = rows.itemAt(Math.max(0, Math.min(rows.count - 1, index)));
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    Accessible.name: qsTr("%1、%2列%3行の表").arg(title).arg(columns.length).arg(rows.count)
    Accessible.role: Accessible.List
    width: parent ? parent.width : implicitWidth

    BodyText {
        bottomPadding: 8
        silent: true
        strong: true
        text: table.title
    }
    Rectangle {
        color: Theme.colors.soft
        height: head.height
        visible: !table.stacked
        width: parent.width

        Row {
            id: head

            Repeater {
                model: table.columns

                BodyText {
                    required property var modelData

                    horizontalAlignment: modelData.right ? Text.AlignRight : Text.AlignLeft
                    padding: table.cellPadding
                    // Each row says it with its values.
                    silent: true
                    strong: true
                    text: modelData.title
                    width: table.cellWidth(modelData)
                }
            }
        }
        Rectangle {
            color: Theme.colors.border
            height: 2
            width: parent.width
            y: parent.height - height
        }
    }
    Repeater {
        id: rows

        FocusScope {
            id: row

            required property int index
            required property var model

            Accessible.name: Theme.list([qsTr("%1行中%2行目").arg(rows.count).arg(index + 1), ...table.columns.map(column => table.spoken(column, model))])
            Accessible.role: Accessible.ListItem
            activeFocusOnTab: index === 0 || activeFocus
            implicitHeight: cells.height + (table.stacked ? 24 : 0)
            width: parent ? parent.width : 0
            z: activeFocus ? 1 : 0

            Keys.onPressed: event => {
                const to = event.key === Qt.Key_Down ? index + 1 : event.key === Qt.Key_Up ? index - 1 : event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? rows.count - 1 : NaN;
                event.accepted = !isNaN(to);
                if (event.accepted)
                    table.focusAt(to);
            }

            Flow {
                id: cells

                spacing: table.stacked ? 4 : 0
                width: parent.width
                y: table.stacked ? 12 : 0

                Repeater {
                    model: table.columns

                    Column {
                        id: cell

                        required property var modelData
                        readonly property string value: table.text(modelData, row.model)

                        bottomPadding: table.stacked ? 4 : table.cellPadding
                        spacing: 2
                        topPadding: table.stacked ? 0 : table.cellPadding
                        width: table.stacked ? cells.width : table.cellWidth(modelData)

                        BodyText {
                            silent: true
                            sub: true
                            text: table.stacked && cell.value !== "" ? cell.modelData.title : ""
                        }
                        BodyText {
                            horizontalAlignment: cell.modelData.right && !table.stacked ? Text.AlignRight : Text.AlignLeft
                            leftPadding: table.stacked ? 0 : table.cellPadding
                            rightPadding: leftPadding
                            silent: true
                            text: cell.value
                            width: cell.width
                        }
                    }
                }
            }
            Rectangle {
                color: Theme.colors.divider
                height: 1
                width: parent.width
                y: parent.height - 1
            }
            FocusRing {
                anchors.margins: 4
                radius: 4
                target: row
            }
        }
    }
}
