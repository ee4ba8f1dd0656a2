pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What would change if something happened. Nothing of it is kept: leaving the page (Escape) ends it.
PageBase {
    id: page

    required property Shell shell
    readonly property WhatIfModel model: shell.whatIf

    lead: qsTr("試すだけです。何も保存せず、答えも変えません。Escキーか「戻る」で元に戻ります。")
    title: qsTr("もしも")

    Keys.onEscapePressed: page.shell.back()

    Choice {
        choices: page.model.events
        label: qsTr("何が起きたら、を調べますか")
        value: page.model.event

        onChosen: value => page.model.suppose(value)
    }
    Select {
        asks: true
        label: qsTr("どこへ引っ越しますか")
        value: page.model.detail
        visible: page.model.event === "move"

        onAsked: text => choices = page.model.suggestions(text)
        onChosen: value => page.model.setDetail(value)
    }
    NumberField {
        boxWidth: 220
        help: qsTr("給与だけの方は、源泉徴収票の「給与所得控除後の金額」です。")
        label: qsTr("1年の合計所得金額")
        step: 10000
        unit: qsTr("円")
        value: page.model.detail
        visible: page.model.event === "income"

        onEdited: value => page.model.setDetail(value)
    }
    Choice {
        choices: page.model.event === "member" ? page.model.people : []
        help: page.model.people.length === 0 ? qsTr("ほかの家族は、まだ分かっていません。") : ""
        label: qsTr("だれが世帯を出ますか")
        value: page.model.detail
        visible: page.model.event === "member"

        onChosen: value => page.model.setDetail(value)
    }
    Banner {
        text: page.model.headline
        title: qsTr("「もしも」の結果です")
        tone: "warning"
        visible: page.model.headline !== ""
    }
    Column {
        spacing: Theme.gap
        visible: changes.count > 0
        width: parent.width

        Repeater {
            id: changes

            model: page.model.changes

            BenefitCard {
                required property int index
                required property string benefitId

                place: qsTr("%1件中%2件目").arg(changes.count).arg(index + 1)

                onTriggered: page.model.openBenefit(benefitId)
            }
        }
    }
    Button {
        iconName: "left"
        text: qsTr("もしもを終える")

        onTriggered: page.shell.back()
    }
}
