import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One question at a time, with why it is asked. Its field is what is focused after each answer: a screen reader
// then reads the next question.
Card {
    id: question

    required property BenefitQuestionModel model
    required property Shell shell
    readonly property var field: model.kind === "choice" ? choice : model.kind === "date" ? date : model.kind === "town" ? town : number

    function takeFocus() {
        field.takeFocus();
    }

    filled: true
    spacing: Theme.gap

    BodyText {
        strong: true
        text: question.model.sensitive ? qsTr("病気・障害・死亡など、答えにくいことをお聞きします。答えなくてもかまいません。") : ""
    }
    Choice {
        id: choice

        choices: question.model.kind === "choice" ? question.model.choices : []
        error: question.model.problem
        help: Theme.sentences([question.model.help, question.model.why])
        label: question.model.text
        value: question.model.value
        visible: question.model.kind === "choice"

        onChosen: value => question.model.setValue(value)
    }
    NumberField {
        id: number

        boxWidth: question.model.kind === "yen" ? 220 : 140
        error: question.model.problem
        help: Theme.sentences([question.model.help, question.model.why])
        label: question.model.text
        step: question.model.kind === "yen" ? 10000 : 1
        unit: question.model.unit
        value: question.model.value
        visible: question.model.kind === "yen" || question.model.kind === "number"

        onAccepted: question.model.answer()
        onEdited: value => question.model.setValue(value)
    }
    DateField {
        id: date

        calendarUseful: false
        error: question.model.problem
        help: Theme.sentences([question.model.help, question.model.why])
        label: question.model.text
        understood: question.model.display
        value: question.model.value
        visible: question.model.kind === "date"

        onEdited: text => question.model.setValue(text)
    }
    Select {
        id: town

        asks: true
        error: question.model.problem
        help: Theme.sentences([question.model.help, question.model.why])
        label: question.model.text
        value: question.model.value
        visible: question.model.kind === "town"

        onAsked: text => choices = question.model.suggestions(text)
        onChosen: value => question.model.setValue(value)
    }
    ButtonRow {
        Button {
            a11yDescription: question.model.text
            kind: Button.Primary
            text: qsTr("答える")

            onTriggered: question.model.answer()
        }
        Button {
            a11yDescription: question.model.text
            text: qsTr("分からない")

            onTriggered: question.model.dontKnow()
        }
        Button {
            a11yDescription: question.model.text
            text: qsTr("答えたくない")

            onTriggered: question.model.ratherNotSay()
        }
        Button {
            a11yName: qsTr("この質問をあとにする")
            kind: Button.Quiet
            text: qsTr("あとで")

            onTriggered: question.model.later()
        }
        Button {
            iconName: "left"
            kind: Button.Quiet
            text: qsTr("前の質問へ")
            visible: question.model.canGoBack

            onTriggered: question.model.back()
        }
    }
    ErrorPanel {
        code: question.model.error.code
        happened: question.model.error.happened
        next: question.model.error.next
        present: question.model.error.present
        safe: question.model.error.safe

        onHelpWanted: code => question.shell.openHelpFor(code)
    }
}
