pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.Input

// A file of the person's: chosen in the system's dialog or dropped here; shown by name, kind and size, and taken
// away again. What does not fit is refused in words. The caller holds the file: chosen tells of a fitting one.
FieldFrame {
    id: field

    // The file; empty for none
    property url value
    // Endings without the dot: ["pdf", "jpg"]; empty for every kind
    property var endings: []
    // The largest size in bytes; 0 for no limit
    property real mostBytes: 0
    property string refusal: ""
    // By name alone: its type would load the dialogs with every field.
    readonly property var wish: dialog.item
    readonly property bool empty: String(value) === ""
    readonly property string limits: Theme.sentences([endings.length === 0 ? "" : qsTr("使える形式：%1。").arg(Theme.list(endings.map(ending => ending.toUpperCase()))), mostBytes === 0 ? "" : qsTr("大きさは%1まで。").arg(facts.sizeText(mostBytes))])

    signal chosen(url file)
    signal removed

    function takeFocus() {
        (empty ? pick : remove).forceActiveFocus(Qt.OtherFocusReason);
    }
    function open() {
        dialog.active = true;
        wish.open();
    }
    // Takes the file or says why not; true if it was taken.
    function offer(file: url): bool {
        offered.file = file;
        refusal = !offered.readable ? qsTr("「%1」は読めないファイルです。別のファイルを選んでください。").arg(offered.name) : endings.length > 0 && !endings.some(ending => offered.name.toLowerCase().endsWith("." + ending)) ? qsTr("「%1」は使えない形式です。%2のファイルを選んでください。").arg(offered.name).arg(Theme.list(endings.map(ending => ending.toUpperCase()))) : offered.size === 0 ? qsTr("「%1」は中身が空です。別のファイルを選んでください。").arg(offered.name) : mostBytes > 0 && offered.size > mostBytes ? qsTr("「%1」は%2あり、大きすぎます。%3までのファイルを選んでください。").arg(offered.name).arg(offered.sizeText(offered.size)).arg(offered.sizeText(mostBytes)) : "";
        if (refusal !== "") {
            pick.forceActiveFocus(Qt.OtherFocusReason);
            return false;
        }
        chosen(file);
        return true;
    }

    onValueChanged: refusal = ""

    FileFacts {
        id: facts

        file: field.value
    }
    FileFacts {
        id: offered
    }
    BodyText {
        silent: true
        sub: true
        text: field.limits
    }
    Rectangle {
        border.color: field.error !== "" || field.refusal !== "" ? Theme.colors.error : drop.containsDrag ? Theme.colors.key : Theme.colors.border
        border.width: field.error !== "" || field.refusal !== "" || drop.containsDrag ? 2 : Theme.borderWidth
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
                    field.offer(event.urls[0]);
                }
            }
            onEntered: event => event.accepted = event.hasUrls
        }
        Column {
            id: place

            spacing: 12
            width: parent.width - 2 * 16
            x: 16
            y: 16

            Row {
                readonly property string spoken: Theme.list([facts.name, facts.kind, facts.size > 0 ? facts.sizeText(facts.size) : ""])

                Accessible.name: qsTr("選んだファイル：%1").arg(spoken)
                Accessible.role: Accessible.StaticText
                spacing: 12
                visible: !field.empty
                width: parent.width

                Icon {
                    id: sheet

                    color: Theme.colors.subText
                    name: "document"
                    size: Math.round(28 * Math.min(1.6, Theme.textScale))
                }
                Column {
                    spacing: 2
                    width: parent.width - sheet.width - 12

                    BodyText {
                        silent: true
                        strong: true
                        text: facts.name
                        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    }
                    BodyText {
                        silent: true
                        sub: true
                        text: Theme.list([facts.kind, facts.size > 0 ? facts.sizeText(facts.size) : ""])
                    }
                }
            }
            Flow {
                spacing: Theme.gap
                width: parent.width

                Button {
                    id: pick

                    a11yDescription: Theme.sentences([field.refusal === "" ? "" : qsTr("エラー。%1").arg(field.refusal), field.spokenDescription, field.limits])
                    a11yName: qsTr("%1：%2").arg(field.spokenName).arg(text)
                    iconName: "upload"
                    maximumWidth: place.width
                    text: field.empty ? qsTr("ファイルを選ぶ") : qsTr("別のファイルを選ぶ")

                    onTriggered: field.open()
                }
                Button {
                    id: remove

                    a11yName: qsTr("「%1」を取り消す").arg(facts.name)
                    iconName: "cross"
                    kind: Button.Quiet
                    maximumWidth: place.width
                    text: qsTr("取り消す")
                    visible: !field.empty

                    onTriggered: {
                        field.removed();
                        pick.forceActiveFocus(Qt.OtherFocusReason);
                    }
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
        text: field.refusal === "" ? "" : "＊" + field.refusal
    }
    // The dialog's own code is loaded when a file is wanted for the first time.
    Loader {
        id: dialog

        active: false
        source: "FileWish.qml"
        visible: false

        onLoaded: item.endings = Qt.binding(() => field.endings)

        Connections {
            function onPicked(file) {
                field.offer(file);
            }

            ignoreUnknownSignals: true
            target: dialog.item
        }
    }
}
