pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What a person says of this program: written, shown whole as it would be sent, then sent.
PageBase {
    id: page

    required property Shell shell
    readonly property FeedbackModel feedback: shell.feedback
    readonly property bool arrived: feedback.state === "arrived"
    readonly property bool sending: feedback.state === "sending"

    function traceLines(traces: var): string {
        return Theme.lines(traces.map(trace => qsTr("%1：%2").arg(trace.label).arg(trace.excerpt)));
    }

    lead: arrived ? qsTr("ありがとうございました。よりよくするために使います。返事はお送りしません。") : qsTr("よかったことも、困ったことも、このソフトの担当に届きます。サインインはいりません。手続についての質問は、役所の窓口や電話でお願いします。")
    title: arrived ? qsTr("ご意見が届きました") : qsTr("ご意見")

    onArrivedChanged: takeFocusSoon()

    ErrorPanel {
        code: page.feedback.error.code
        happened: page.feedback.error.happened
        next: page.feedback.error.next
        present: page.feedback.error.present
        safe: page.feedback.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Banner {
        text: qsTr("書いた内容は、暗号化せずにこのパソコンに残しました。つながるときに、もう一度送れます。")
        title: qsTr("まだ送れていません")
        tone: "warning"
        visible: page.feedback.state === "kept"

        Button {
            kind: Button.Quiet
            maximumWidth: parent ? parent.width : 0
            text: qsTr("残した内容を捨てる")

            onTriggered: page.feedback.discard()
        }
    }
    Column {
        spacing: Theme.gapMedium
        visible: !page.arrived
        width: parent.width

        Choice {
            choices: page.feedback.categories
            label: qsTr("種類")
            required: true
            value: page.feedback.category

            onChosen: value => page.feedback.choose(value)
        }
        TextArea {
            help: qsTr("氏名、電話番号、マイナンバーなど、個人のことは書かないでください。")
            label: qsTr("内容")
            most: page.feedback.most
            required: true
            value: page.feedback.text

            onEdited: text => page.feedback.edit(text)
        }
        Banner {
            id: warning

            text: page.traceLines(page.feedback.traces)
            title: page.feedback.forbidden ? qsTr("送ってはいけない番号が入っています。消してください。") : qsTr("個人のことが入っているかもしれません")
            tone: page.feedback.forbidden ? "error" : "warning"
            visible: page.feedback.traces.length > 0

            Checkbox {
                on: page.feedback.consented
                text: qsTr("確かめました。このまま送ります。")
                visible: !page.feedback.forbidden

                onWished: on => page.feedback.consent(on)
            }
        }
        Section {
            help: qsTr("次のものだけを送ります。だれが書いたかは送りません。")
            title: qsTr("送る内容")

            DescriptionList {
                model: page.feedback.sent
                name: qsTr("送る内容")
            }
        }
        Column {
            spacing: Theme.gapTiny
            width: parent.width

            Button {
                id: send

                busy: page.sending
                kind: Button.Primary
                large: true
                text: qsTr("この内容で送る")
                whyNot: page.feedback.whyNot

                onRefused: page.shell.announced(whyNot)
                onTriggered: page.feedback.send()
            }
            BodyText {
                silent: true
                sub: true
                text: send.whyNot
            }
        }
    }
    ButtonRow {
        visible: page.arrived

        Button {
            kind: Button.Primary
            text: qsTr("もとの画面へ戻る")

            onTriggered: page.shell.back()
        }
        Button {
            text: qsTr("もう一つ書く")

            onTriggered: page.feedback.again()
        }
    }
}
