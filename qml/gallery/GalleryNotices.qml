pragma ComponentBehavior: Bound

import QtQuick
import Madoguchi

Column {
    id: part

    required property var gallery

    spacing: Theme.gapLarge

    GallerySample {
        name: "Banner"

        Banner {
            text: part.gallery.say("みなみ市では、台風のため本日の窓口を休みます。届出は、明日以降でも期限に遅れません。", "Because of the typhoon the counters of Minami City are closed today. Filing tomorrow is still in time.")
            title: part.gallery.say("台風による窓口の休み", "Counters closed by a typhoon")
            tone: "emergency"
        }
        Banner {
            text: part.gallery.say("審査には3日ほどかかります。", "The review takes about 3 days.")
            title: part.gallery.say("届出を受け付けました", "Your notice has arrived")
            tone: "info"
        }
        Banner {
            text: part.gallery.say("受付番号 2026-000123", "Reference number 2026-000123")
            title: part.gallery.say("到達しました", "Arrived")
            tone: "success"
        }
        Banner {
            text: part.gallery.say("署名用の証明書は12月1日に期限が切れます。", "Your signing certificate expires on 1 December.")
            title: part.gallery.say("期限が近づいています", "A deadline is near")
            tone: "warning"

            LinkText {
                text: part.gallery.say("更新のしかた", "How to renew it")
            }
        }
        Banner {
            text: part.gallery.say("書いた内容はこのPCに残っています。", "What you wrote is still on this PC.")
            title: part.gallery.say("送れませんでした", "It could not be sent")
            tone: "error"
        }
    }
    GallerySample {
        name: "ErrorPanel"

        ErrorPanel {
            code: "MDG-0000"
            happened: part.gallery.say("役所につながりません。", "The agency cannot be reached.")
            next: part.gallery.say("ネットワークを確かめて、もう一度お試しください。", "Check the network and try again.")
            present: true
            safe: part.gallery.say("書いた内容はすべて残っています。", "Everything you wrote is kept.")
            takesFocus: false

            Button {
                text: part.gallery.say("もう一度試す", "Try again")
            }
        }
    }
    GallerySample {
        name: "EmptyState"

        EmptyState {
            text: part.gallery.say("いま、することはありません。", "There is nothing to do now.")
        }
    }
}
