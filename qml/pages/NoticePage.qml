pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// One letter with its documents. Its words are plain text, whatever they hold.
PageBase {
    id: page

    required property Shell shell
    readonly property NoticeModel notice: shell.notice
    property string wanted: ""

    lead: Theme.sentences([notice.sender, notice.date])
    spokenLead: Theme.sentences([notice.sender, notice.date, notice.respondBy === "" ? "" : qsTr("回答の期限：%1").arg(notice.respondBy), notice.body])
    title: notice.title

    above: StatusChip {
        iconName: "clock"
        maximumWidth: parent ? parent.width : 0
        silent: true
        text: page.notice.respondBy === "" ? "" : qsTr("回答の期限：%1").arg(page.notice.respondBy)
        tone: "attention"
    }

    ErrorPanel {
        code: page.notice.error.code
        happened: page.notice.error.happened
        next: page.notice.error.next
        present: page.notice.error.present
        safe: page.notice.error.safe

        onHelpWanted: code => page.shell.openHelpFor(code)
    }
    BodyText {
        font.pixelSize: Theme.size(17)
        text: page.notice.body
    }
    ButtonRow {
        visible: page.notice.reference !== ""

        Button {
            iconName: "document"
            kind: Button.Primary
            maximumWidth: parent ? parent.width : 0
            text: qsTr("この手続の状況を見る")

            onTriggered: page.notice.openApplication()
        }
    }
    Section {
        title: qsTr("書類")
        visible: page.notice.documents.count > 0

        Repeater {
            model: page.notice.documents

            Card {
                id: file

                required property string documentId
                required property string name
                required property string detail
                required property bool readable
                required property bool checkable
                required property string signature

                spacing: 8

                Heading {
                    level: 3
                    text: file.name
                }
                BodyText {
                    sub: true
                    text: file.detail
                }
                BodyText {
                    text: file.signature
                    visible: file.signature !== ""
                }
                ButtonRow {
                    Button {
                        a11yName: qsTr("%1をここで読む").arg(file.name)
                        busy: page.notice.busy
                        iconName: "document"
                        kind: Button.Primary
                        maximumWidth: file.width - 2 * Theme.cardPadding
                        text: qsTr("ここで読む")
                        visible: file.readable

                        onTriggered: page.notice.read(file.documentId)
                    }
                    Button {
                        a11yName: qsTr("%1の電子署名を確かめる").arg(file.name)
                        busy: page.notice.busy
                        kind: Button.Primary
                        maximumWidth: file.width - 2 * Theme.cardPadding
                        text: qsTr("受け取って電子署名を確かめる")
                        visible: file.checkable

                        onTriggered: page.notice.check(file.documentId)
                    }
                    Button {
                        a11yName: qsTr("%1を保存する").arg(file.name)
                        busy: page.notice.busy
                        iconName: "arrowDown"
                        maximumWidth: file.width - 2 * Theme.cardPadding
                        text: qsTr("保存する")

                        onTriggered: {
                            page.wanted = file.documentId;
                            sure.open();
                        }
                    }
                }
            }
        }
        Card {
            id: reading

            a11yDescription: page.notice.openText
            a11yName: page.notice.openTitle
            filled: true
            visible: page.notice.openText !== ""

            onVisibleChanged: if (visible)
                forceActiveFocus(Qt.OtherFocusReason)

            Heading {
                level: 3
                text: page.notice.openTitle
            }
            BodyText {
                text: page.notice.openText
            }
        }
        Banner {
            text: page.notice.savedTo
            title: qsTr("書類を保存しました")
            tone: "success"
            visible: page.notice.savedTo !== ""

            Button {
                maximumWidth: parent ? parent.width : 0
                text: qsTr("保存した書類を開く")

                onTriggered: page.notice.openSaved()
            }
        }
    }
    Dialog {
        id: sure

        buttons: [
            Button {
                kind: Button.Primary
                maximumWidth: sure.innerWidth
                text: qsTr("保存する")

                onTriggered: {
                    sure.close();
                    page.notice.save(page.wanted);
                }
            },
            Button {
                maximumWidth: sure.innerWidth
                text: qsTr("やめる")

                onTriggered: sure.close()
            }
        ]
        text: qsTr("保存したファイルは暗号化されません。このパソコンを使うほかの人に見られることがあります。保存先は、書類フォルダーの中の「Madoguchi」です。")
        title: qsTr("書類をファイルに保存しますか")
    }
}
