import QtQuick
import Madoguchi
import Madoguchi.ViewModels

// What is said while one is elsewhere, and what closing the window means.
Section {
    id: section

    required property Shell shell
    readonly property DesktopModel desktop: shell.desktop
    readonly property real boxWidth: Math.min(width, 560 * Math.max(1, Theme.textScale * 0.8))

    title: qsTr("お知らせと画面を閉じたとき")

    Checkbox {
        detail: qsTr("役所に届いたとき、確かめていただきたいことがあるとき、期限の7日前・3日前・前日に知らせます。")
        on: section.desktop.notifications
        text: qsTr("デスクトップに通知する")
        width: section.boxWidth

        onWished: value => section.desktop.notifications = value
    }
    Checkbox {
        detail: qsTr("画面をほかの人に見られることがあるときは、選ばないでください。")
        on: section.desktop.notificationDetails
        text: qsTr("通知に手続の名前を出す")
        visible: section.desktop.notifications
        width: section.boxWidth

        onWished: value => section.desktop.notificationDetails = value
    }
    Checkbox {
        detail: section.desktop.trayAvailable ? qsTr("閉じてもトレイに残り、未提出の届出をつながりしだい送ります。終えるときは、トレイのメニューで「終了する」を選びます。") : qsTr("このデスクトップにはトレイ（常駐アイコンの場所）がないため、閉じると終わります。未提出の届出があるときは、閉じる前にお知らせします。")
        on: section.desktop.keepInTray
        text: qsTr("画面を閉じても終わらせない")
        width: section.boxWidth

        onWished: value => section.desktop.keepInTray = value
    }
    Checkbox {
        detail: qsTr("つながりしだい、未提出の届出を役所へ送ります。カードも暗証番号も使いません。")
        on: section.desktop.sendsInBackground
        text: qsTr("窓口を閉じていても、署名した届出を送る")
        visible: section.desktop.backgroundOffered
        width: section.boxWidth

        // F1 of the page is about settings; here it is about this choice.
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_F1;
            if (event.accepted)
                section.shell.openHelpTopic("background-sending");
        }
        Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F1
        onWished: value => section.desktop.sendsInBackground = value
    }
    BodyText {
        sub: true
        text: qsTr("写真などのファイルを添付した届出は、このプログラムを開いてサインインしているあいだに送ります。")
        visible: section.desktop.backgroundOffered
    }
    BodyText {
        sub: true
        text: qsTr("送るのは、役所だけが開けるように封をしたものです。送る係（madoguchi-sender）も、このパソコンのほかの人も、中を読めません。見えるのは、件数と、宛先の役所と、期限だけです。届いたかどうかは、次にサインインしたときに確かめます。選ぶのをやめると、送るための写しはすぐに消えます。")
        visible: section.desktop.backgroundOffered
    }
    LinkText {
        text: qsTr("窓口を閉じていても届出を送るには")
        visible: section.desktop.backgroundOffered

        onTriggered: section.shell.openHelpTopic("background-sending")
    }
}
