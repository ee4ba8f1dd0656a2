pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// Photos and PDF files that go with an application: chosen in the system's dialog or dropped here, looked at as
// they are chosen, shown page by page, and taken away again.
FieldFrame {
    id: entry

    required property FormField field
    readonly property AttachmentsModel files: entry.field.form.attachments
    readonly property string limits: files.limits(entry.field.fieldId)
    readonly property bool reading: files.busyField === entry.field.fieldId
    readonly property string refusal: files.refusalField === entry.field.fieldId ? files.refusal : ""
    // By name alone: its type would load the dialogs with every field.
    readonly property var wish: dialog.item

    function takeFocus() {
        pick.forceActiveFocus(Qt.OtherFocusReason);
    }
    function offer(urls: var) {
        files.offer(entry.field.fieldId, urls);
    }

    context: entry.field.context
    error: entry.field.error
    help: entry.field.help
    label: entry.field.label
    required: entry.field.required

    BodyText {
        silent: true
        sub: true
        text: entry.limits
    }
    Rectangle {
        border.color: entry.error !== "" || entry.refusal !== "" ? Theme.colors.error : drop.containsDrag ? Theme.colors.key : Theme.colors.border
        border.width: entry.error !== "" || entry.refusal !== "" || drop.containsDrag ? 2 : Theme.borderWidth
        color: drop.containsDrag ? Theme.colors.keySoft : Theme.colors.surface
        height: place.height + 2 * 16
        radius: Theme.radius
        width: Math.min(parent.width, Theme.readingWidth)

        DropArea {
            id: drop

            anchors.fill: parent

            onDropped: event => {
                if (event.hasUrls && event.urls.length > 0) {
                    event.accept(Qt.CopyAction);
                    entry.offer(event.urls);
                }
            }
            onEntered: event => event.accepted = event.hasUrls
        }
        Column {
            id: place

            spacing: Theme.gap
            width: parent.width - 2 * 16
            x: 16
            y: 16

            Repeater {
                model: entry.field.choices

                AttachmentRow {
                    required property var modelData

                    detail: modelData.detail
                    fieldId: entry.field.fieldId
                    file: modelData.value
                    files: entry.files
                    name: modelData.label
                    saysPlace: modelData.place

                    onTakenAway: entry.takeFocus()
                }
            }
            WorkingMark {
                text: qsTr("ファイルを確かめています。")
                visible: entry.reading
            }
            Button {
                id: pick

                a11yDescription: Theme.sentences([entry.refusal === "" ? "" : qsTr("エラー。%1").arg(entry.refusal), entry.spokenDescription, entry.limits])
                a11yName: qsTr("%1：%2").arg(entry.spokenName).arg(text)
                iconName: "upload"
                maximumWidth: place.width
                text: entry.field.choices.length === 0 ? qsTr("ファイルを選ぶ") : qsTr("ファイルを追加する")

                onTriggered: {
                    dialog.active = true;
                    entry.wish.open();
                }
            }
            BodyText {
                color: Theme.colors.subText
                silent: true
                sub: true
                text: qsTr("ここにファイルを置いて選ぶこともできます。")
            }
        }
    }
    BodyText {
        color: Theme.colors.error
        silent: true
        strong: true
        text: entry.refusal === "" ? "" : "＊" + entry.refusal
    }
    // The dialog's own code is loaded when a file is wanted for the first time.
    Loader {
        id: dialog

        active: false
        source: "../../controls/FileWish.qml"
        visible: false

        onLoaded: {
            item.endings = entry.files.endings(entry.field.fieldId);
            item.several = true;
        }

        Connections {
            function onPickedAll(urls) {
                entry.offer(urls);
            }

            ignoreUnknownSignals: true
            target: dialog.item
        }
    }
}
