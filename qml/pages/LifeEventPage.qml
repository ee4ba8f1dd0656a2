pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels
import "plan"

// One life event: a few questions, and below them what is to be done by this person, in order.
PageBase {
    id: page

    required property Shell shell
    readonly property LifePlanModel model: shell.lifePlan
    // What was answered or ticked last: it keeps the focus when its place changes.
    property string lastQuestion: ""
    property string lastStep: ""

    lead: model.summary
    title: model.title

    Timer {
        id: restoreQuestion

        interval: 0

        onTriggered: {
            for (let index = 0; index < questions.count; ++index) {
                const question = questions.itemAt(index) as PlanQuestion;
                if (question && question.questionId === page.lastQuestion && !question.activeFocus)
                    question.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    Timer {
        id: restoreStep

        interval: 0

        onTriggered: {
            for (let index = 0; index < steps.count; ++index) {
                const step = steps.itemAt(index) as PlanStep;
                if (step && step.stepId === page.lastStep)
                    step.takeFocus();
            }
        }
    }
    ErrorPanel {
        code: page.model.error.code
        happened: page.model.error.happened
        next: page.model.error.next
        present: page.model.error.present
        safe: page.model.error.safe
        takesFocus: false

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Section {
        help: qsTr("答えなくてもかまいません。答えた分だけ、日付が入り、必要なものだけになります。")
        spacing: Theme.gapLarge
        title: qsTr("あなたのこと")
        visible: questions.count > 0

        Repeater {
            id: questions

            model: page.model.questions

            PlanQuestion {
                model: page.model

                onActiveFocusChanged: if (activeFocus) {
                    page.lastQuestion = questionId;
                    page.lastStep = "";
                }
            }

            onItemAdded: (index, item) => {
                const question = item as PlanQuestion;
                if (question && question.questionId === page.lastQuestion)
                    restoreQuestion.restart();
            }
        }
        Column {
            spacing: Theme.gap
            width: parent.width

            BodyText {
                sub: true
                text: page.model.keeping
            }
            Button {
                text: qsTr("答えをすべて消す")
                visible: page.model.answered

                onTriggered: page.model.clearAnswers()
            }
        }
    }
    BodyText {
        strong: true
        text: page.model.standing
    }
    Column {
        spacing: Theme.gapMedium
        width: parent.width

        Repeater {
            id: steps

            model: page.model.steps

            PlanStep {
                count: steps.count
                model: page.model

                onActiveFocusChanged: if (activeFocus) {
                    page.lastStep = stepId;
                    page.lastQuestion = "";
                }
            }

            // What is ticked moves to what is done; the focus goes with it.
            onItemAdded: (index, item) => {
                const step = item as PlanStep;
                if (step && step.stepId === page.lastStep)
                    restoreStep.restart();
            }
        }
    }
    Section {
        title: qsTr("忘れないために")

        Checkbox {
            detail: qsTr("期限の7日前、3日前、1日前に知らせます。ホームの「次にすること」にも出ます。")
            on: page.model.reminding
            text: qsTr("この予定の期限を知らせる")
            visible: page.model.canRemind

            onWished: on => page.model.setReminding(on)
        }
        BodyText {
            text: page.model.hasDates ? "" : qsTr("日付の質問に答えると、期限をカレンダーに入れられます。")
        }
        Button {
            iconName: "clock"
            text: qsTr("カレンダーのファイルに保存する")
            visible: page.model.hasDates

            onTriggered: page.model.saveCalendar()
        }
        Banner {
            text: page.model.calendarOutcome
            title: qsTr("カレンダーのファイルに保存しました")
            tone: "success"
            visible: page.model.calendarOutcome !== ""
        }
    }
    PaperSection {
        printing: page.model.printing
        shell: page.shell
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
