pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What happens in a life: choose it, and see what is to be done.
PageBase {
    id: page

    required property Shell shell
    readonly property LifeEventsModel model: shell.lifeEvents

    lead: qsTr("あてはまるできごとを選ぶと、する手続が順に並びます。")
    title: qsTr("手続をさがす")

    Flow {
        id: shelf

        readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.9)

        spacing: Theme.gap
        width: parent.width

        Repeater {
            id: events

            model: page.model.events

            Card {
                id: event

                required property int index
                required property string eventId
                required property string title
                required property string summary

                spacing: Theme.gapTiny
                width: shelf.wide ? (shelf.width - shelf.spacing) / 2 : shelf.width

                LinkText {
                    a11yDescription: event.summary
                    a11yName: qsTr("%1、%2件中%3件目").arg(event.title).arg(events.count).arg(event.index + 1)
                    font.bold: true
                    font.pixelSize: Theme.size(18)
                    maximumWidth: event.width - 2 * Theme.cardPadding
                    text: event.title

                    onTriggered: page.model.openEvent(event.eventId)
                }
                BodyText {
                    text: event.summary
                }
            }
        }
    }
}
