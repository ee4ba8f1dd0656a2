pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One life event: its steps in order, each with where, by when and what to bring.
PageBase {
    id: page

    required property Shell shell
    readonly property LifeEventsModel model: shell.lifeEvents

    function placeText(place: string): string {
        switch (place) {
        case "online":
            return qsTr("ここでできます");
        case "counter":
            return qsTr("窓口でします");
        default:
            return qsTr("ほかの所でします");
        }
    }

    lead: model.summary
    title: model.title

    Repeater {
        id: steps

        model: page.model.steps

        Card {
            id: step

            required property int index
            required property string title
            required property string place
            required property string office
            required property string deadline
            required property string bring
            required property string note
            required property string procedureId
            readonly property bool online: procedureId !== ""
            readonly property string when: deadline === "" ? "" : qsTr("いつまで：%1").arg(deadline)
            readonly property string where: office === "" ? "" : qsTr("どこで：%1").arg(office)
            readonly property string along: bring === "" ? "" : qsTr("持ち物：%1").arg(bring)
            readonly property string spoken: Theme.sentences([page.placeText(place), Theme.list([when, where, along]), note])

            //: Spoken name of one step of a life event. %1 its number, %2 how many there are, %3 what to do.
            a11yName: online ? "" : qsTr("%2件中%1件目、%3").arg(index + 1).arg(steps.count).arg(title)
            a11yDescription: spoken

            StatusChip {
                iconName: step.online ? "pc" : step.place === "counter" ? "person" : "right"
                silent: true
                text: page.placeText(step.place)
                tone: step.online ? "success" : "neutral"
            }
            Heading {
                level: 2
                //: A step of a life event. %1 its number, %2 what to do.
                text: qsTr("%1. %2").arg(step.index + 1).arg(step.title)
            }
            BodyText {
                text: step.when
            }
            BodyText {
                text: step.where
            }
            BodyText {
                text: step.along
            }
            BodyText {
                sub: true
                text: step.note
            }
            Button {
                a11yDescription: step.spoken
                //: Button's spoken name: %1 and %2 which step of how many, %3 what to do.
                a11yName: qsTr("%2件中%1件目、%3、手続をはじめる").arg(step.index + 1).arg(steps.count).arg(step.title)
                kind: Button.Primary
                text: qsTr("手続をはじめる")
                trailingIcon: "right"
                visible: step.online

                onTriggered: page.model.startProcedure(step.procedureId)
            }
        }
    }
    BodyText {
        sub: true
        text: qsTr("根拠：%1（%2に確認）").arg(page.model.legalGround).arg(page.model.checkedOn)
    }
    BodyText {
        sub: true
        text: qsTr("市区町村によって違うことがあります。迷ったら、窓口に電話で確かめてください。")
    }
}
