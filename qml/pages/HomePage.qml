pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What to do next by date and weight, what is new, what is under way, what is saved but not submitted, what one may be
// entitled to, and the procedures.
PageBase {
    id: page

    required property Shell shell
    readonly property HomeModel home: shell.home

    lead: home.greeting
    spokenLead: Theme.sentences([home.greeting, home.freshness, question.visible ? question.title : ""])
    title: qsTr("ホーム")

    Column {
        spacing: Theme.gap
        width: parent.width

        ButtonRow {
            spacing: 12

            StatusChip {
                iconName: page.home.offline ? "warning" : "clock"
                text: page.home.freshness
                tone: page.home.offline ? "warning" : "neutral"
            }
            Button {
                a11yName: qsTr("最新の内容を受け取る")
                busy: page.home.busy || page.shell.registerUse.busy
                kind: Button.Quiet
                small: true
                text: busy ? qsTr("受け取っています") : qsTr("最新にする")

                onTriggered: page.home.refresh()
            }
        }
        ErrorPanel {
            code: page.home.error.code
            happened: page.home.error.happened
            next: page.home.error.next
            present: page.home.error.present
            safe: page.home.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
        ErrorPanel {
            code: page.shell.registerUse.error.code
            happened: page.shell.registerUse.error.happened
            next: page.shell.registerUse.error.next
            present: page.shell.registerUse.error.present
            safe: page.shell.registerUse.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    RegisterQuestion {
        id: question

        shell: page.shell
        visible: page.shell.registerUse.asked

        onAnswered: page.takeFocusSoon()
    }
    Section {
        title: qsTr("次にすること")

        Repeater {
            id: tasks

            model: page.home.tasks

            Card {
                id: task

                required property int index
                required property string taskId
                required property string title
                required property string body
                required property string due
                required property string daysLeftText
                required property int urgency
                required property string actionText

                tone: urgency === 2 ? "error" : ""

                Flow {
                    spacing: 12
                    width: parent.width

                    StatusChip {
                        iconName: task.urgency === 0 ? "clock" : "warning"
                        silent: true
                        text: task.daysLeftText
                        tone: task.urgency === 2 ? "error" : task.urgency === 1 ? "attention" : "neutral"
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: task.due
                        topPadding: 4
                        width: Math.min(naturalWidth, parent ? parent.width : 0)
                    }
                }
                Heading {
                    level: 3
                    text: task.title
                }
                BodyText {
                    text: task.body
                }
                Button {
                    a11yDescription: task.body
                    a11yName: Theme.list([qsTr("%1件中%2件目").arg(tasks.count).arg(task.index + 1), task.title, task.daysLeftText, task.due, task.actionText])
                    kind: task.index === 0 ? Button.Primary : Button.Secondary
                    text: task.actionText
                    trailingIcon: "right"
                    visible: text !== ""

                    onTriggered: page.home.openTask(task.taskId)
                }
            }
        }
        MoreButton {
            shown: tasks.count
            step: 10
            total: page.home.taskCount
            visible: shown < total

            onAsked: page.home.showMoreTasks()
        }
        EmptyState {
            text: page.home.busy ? qsTr("確かめています。") : qsTr("いま、期限のある手続はありません。")
            visible: page.home.tasks.count === 0
        }
    }
    Section {
        title: qsTr("新着情報")
        visible: page.home.news.count > 0

        Card {
            spacing: Theme.gapMedium

            Repeater {
                id: news

                model: page.home.news

                Column {
                    id: item

                    required property int index
                    required property string newsId
                    required property string kindText
                    required property string title
                    required property string text
                    required property string date
                    required property string tone

                    spacing: 4
                    width: parent ? parent.width : 0

                    Flow {
                        spacing: 12
                        width: parent.width

                        StatusChip {
                            iconName: item.text === "" ? "bell" : Theme.toneIcon(item.tone)
                            silent: true
                            text: item.text === "" ? item.kindText : item.text
                            tone: item.tone
                        }
                        BodyText {
                            silent: true
                            sub: true
                            text: item.date
                            topPadding: 4
                            width: Math.min(naturalWidth, parent ? parent.width : 0)
                        }
                    }
                    LinkText {
                        a11yName: Theme.list([item.kindText, item.title, item.text, item.date, qsTr("%1件中%2件目").arg(news.count).arg(item.index + 1)])
                        font.bold: true
                        maximumWidth: item.width
                        text: item.title

                        onTriggered: page.home.openNews(item.newsId)
                    }
                }
            }
        }
    }
    Section {
        help: qsTr("このパソコンに暗号化して保存されています。届くまでは、提出したことになりません。")
        title: qsTr("保存済み・未提出（%1件）").arg(page.home.queueCount)
        visible: page.home.queueCount > 0

        Repeater {
            id: queue

            model: page.home.queue

            Card {
                id: waiting

                required property string title
                required property string stateText
                required property string why
                required property string nextTry

                a11yDescription: Theme.sentences([why, nextTry])
                a11yName: Theme.list([title, stateText])
                filled: true
                tone: "warning"

                StatusChip {
                    iconName: "pc"
                    silent: true
                    text: waiting.stateText
                    tone: "warning"
                }
                Heading {
                    level: 3
                    text: waiting.title
                }
                BodyText {
                    text: waiting.why
                }
                BodyText {
                    sub: true
                    text: waiting.nextTry
                }
            }
        }
        Button {
            //: Home, button below what waits here: %1 more stand in the list of all.
            text: qsTr("ほかの%1件も見る").arg(page.home.queueCount - queue.count)
            visible: page.home.queueCount > queue.count

            onTriggered: page.home.openApplications("underWay")
        }
        Button {
            iconName: "send"
            text: qsTr("いますぐ送り直す")

            onTriggered: page.home.retryQueue()
        }
    }
    Section {
        title: qsTr("手続の状況")

        Repeater {
            id: applications

            model: page.home.applications

            ApplicationCard {
                required property int index
                required property string reference

                count: applications.count
                place: index + 1

                onTriggered: page.home.openApplication(reference)
            }
        }
        EmptyState {
            iconName: "document"
            text: qsTr("進行中の手続はありません。")
            visible: page.home.applications.count === 0
        }
        Button {
            iconName: "search"
            //: Home, button: opens the list of everything that was filed. %1: how many.
            text: qsTr("すべての手続を見る（%1件）").arg(page.home.applicationCount + page.home.queueCount)
            visible: page.home.applicationCount + page.home.queueCount > 0

            onTriggered: page.home.openApplications("all")
        }
    }
    Section {
        help: qsTr("分かっていることだけから、このパソコンの中で調べています。どこにも送りません。")
        title: qsTr("受けられるかもしれない支援")

        Repeater {
            id: benefits

            model: page.home.benefits

            BenefitCard {
                required property int index
                required property string benefitId

                place: qsTr("%1件中%2件目").arg(benefits.count).arg(index + 1)

                onTriggered: page.home.openBenefit(benefitId)
            }
        }
        EmptyState {
            text: qsTr("いくつかの質問に答えると、受けられるものが分かります。")
            visible: page.home.benefits.count === 0
        }
        Button {
            text: qsTr("受けられる給付・制度をすべて見る")
            trailingIcon: "right"

            onTriggered: page.home.openBenefits()
        }
    }
    Section {
        title: qsTr("手続をはじめる")

        Flow {
            id: shelf

            readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.9)

            spacing: Theme.gap
            width: parent.width

            Repeater {
                model: page.home.procedures

                Card {
                    id: procedure

                    required property string procedureId
                    required property string title
                    required property string summary

                    spacing: 4
                    width: shelf.wide ? (shelf.width - shelf.spacing) / 2 : shelf.width

                    LinkText {
                        a11yDescription: procedure.summary
                        font.bold: true
                        font.pixelSize: Theme.size(18)
                        maximumWidth: procedure.width - 2 * Theme.cardPadding
                        text: procedure.title

                        onTriggered: page.home.startProcedure(procedure.procedureId)
                    }
                    BodyText {
                        text: procedure.summary
                    }
                }
            }
        }
        Button {
            iconName: "search"
            text: qsTr("ほかの手続をさがす")

            onTriggered: page.shell.open("lifeEvents")
        }
    }
}
