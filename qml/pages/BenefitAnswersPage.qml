pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Everything that is known of the household, to be changed or taken back.
PageBase {
    id: page

    required property Shell shell
    readonly property BenefitAnswersModel model: shell.benefitAnswers

    lead: model.kept ? qsTr("給付を調べるために使っていることのすべてです。答えは、このパソコンに暗号化して保存しています。") : qsTr("給付を調べるために使っていることのすべてです。サインインしていないので、保存していません。")
    title: qsTr("答えたこと")

    ErrorPanel {
        code: page.model.error.code
        happened: page.model.error.happened
        next: page.model.error.next
        present: page.model.error.present
        safe: page.model.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gapSmall
        width: parent.width

        Repeater {
            id: answers

            model: page.model.answers

            Card {
                id: answer

                required property int row
                required property string label
                required property string value
                required property string source
                required property bool own

                spacing: 4

                BodyText {
                    silent: true
                    sub: true
                    text: answer.label
                }
                BodyText {
                    silent: true
                    strong: true
                    text: answer.value
                }
                BodyText {
                    silent: true
                    sub: true
                    text: answer.source
                }
                ButtonRow {
                    Button {
                        a11yDescription: answer.source
                        a11yName: Theme.list([qsTr("%1：%2").arg(answer.label).arg(answer.value), qsTr("変える")])
                        small: true
                        text: qsTr("変える")

                        onTriggered: page.model.change(answer.row)
                    }
                    Button {
                        a11yName: qsTr("%1の答えを消す").arg(answer.label)
                        kind: Button.Quiet
                        small: true
                        text: qsTr("消す")
                        visible: answer.own

                        onTriggered: page.model.takeBack(answer.row)
                    }
                }
            }
        }
        MoreButton {
            shown: answers.count
            step: 20
            total: page.model.total
            visible: total > 0

            onAsked: page.model.showMore()
        }
        EmptyState {
            iconName: "edit"
            text: qsTr("まだ何も分かっていません。")
            visible: answers.count === 0
        }
    }
    Section {
        help: qsTr("住民登録に出ていない、生活費を負担している家族（下宿している子など）は、ここで加えます。")
        title: qsTr("家族")

        Repeater {
            model: page.model.members

            ButtonRow {
                id: member

                required property string memberId
                required property string title

                BodyText {
                    text: member.title
                    topPadding: 8
                    width: Math.min(naturalWidth, parent ? parent.width : 0)
                }
                Button {
                    a11yName: qsTr("%1を世帯から外す").arg(member.title)
                    kind: Button.Quiet
                    small: true
                    text: qsTr("外す")

                    onTriggered: page.model.removeMember(member.memberId)
                }
            }
        }
        Choice {
            id: relation

            choices: page.model.relations
            label: qsTr("加える家族の続柄")

            onChosen: value => relation.value = value
        }
        Button {
            text: qsTr("家族を加える")
            whyNot: relation.value === "" ? qsTr("先に続柄を選んでください。") : ""

            onTriggered: {
                page.model.addMember(relation.value);
                relation.value = "";
            }
        }
    }
    Section {
        help: qsTr("答えと、加えた家族と、「もう受けている」のしるしを消します。カードと住民登録の内容は変わりません。")
        title: qsTr("すべて消す")
        visible: page.model.hasOwn

        Button {
            id: eraser

            property bool sure: false

            iconName: "cross"
            text: sure ? qsTr("もう一度押すと、すべて消えます") : qsTr("答えたことをすべて消す")

            onActiveFocusChanged: if (!activeFocus)
                sure = false
            onTriggered: {
                if (sure) {
                    page.model.forgetAll();
                    page.takeFocus();
                }
                sure = !sure;
            }
        }
    }
}
