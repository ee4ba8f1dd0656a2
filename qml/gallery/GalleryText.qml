pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "Heading"

        Heading {
            level: 2
            text: part.gallery.say("引っ越しの届出（見出し2）", "Moving notice (heading 2)")
        }
        Heading {
            level: 3
            text: part.gallery.say("新しい住所（見出し3）", "New address (heading 3)")
        }
    }
    GallerySample {
        name: "BodyText"

        BodyText {
            lead: true
            text: part.gallery.say("リード文です。この画面でできることを、はじめに短く伝えます。", "The lead: what can be done on this page, told briefly and first.")
        }
        BodyText {
            text: part.gallery.say("本文です。一行はおよそ40文字で折り返し、文字を3倍にしても横に流れません。葛󠄀城市、辻󠄀、令和8年11月22日。", "Running text. Lines stay readable, and nothing runs sideways even at three times the size.")
        }
        BodyText {
            strong: true
            text: part.gallery.say("強い本文", "Strong text")
        }
        BodyText {
            sub: true
            text: part.gallery.say("補足の文字", "Supporting text")
        }
    }
    GallerySample {
        name: "LinkText"

        LinkText {
            text: part.gallery.say("くわしい説明を読む", "Read more")
        }
        LinkText {
            iconName: "edit"
            text: part.gallery.say("修正する", "Change")
        }
    }
    GallerySample {
        name: "StatusChip"

        Flow {
            spacing: 12
            width: parent.width

            StatusChip {
                text: part.gallery.say("審査中", "In review")
                tone: "info"
            }
            StatusChip {
                text: part.gallery.say("手続終了", "Finished")
                tone: "success"
            }
            StatusChip {
                text: part.gallery.say("保存済み・未提出", "Saved here, not submitted")
                tone: "warning"
            }
            StatusChip {
                text: part.gallery.say("補正が必要", "Correction needed")
                tone: "attention"
            }
            StatusChip {
                text: part.gallery.say("却下", "Declined")
                tone: "error"
            }
        }
    }
    GallerySample {
        name: "Tag"

        Flow {
            spacing: 12
            width: parent.width

            Tag {
                filled: true
                text: part.gallery.say("必須", "Required")
                tone: "error"
            }
            Tag {
                text: part.gallery.say("任意", "Optional")
            }
            Tag {
                filled: true
                text: part.gallery.say("未読", "Unread")
                tone: "info"
            }
            Tag {
                text: part.gallery.say("本人", "You")
                tone: "success"
            }
        }
    }
    GallerySample {
        name: "DescriptionList"

        DescriptionList {
            editable: true
            name: part.gallery.say("届出の内容", "Contents of the notice")

            model: ListModel {
                ListElement {
                    label: "新しい住所"
                    value: "東京都江東区東陽四丁目11番28号"
                    fieldId: "address"
                }
                ListElement {
                    label: "引っ越す日"
                    value: "2026年（令和8年）12月5日"
                    fieldId: ""
                }
            }
        }
    }
    GallerySample {
        name: "Card"

        Card {
            a11yName: part.gallery.say("転出届", "Moving-out notice")

            Heading {
                level: 3
                text: part.gallery.say("転出届", "Moving-out notice")
            }
            BodyText {
                text: part.gallery.say("2026年（令和8年）12月5日までに出します。", "Due by 5 December 2026 (Reiwa 8).")
            }
        }
    }
}
