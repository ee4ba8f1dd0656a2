pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The agency's letters, the unread first.
PageBase {
    id: page

    required property Shell shell
    readonly property NoticesModel notices: shell.notices

    lead: notices.unreadCount > 0 ? qsTr("まだ読んでいないお知らせが%1件あります。").arg(notices.unreadCount) : qsTr("役所から届いたお知らせです。")
    spokenLead: Theme.sentences([lead, notices.freshness])
    title: qsTr("お知らせ")

    Column {
        spacing: Theme.gap
        width: parent.width

        FreshnessRow {
            busy: page.notices.busy
            offline: page.notices.offline
            text: page.notices.freshness

            onRefreshWanted: page.notices.refresh()
        }
        ErrorPanel {
            code: page.notices.error.code
            happened: page.notices.error.happened
            next: page.notices.error.next
            present: page.notices.error.present
            safe: page.notices.error.safe
            takesFocus: false

            onHelpWanted: code => page.shell.openHelpFor(code)
        }
    }
    Column {
        spacing: Theme.gap
        width: parent.width

        Repeater {
            id: list

            model: page.notices.notices

            Card {
                id: notice

                required property int index
                required property string noticeId
                required property string title
                required property string sender
                required property string date
                required property bool isRead
                required property string respondBy
                required property string documents

                filled: !isRead
                spacing: 8

                Flow {
                    spacing: 8
                    visible: !notice.isRead || notice.respondBy !== ""
                    width: parent.width

                    StatusChip {
                        iconName: "mail"
                        silent: true
                        text: notice.isRead ? "" : qsTr("未読")
                        tone: "info"
                    }
                    StatusChip {
                        iconName: "clock"
                        silent: true
                        text: notice.respondBy
                        tone: "attention"
                    }
                }
                LinkText {
                    a11yDescription: Theme.sentences([notice.sender, notice.date, notice.documents])
                    a11yName: Theme.list([notice.isRead ? "" : qsTr("未読"), notice.title, notice.respondBy, qsTr("%1件中%2件目").arg(list.count).arg(notice.index + 1)])
                    font.bold: !notice.isRead
                    font.pixelSize: Theme.size(18)
                    text: notice.title

                    onTriggered: page.notices.open(notice.noticeId)
                }
                BodyText {
                    sub: true
                    text: Theme.sentences([notice.sender, notice.date])
                }
                BodyText {
                    sub: true
                    text: notice.documents
                }
            }
        }
        Button {
            text: qsTr("続きを表示する（残り%1件）").arg(page.notices.hiddenCount)
            visible: page.notices.hiddenCount > 0

            onTriggered: page.notices.showMore()
        }
        EmptyState {
            iconName: "mail"
            text: page.notices.busy ? qsTr("受け取っています。") : qsTr("届いているお知らせはありません。")
            visible: list.count === 0
        }
    }
    BodyText {
        sub: true
        text: qsTr("お知らせを開くと、読んだことが役所に伝わります。")
        visible: list.count > 0
    }
}
