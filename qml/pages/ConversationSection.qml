pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What the office and the person write to each other about one application: in order of time, and below it what
// the person is writing. The focus stays where it is when something new arrives.
Section {
    id: section

    required property ConversationModel model
    required property Shell shell

    help: qsTr("この手続について、役所と文章でやりとりできます。手続の内容を変えるときは、訂正や取下げを使ってください。ここに書いても、届け出たことにはなりません。")
    title: qsTr("役所とのやりとり")
    visible: model.present

    BodyText {
        color: Theme.colors.subText
        text: qsTr("やりとりは、まだありません。")
        visible: messages.count === 0
    }
    Column {
        Accessible.name: qsTr("%1、%2件").arg(section.title).arg(messages.count)
        Accessible.role: Accessible.List
        spacing: Theme.gap
        visible: messages.count > 0
        width: parent.width

        Repeater {
            id: messages

            model: section.model.messages

            Card {
                id: message

                required property int index
                required property string messageId
                required property string who
                required property string words
                required property string when
                required property string stateText
                required property string tone
                required property bool mine
                required property bool unread
                required property string respondBy
                required property string why
                required property bool canTakeBack
                readonly property string place: qsTr("%1件中%2件目").arg(messages.count).arg(index + 1)

                filled: unread
                spacing: 8

                // One stop of the keyboard that says the whole message; the button below is another.
                FocusScope {
                    readonly property int a11yRole: Accessible.ListItem
                    readonly property string a11yName: Theme.list([message.unread ? qsTr("未読") : "", message.who, message.when, message.words, message.respondBy, message.stateText, message.why, message.place])
                    readonly property bool a11yFocusable: true

                    Accessible.name: a11yName
                    Accessible.role: Accessible.ListItem
                    activeFocusOnTab: true
                    implicitHeight: told.height
                    width: parent.width

                    Column {
                        id: told

                        spacing: 8
                        width: parent.width

                        Flow {
                            spacing: 8
                            width: parent.width

                            StatusChip {
                                iconName: "mail"
                                silent: true
                                text: message.unread ? qsTr("未読") : ""
                                tone: "info"
                            }
                            StatusChip {
                                iconName: "clock"
                                silent: true
                                text: message.respondBy
                                tone: "attention"
                            }
                        }
                        BodyText {
                            silent: true
                            strong: true
                            text: Theme.sentences([message.who, message.when])
                        }
                        BodyText {
                            silent: true
                            text: message.words
                        }
                        StatusChip {
                            silent: true
                            text: message.stateText
                            tone: message.tone
                        }
                        BodyText {
                            silent: true
                            sub: true
                            text: message.why
                        }
                    }
                    FocusRing {
                        target: parent as Item
                    }
                }
                Button {
                    a11yName: qsTr("送るのをやめて、入力欄に戻す。%1").arg(message.place)
                    kind: Button.Quiet
                    maximumWidth: message.width - 2 * Theme.cardPadding
                    text: qsTr("送るのをやめて、入力欄に戻す")
                    visible: message.canTakeBack

                    onTriggered: {
                        section.model.takeBack(message.messageId);
                        box.takeFocus();
                    }
                }
            }
        }
    }
    Button {
        text: qsTr("いますぐ送り直す")
        visible: section.model.waiting

        onTriggered: section.model.tryNow()
    }
    ErrorPanel {
        code: section.model.error.code
        happened: section.model.error.happened
        next: section.model.error.next
        present: section.model.error.present
        safe: section.model.error.safe

        onHelpWanted: code => section.shell.openHelpFor(code)
    }
    Column {
        spacing: Theme.gap
        visible: section.model.writable
        width: parent.width

        TextArea {
            id: box

            help: section.model.offline ? qsTr("いまは役所につながりません。このパソコンに保存して、つながったら自動で送ります。") : qsTr("マイナンバーや暗証番号は書かないでください。")
            label: qsTr("役所に伝えること、ききたいこと")
            most: section.model.most
            value: section.model.text

            onEdited: text => section.model.edit(text)
        }
        BodyText {
            sub: true
            text: section.model.standing
            visible: text !== ""
        }
        DescriptionList {
            model: section.model.sent
            name: qsTr("だれに何を送るか")
            visible: section.model.text !== ""
        }
        Button {
            id: send

            text: section.model.offline ? qsTr("保存して、つながったら送る") : qsTr("役所へ送る")
            whyNot: section.model.whyNot

            onRefused: section.shell.announced(whyNot)
            onTriggered: {
                section.model.send();
                box.takeFocus();
            }
        }
        BodyText {
            silent: true
            sub: true
            text: section.model.text === "" ? "" : send.whyNot
            visible: text !== ""
        }
    }
}
