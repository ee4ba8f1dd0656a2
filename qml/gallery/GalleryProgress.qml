pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "StepNavigation"

        StepNavigation {
            count: 4
            current: 1
            text: part.gallery.say("全4ステップ中、2ステップ目まで到達済み", "Step 2 of 4 reached")
        }
    }
    GallerySample {
        name: "ProgressBar"

        ProgressBar {
            announces: false
            detail: part.gallery.say("3.2 MBのうち1.3 MB", "1.3 MB of 3.2 MB")
            text: part.gallery.say("書類を送っています", "Sending the papers")
            value: 0.42
        }
        ProgressBar {
            announces: false
            text: part.gallery.say("書類を送りました", "The papers were sent")
            value: 1
        }
    }
    GallerySample {
        name: "WorkingMark"

        WorkingMark {
            text: part.gallery.say("カードを読んでいます。カードを動かさないでください。", "Reading your card. Please do not move it.")
        }
    }
    GallerySample {
        name: "ProgressLine"

        ProgressLine {
            model: ListModel {
                ListElement {
                    stateText: "到達"
                    date: "2026年（令和8年）11月20日"
                    message: "受付番号 2026-000123"
                    done: true
                    current: false
                }
                ListElement {
                    stateText: "審査中"
                    date: "2026年（令和8年）11月21日"
                    message: "みなみ市が内容を確かめています。"
                    done: false
                    current: true
                }
                ListElement {
                    stateText: "手続終了"
                    date: ""
                    message: ""
                    done: false
                    current: false
                }
            }
        }
    }
}
