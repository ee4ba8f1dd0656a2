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

    SearchField {
        found: page.model.foundText
        help: qsTr("例：引っ越し、出生届、こども、国民健康保険")
        label: qsTr("手続やできごとを言葉でさがす")
        value: page.model.query

        onSearched: text => page.model.search(text)
    }
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
    Section {
        title: qsTr("見つかった手続")
        visible: procedures.count > 0

        Repeater {
            id: procedures

            model: page.model.procedures

            Card {
                id: procedure

                required property int index
                required property string procedureId
                required property string title
                required property string summary

                spacing: Theme.gapTiny

                LinkText {
                    a11yDescription: procedure.summary
                    a11yName: qsTr("%1、%2件中%3件目").arg(procedure.title).arg(procedures.count).arg(procedure.index + 1)
                    font.bold: true
                    font.pixelSize: Theme.size(18)
                    maximumWidth: procedure.width - 2 * Theme.cardPadding
                    text: procedure.title

                    onTriggered: page.model.startProcedure(procedure.procedureId)
                }
                BodyText {
                    text: procedure.summary
                }
            }
        }
    }
}
