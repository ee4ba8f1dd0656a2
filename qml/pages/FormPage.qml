pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// A procedure's form, one decision a step; before it, the card may fill in what it knows.
PageBase {
    id: page

    required property Shell shell
    readonly property FormModel form: shell.form
    readonly property int step: form.step
    readonly property bool cardAsked: form.cardReadNeeded
    property string lastField: ""

    function focusOn(fieldId: string) {
        for (let index = 0; index < fields.count; ++index) {
            const field = fields.itemAt(index) as FormField;
            if (field && field.fieldId === fieldId)
                field.takeFocus();
        }
    }

    lead: form.cardReadNeeded ? qsTr("カードの券面事項入力補助用の暗証番号を入力すると、氏名・住所・生年月日・性別をカードから写します。") : form.step === 0 ? form.summary : ""
    spokenLead: form.cardReadNeeded ? Theme.sentences([form.title, lead, form.triesText]) : Theme.sentences([form.title, form.stepText, lead])
    title: form.cardReadNeeded ? qsTr("カードから写す") : form.stepTitle

    // A step is a page of its own to the person: its heading takes the focus.
    onCardAskedChanged: takeFocusSoon()
    onStepChanged: {
        lastField = "";
        takeFocusSoon();
    }

    above: [
        BodyText {
            strong: true
            text: page.form.title
        },
        StepNavigation {
            count: page.form.stepCount
            current: page.form.step
            text: page.form.stepText
            visible: !page.form.cardReadNeeded && page.form.stepCount > 1
        }
    ]

    Shortcut {
        enabled: !page.form.cardReadNeeded
        sequence: "Ctrl+Z"

        onActivated: page.form.undo()
    }
    Shortcut {
        enabled: !page.form.cardReadNeeded
        sequence: "Ctrl+Shift+Z"

        onActivated: page.form.redo()
    }
    Connections {
        function onFocusField(fieldId) {
            page.focusOn(fieldId);
        }

        target: page.form
    }
    Timer {
        id: restore

        interval: 0

        onTriggered: if (!page.Window.activeFocusItem || !page.Window.activeFocusItem.parent || page.Window.activeFocusItem instanceof FocusScope)
            page.focusOn(page.lastField)
    }
    Banner {
        //: Above a form that somebody writes and tries out: what is typed here goes nowhere.
        text: qsTr("入力した内容は、どこにも送られず、保存もされません。ファイルを保存すると、すぐにここに表示されます。")
        title: qsTr("これは手続のプレビューです")
        visible: page.form.preview
    }
    Banner {
        text: page.form.previewFaults
        //: Above a form that somebody writes: mistakes in its file stand below, and cases that come out otherwise.
        title: qsTr("この手続のファイルに、直すところがあります")
        tone: "warning"
        visible: page.form.previewFaults !== ""
    }
    Banner {
        text: page.form.previewProblem
        title: qsTr("この手続のファイルは、まだ読めません")
        tone: "warning"
        visible: page.form.previewProblem !== ""
    }
    ErrorPanel {
        code: page.form.error.code
        happened: page.form.error.happened
        next: page.form.error.next
        present: page.form.error.present
        safe: page.form.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Loader {
        active: page.form.cardReadNeeded
        visible: active
        width: parent.width

        Component.onCompleted: setSource("CardReading.qml", {
            form: page.form
        })
    }
    Column {
        spacing: Theme.gapLarge
        visible: !page.form.cardReadNeeded
        width: parent.width

        Repeater {
            id: fields

            model: page.form.fields

            FormField {
                form: page.form

                onActiveFocusChanged: if (activeFocus)
                    page.lastField = fieldId
            }

            // An answer may bring or take away other fields; the field that was answered keeps the focus.
            onItemAdded: (index, item) => {
                const field = item as FormField;
                if (field && field.fieldId === page.lastField)
                    restore.restart();
            }
        }
        Column {
            spacing: Theme.gap
            width: parent.width

            Checkbox {
                on: page.form.wholePage
                text: qsTr("質問を1ページにまとめて表示する")
                visible: page.form.wholePage || (page.form.step === 0 && page.form.stepCount > 1)

                onWished: wish => page.form.wholePage = wish
            }
            ButtonRow {
                Button {
                    text: qsTr("元に戻す")
                    visible: page.form.canUndo

                    onTriggered: page.form.undo()
                }
                Button {
                    text: qsTr("やり直す")
                    visible: page.form.canRedo

                    onTriggered: page.form.redo()
                }
            }
            ButtonRow {
                Button {
                    busy: page.form.busy
                    kind: Button.Primary
                    large: true
                    text: page.form.step === page.form.stepCount - 1 ? qsTr("内容の確認へ進む") : qsTr("次へ進む")
                    trailingIcon: "right"

                    onTriggered: page.form.next()
                }
                Button {
                    large: true
                    text: qsTr("前の質問へ戻る")
                    visible: page.form.step > 0

                    onTriggered: page.form.previous()
                }
            }
            BodyText {
                sub: true
                text: page.form.draftState
            }
        }
    }
    BodyText {
        sub: true
        text: page.form.legalGround === "" ? "" : qsTr("根拠：%1").arg(page.form.legalGround)
    }
}
