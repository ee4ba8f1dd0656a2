import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One step of a plan: where, until when, what to bring; begun here or ticked when it is done. The first of a part
// stands below the part's heading, the first of a way to an office below what is done on that way.
FocusScope {
    id: step

    required property LifePlanModel model
    required property int index
    required property int count
    required property string stepId
    required property string group
    required property string visit
    required property string visitBring
    required property string title
    required property string place
    required property string placeText
    required property string condition
    required property string due
    required property string tone
    required property string late
    required property string opens
    required property string after
    required property string deadline
    required property string office
    required property string bring
    required property string fee
    required property string note
    required property string reason
    required property string progress
    required property string applicationKey
    required property bool done
    required property bool settled
    required property string procedureId
    required property string startText
    required property string link
    readonly property string where: office === "" ? "" : qsTr("どこで：%1").arg(office)
    readonly property string until: deadline === "" ? "" : qsTr("いつまで：%1").arg(deadline)
    readonly property string along: bring === "" ? "" : qsTr("持ち物：%1").arg(inOneLine(bring))
    readonly property string spoken: Theme.sentences([condition, done ? "" : placeText, due, late, opens, after, until, where, along, fee, note, reason, progress])
    //: Spoken: %1 which step, %2 of how many.
    readonly property string standing: qsTr("%2件中%1件目").arg(index + 1).arg(count)

    function inOneLine(lines: string): string {
        return Theme.list(lines.split("\n"));
    }
    function takeFocus() {
        tick.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: column.height
    width: parent ? parent.width : implicitWidth

    Column {
        id: column

        spacing: Theme.gap
        width: parent.width

        Heading {
            level: 2
            text: step.group
            topPadding: step.index === 0 ? 0 : Theme.gap
            visible: step.group !== ""
        }
        Banner {
            text: step.visitBring === "" ? "" : qsTr("持ち物：%1").arg(step.inOneLine(step.visitBring))
            title: step.visit
            tone: "info"
            visible: step.visit !== ""
        }
        Card {
            a11yDescription: step.spoken
            //: Spoken name of one step of a life event. %1 what to do, %2 which of how many.
            a11yName: qsTr("%1、%2").arg(step.title).arg(step.standing)
            filled: step.done

            Flow {
                spacing: 12
                width: parent.width

                StatusChip {
                    iconName: step.done ? "checkCircle" : step.place === "online" ? "pc" : step.place === "counter" ? "person" : step.place === "post" ? "document" : "right"
                    silent: true
                    text: step.done ? qsTr("済み") : step.placeText
                    tone: step.done || step.place === "online" ? "success" : "neutral"
                }
                StatusChip {
                    iconName: "clock"
                    silent: true
                    text: step.due
                    tone: step.tone
                    visible: step.due !== ""
                }
            }
            Heading {
                level: 3
                text: step.title
            }
            BodyText {
                silent: true
                strong: true
                text: step.condition
            }
            BodyText {
                silent: true
                text: step.late
            }
            BodyText {
                silent: true
                text: step.opens
            }
            BodyText {
                silent: true
                text: step.after
            }
            BodyText {
                silent: true
                text: step.until
            }
            BodyText {
                silent: true
                text: step.done ? "" : step.where
            }
            BodyText {
                silent: true
                text: step.along
            }
            BodyText {
                silent: true
                text: step.fee
            }
            BodyText {
                silent: true
                sub: true
                text: step.note
            }
            BodyText {
                silent: true
                strong: true
                text: step.reason
            }
            BodyText {
                silent: true
                text: step.progress === "" ? "" : qsTr("状況：%1").arg(step.progress)
            }
            ButtonRow {
                visible: step.startText !== "" || step.applicationKey !== "" || step.link !== ""

                Button {
                    a11yDescription: step.spoken
                    //: Spoken name of a button: %1 the step's title, %2 the button's own words.
                    a11yName: qsTr("%1、%2").arg(step.title).arg(step.startText)
                    kind: step.place === "online" ? Button.Primary : Button.Secondary
                    text: step.startText
                    trailingIcon: "right"
                    visible: step.startText !== ""

                    onTriggered: step.model.startProcedure(step.procedureId)
                }
                Button {
                    a11yName: qsTr("%1、%2").arg(step.title).arg(text)
                    text: qsTr("状況を見る")
                    visible: step.applicationKey !== ""

                    onTriggered: step.model.openApplication(step.applicationKey)
                }
                Button {
                    a11yName: qsTr("%1、%2").arg(step.title).arg(text)
                    text: qsTr("公式のページを開く")
                    visible: step.link !== ""

                    onTriggered: step.model.openLink(step.link)
                }
            }
            Checkbox {
                id: tick

                a11yName: qsTr("%1、済みました").arg(step.title)
                focus: true
                on: step.done
                text: qsTr("済みました")
                visible: !step.settled

                onWished: on => step.model.setDone(step.stepId, on)
            }
        }
    }
}
