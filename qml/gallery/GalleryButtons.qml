pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery
    readonly property string next: gallery.say("次へ進む", "Continue")

    spacing: Theme.gapLarge

    Repeater {
        model: [
            {
                state: "Primary",
                kind: Button.Primary
            },
            {
                state: "Secondary",
                kind: Button.Secondary
            },
            {
                state: "Quiet",
                kind: Button.Quiet
            }
        ]

        GallerySample {
            id: row

            required property var modelData

            name: "Button"
            stateName: modelData.state

            ButtonRow {
                Button {
                    kind: row.modelData.kind
                    large: true
                    text: part.next
                }
                Button {
                    kind: row.modelData.kind
                    text: part.next
                }
                Button {
                    kind: row.modelData.kind
                    small: true
                    text: part.next
                }
                Button {
                    iconName: "send"
                    kind: row.modelData.kind
                    text: part.gallery.say("提出する", "Submit")
                }
                Button {
                    busy: true
                    kind: row.modelData.kind
                    text: part.gallery.say("送っています", "Sending")
                }
                Button {
                    kind: row.modelData.kind
                    text: part.next
                    whyNot: part.gallery.say("カードがありません。", "There is no card.")
                }
            }
        }
    }
    GallerySample {
        name: "Dialog"

        Button {
            text: part.gallery.say("確認を開く", "Open the question")

            onTriggered: dialog.open()
        }
        Dialog {
            id: dialog

            text: part.gallery.say("書いた内容はこのPCに残ります。あとで続きから始められます。", "What you wrote stays on this PC. You can go on later.")
            title: part.gallery.say("届出をやめますか", "Leave the notice?")

            buttons: [
                Button {
                    kind: Button.Primary
                    text: part.gallery.say("やめて戻る", "Leave")

                    onTriggered: dialog.close()
                },
                Button {
                    text: part.gallery.say("続ける", "Go on")

                    onTriggered: dialog.close()
                }
            ]
        }
    }
    GallerySample {
        name: "Disclosure"

        Disclosure {
            open: true
            title: part.gallery.say("届出に必要なもの", "What you need")

            BodyText {
                text: part.gallery.say("マイナンバーカードと、署名用のパスワード（英数字6〜16文字）です。", "Your My Number Card and the signing password (6–16 letters and digits).")
            }
        }
        Disclosure {
            title: part.gallery.say("手数料はかかりますか", "Is there a fee?")

            BodyText {
                text: part.gallery.say("かかりません。", "No.")
            }
        }
    }
    GallerySample {
        name: "Disclosure"
        stateName: part.gallery.say("枠つき（アコーディオン）", "framed (accordion)")

        Column {
            spacing: -1
            width: parent.width

            Repeater {
                model: [part.gallery.say("いつまでに出しますか", "When is it due?"), part.gallery.say("だれが出せますか", "Who can file it?"), part.gallery.say("出したあとはどうなりますか", "What happens next?")]

                Disclosure {
                    required property string modelData
                    required property int index

                    framed: true
                    open: index === 1
                    title: modelData

                    BodyText {
                        text: part.gallery.say("本人か、同じ世帯の人です。", "You or a member of your household.")
                    }
                }
            }
        }
    }
}
