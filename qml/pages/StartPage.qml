pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// The first page: what stands at the reader, a drawing of what to do, and one next step.
PageBase {
    id: page

    required property Shell shell
    readonly property StartModel start: shell.start
    readonly property bool trouble: start.code !== ""

    lead: start.explanation
    spokenLead: Theme.sentences([start.explanation, start.nextStep])
    title: start.headline

    // The card was just put in: the next step comes to the person, wherever on the page they were.
    Connections {
        function onReadyReached() {
            proceed.forceActiveFocus(Qt.TabFocusReason);
        }

        target: page.start
    }

    Banner {
        text: qsTr("入力していた内容は、このパソコンに暗号化して保存しています。サインインすると続けられます。")
        title: page.start.farewell
        tone: "warning"
        visible: page.start.farewell !== ""
    }
    Flow {
        id: split

        readonly property bool wide: width >= 640 * Math.max(1, Theme.textScale * 0.9)

        spacing: Theme.gapLarge
        width: parent.width

        CardAndReader {
            height: implicitHeight
            inserted: page.start.ready
            trouble: page.trouble
            width: split.wide ? 340 : Math.min(280, split.width)
        }
        Column {
            spacing: Theme.gapMedium
            width: split.wide ? split.width - 340 - split.spacing : split.width

            WorkingMark {
                text: qsTr("カードリーダーを確かめています")
                visible: page.start.state === "starting" || page.start.state === "busy"
            }
            Banner {
                text: page.start.code === "" ? "" : qsTr("エラーコード：%1").arg(page.start.code)
                title: page.start.nextStep
                tone: page.trouble ? "warning" : "info"
                visible: !page.start.ready && page.start.nextStep !== ""

                LinkText {
                    a11yDescription: page.start.headline
                    maximumWidth: parent ? parent.width : 0
                    text: qsTr("くわしく")
                    visible: page.trouble

                    onTriggered: page.shell.openHelpFor(page.start.code)
                }
                LinkText {
                    maximumWidth: parent ? parent.width : 0
                    text: qsTr("このパソコンを診断する")
                    visible: page.trouble

                    onTriggered: page.shell.open("diagnosis")
                }
            }
            BodyText {
                lead: true
                text: page.start.ready ? page.start.nextStep : ""
            }
            Button {
                id: proceed

                // It takes the focus when the card was read: what happened is said with it.
                a11yDescription: page.start.ready ? Theme.sentences([page.start.headline, page.start.nextStep]) : whyNot
                kind: Button.Primary
                large: true
                maximumWidth: parent.width
                text: qsTr("暗証番号の入力へ進む")
                trailingIcon: "right"
                whyNot: page.start.ready ? "" : qsTr("マイナンバーカードが読み取れると進めます。")

                onRefused: page.shell.announced(whyNot)
                onTriggered: page.start.proceed()
            }
            BodyText {
                silent: true
                sub: true
                text: proceed.whyNot
            }
            BodyText {
                sub: true
                text: page.start.readerName === "" ? "" : qsTr("カードリーダー：%1").arg(page.start.readerName)
            }
        }
    }
    Banner {
        text: qsTr("内容は暗号化して保存しています。サインインすると送信を続けられます。")
        title: qsTr("このパソコンに保存され、まだ提出されていないものが%1件あります").arg(page.start.queuedCount)
        tone: "warning"
        visible: page.start.queuedCount > 0
    }
    Loader {
        active: page.shell.demo && page.shell.demoTray !== null
        visible: active
        width: parent.width

        Component.onCompleted: setSource("../frame/DemoCards.qml", {
            tray: page.shell.demoTray
        })
    }
    Section {
        title: qsTr("はじめかた")

        Repeater {
            id: steps

            model: [
                {
                    title: qsTr("カードリーダーをパソコンにつなぐ"),
                    text: qsTr("USBのICカードリーダーです。つなぐと自動で見つけます。")
                },
                {
                    title: qsTr("マイナンバーカードを置く"),
                    text: qsTr("手続が終わるまで、置いたままにします。")
                },
                {
                    title: qsTr("暗証番号を入力する"),
                    text: qsTr("利用者証明用の暗証番号（数字4桁）です。届出に署名するときは、署名用のパスワード（英数字6〜16文字）も使います。")
                }
            ]

            Card {
                id: step

                required property int index
                required property var modelData
                readonly property bool done: index + 1 < page.start.step
                readonly property bool now: index + 1 === page.start.step

                filled: now
                spacing: 6
                tone: now ? "info" : ""

                StatusChip {
                    iconName: step.done ? "checkCircle" : step.now ? "right" : "clock"
                    text: step.done ? qsTr("%1 できました").arg(step.index + 1) : step.now ? qsTr("%1 いまここです").arg(step.index + 1) : qsTr("%1 このあと").arg(step.index + 1)
                    tone: step.done ? "success" : step.now ? "info" : "neutral"
                }
                BodyText {
                    strong: true
                    text: step.modelData.title
                }
                BodyText {
                    text: step.modelData.text
                }
            }
        }
    }
    Section {
        title: qsTr("あなたの情報の扱い")

        Repeater {
            model: [qsTr("このパソコンに暗号化して保存します。開けるのは、あなたのカードと暗証番号だけです。"), qsTr("役所へ送るのは、送る前に画面で確認した内容だけです。"), qsTr("暗証番号とパスワードは、保存せず、どこにも送りません。")]

            Row {
                id: promise

                required property string modelData

                spacing: 12
                width: parent ? parent.width : 0

                Icon {
                    id: tick

                    color: Theme.colors.key
                    name: "check"
                    size: Math.round(Theme.textBody * 1.4)
                }
                BodyText {
                    text: promise.modelData
                    width: promise.width - tick.width - 12
                }
            }
        }
    }
}
