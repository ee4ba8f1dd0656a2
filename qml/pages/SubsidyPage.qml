import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One subsidy for businesses, in the agency's own words: text alone, whatever it was written with.
PageBase {
    id: page

    required property Shell shell
    readonly property SubsidiesModel model: shell.subsidies

    spokenLead: model.detailAsOf
    title: model.title

    Column {
        spacing: Theme.gap
        width: parent.width

        FactList {
            facts: page.model.facts
            name: page.model.title
        }
        WorkingMark {
            text: qsTr("くわしい内容を受け取っています。")
            visible: page.model.busy
        }
        ErrorPanel {
            code: page.model.error.code
            happened: page.model.error.happened
            next: page.model.error.next
            present: page.model.error.present
            safe: page.model.error.safe

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    Section {
        title: qsTr("概要")
        visible: page.model.text !== ""

        BodyText {
            text: page.model.text
        }
    }
    BodyText {
        sub: true
        text: Theme.sentences([qsTr("Jグランツからの出典"), page.model.detailAsOf])
    }
}
