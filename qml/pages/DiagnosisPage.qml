pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What stands in the way on this PC, and what mends it; a report to give to somebody who helps.
PageBase {
    id: page

    required property Shell shell
    readonly property DiagnosisModel diagnosis: shell.diagnosis

    function verdictTone(verdict: string): string {
        return verdict === "fault" ? "error" : verdict === "hint" ? "info" : "success";
    }
    function verdictText(verdict: string): string {
        return verdict === "fault" ? qsTr("直すこと") : verdict === "hint" ? qsTr("お知らせ") : qsTr("問題なし");
    }

    lead: diagnosis.busy ? "" : diagnosis.summary
    title: qsTr("診断")

    ErrorPanel {
        code: page.diagnosis.error.code
        happened: page.diagnosis.error.happened
        next: page.diagnosis.error.next
        present: page.diagnosis.error.present
        safe: page.diagnosis.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    WorkingMark {
        text: page.diagnosis.summary
        visible: page.diagnosis.busy
    }
    Column {
        Accessible.name: qsTr("診断の結果")
        Accessible.role: Accessible.List
        spacing: Theme.gapSmall
        visible: page.diagnosis.findings.count > 0
        width: parent.width

        Repeater {
            id: findings

            model: page.diagnosis.findings

            Card {
                id: finding

                required property int index
                required property string area
                required property string verdict
                required property string title
                required property string explanation
                required property string step
                required property string command
                required property string topic
                readonly property bool fine: verdict === "fine"

                a11yDescription: Theme.sentences([explanation, step, command === "" ? "" : qsTr("入力する文字：%1").arg(command)])
                a11yName: Theme.list([page.verdictText(verdict), title, qsTr("%1件中%2件目").arg(findings.count).arg(index + 1)])
                spacing: 8
                tone: verdict === "fault" ? "error" : ""

                Flow {
                    spacing: 12
                    width: parent.width

                    StatusChip {
                        silent: true
                        text: page.verdictText(finding.verdict)
                        tone: page.verdictTone(finding.verdict)
                    }
                    // What is well takes one line.
                    BodyText {
                        silent: true
                        sub: !finding.fine
                        text: finding.fine ? finding.title : finding.area
                        width: Math.min(naturalWidth, parent ? parent.width : 0)
                    }
                }
                BodyText {
                    silent: true
                    strong: true
                    text: finding.fine ? "" : finding.title
                }
                BodyText {
                    silent: true
                    text: finding.explanation
                }
                BodyText {
                    silent: true
                    text: finding.step
                }
                Rectangle {
                    border.color: Theme.colors.divider
                    border.width: 1
                    color: Theme.colors.soft
                    height: commandWords.height + 20
                    radius: Theme.radius
                    visible: finding.command !== ""
                    width: parent.width

                    BodyText {
                        id: commandWords

                        font.family: "monospace"
                        silent: true
                        text: finding.command
                        width: parent.width - 32
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                        x: 16
                        y: 10
                    }
                }
                ButtonRow {
                    visible: finding.command !== "" || finding.topic !== ""

                    Button {
                        a11yDescription: finding.command
                        small: true
                        text: qsTr("コピーする")
                        visible: finding.command !== ""

                        onTriggered: page.diagnosis.copy(finding.command)
                    }
                    LinkText {
                        a11yDescription: finding.title
                        text: qsTr("くわしく")
                        visible: finding.topic !== ""

                        onTriggered: page.shell.help.openTopic(finding.topic)
                    }
                }
            }
        }
    }
    Button {
        busy: page.diagnosis.busy
        kind: Button.Primary
        text: qsTr("もう一度調べる")

        onTriggered: page.diagnosis.run()
    }
    Section {
        help: qsTr("詳しい人に見てもらうときに使います。氏名、住所、番号などは入りません。下が全文です。")
        title: qsTr("結果を保存する")
        visible: page.diagnosis.report !== ""

        Card {
            a11yDescription: page.diagnosis.report
            a11yName: qsTr("保存する内容の全文")
            filled: true

            BodyText {
                font.pixelSize: Theme.textSmall
                silent: true
                text: page.diagnosis.report
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
        }
        Banner {
            text: page.diagnosis.savedTo
            title: qsTr("診断の結果を保存しました")
            tone: "success"
            visible: page.diagnosis.savedTo !== ""
        }
        Button {
            text: qsTr("この内容を保存する")

            onTriggered: page.diagnosis.save()
        }
    }
}
